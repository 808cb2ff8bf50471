/** One question to CUPS, over its socket or its port on this machine. */
import { existsSync } from 'node:fs'
import { request } from 'node:http'
import { userInfo } from 'node:os'
import { decodeAnswer, encodeRequest, type IppAnswer, type IppAttribute } from './ipp.ts'

/** @throws Error when nobody answers in time. */
export type AskCups = (
  operation: number,
  path: string,
  attributes: readonly IppAttribute[],
) => Promise<IppAnswer>

/** Where CUPS listens by itself: Linux, then macOS. */
const SOCKETS = ['/run/cups/cups.sock', '/var/run/cups/cups.sock', '/private/var/run/cupsd']
const IPP_PORT = 631
const PATIENCE_MILLISECONDS = 3000

export type CupsAddress =
  { readonly socketPath: string } | { readonly host: string; readonly port: number } | null

/** @param server `CUPS_SERVER` as CUPS itself understands it. @returns null where there is no CUPS. */
export function cupsAddress(
  server: string | undefined,
  exists: (path: string) => boolean = existsSync,
): CupsAddress {
  if (server?.startsWith('/')) return { socketPath: server }
  if (server) {
    const [, host = 'localhost', port] = /^(.*?)(?::(\d+))?$/.exec(server) ?? []
    return { host, port: port ? Number(port) : IPP_PORT }
  }
  const socketPath = SOCKETS.find(exists)
  return socketPath ? { socketPath } : null
}

/** @param address null: every question fails. */
export function createCupsServer(address: CupsAddress): AskCups {
  return (operation, path, attributes) =>
    new Promise((done, failed) => {
      if (!address) return failed(new Error('no CUPS here'))
      const user = userInfo().username
      const named: IppAttribute = { name: 'requesting-user-name', type: 'name', values: [user] }
      // IPP wants the target of a request before the rest.
      const [target, ...rest] = attributes
      const body = encodeRequest(operation, target ? [target, named, ...rest] : [named])
      const asked = request(
        {
          ...address,
          path,
          method: 'POST',
          timeout: PATIENCE_MILLISECONDS,
          headers: {
            'Content-Type': 'application/ipp',
            'Content-Length': body.length,
            Host: 'localhost',
            // Over its socket CUPS knows from the system who asks.
            ...('socketPath' in address ? { Authorization: `PeerCred ${user}` } : {}),
          },
        },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('error', failed)
          response.on('end', () => {
            try {
              if (response.statusCode !== 200) throw new Error(`CUPS: HTTP ${String(response.statusCode)}`)
              done(decodeAnswer(Buffer.concat(chunks)))
            } catch (error) {
              failed(error instanceof Error ? error : new Error('CUPS: no answer'))
            }
          })
        },
      )
      asked.on('timeout', () => asked.destroy(new Error('CUPS: no answer')))
      asked.on('error', failed)
      asked.end(body)
    })
}
