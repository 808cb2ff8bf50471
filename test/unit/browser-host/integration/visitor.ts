/** Somebody on the same machine who speaks HTTP to the loopback server by hand: headers are as the test says. */
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'

export interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** @param target as it shall stand in the request line, unchanged. */
export function request(
  port: number,
  target: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<Reply> {
  return new Promise((done, failed) => {
    const sent = httpRequest(
      { host: '127.0.0.1', port, path: target, method, headers, agent: false },
      (response) => {
        let body = ''
        response.setEncoding('utf8')
        response.on('data', (text: string) => {
          body += text
        })
        response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }))
      },
    )
    sent.on('error', failed)
    sent.end()
  })
}

export interface Opened {
  readonly status: number
  end(): void
}

/** Asks for the window's socket. 101 means that it was let in. */
export function openSocket(
  port: number,
  headers: Record<string, string>,
  target = '/__host/socket',
): Promise<Opened> {
  const upgrade = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': Buffer.from('0123456789abcdef').toString('base64'),
  }
  return new Promise((done, failed) => {
    const sent = httpRequest({
      host: '127.0.0.1',
      port,
      path: target,
      headers: { ...upgrade, ...headers },
      agent: false,
    })
    sent.on('upgrade', (_response, socket) => {
      socket.on('error', () => undefined)
      done({ status: 101, end: () => socket.destroy() })
    })
    sent.on('response', (response) => {
      response.resume()
      done({ status: response.statusCode ?? 0, end: () => undefined })
    })
    sent.on('error', failed)
    sent.end()
  })
}
