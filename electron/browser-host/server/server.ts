/** The loopback server: pages over HTTP, messages over one WebSocket per window. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { Doors } from './door.ts'
import { doorFor, mayEnter } from './guard.ts'
import { SOCKET } from './page-script.ts'
import { requestListener } from './requests.ts'

/** A slip's data or a page of search results is far below this. */
const LARGEST_FRAME = 64 * 1024 * 1024

const refuse = (socket: Duplex, status: string): void =>
  void socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\n\r\n`)

export interface HostServer {
  readonly port: number
  close(): void
}

function upgradeListener(doors: Doors) {
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: LARGEST_FRAME })
  return async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    socket.on('error', () => socket.destroy())
    const door = doorFor(doors, request.headers)
    // A page always sends its Origin with a socket; what sends none is not a page.
    const fromPage = door !== null && request.headers.origin === door.origin
    if (!fromPage || request.url !== SOCKET || !mayEnter(door, request.headers))
      return refuse(socket, '403 Forbidden')
    if (!(await door.waitUntilFree())) return refuse(socket, '409 Conflict')
    sockets.handleUpgrade(request, socket, head, (opened) => {
      if (door.isFree) door.enter(opened)
      else opened.terminate()
    })
  }
}

/** Listens on 127.0.0.1 only. @param port 0 for any free one. @throws when a port that was asked for is taken. */
export async function startServer(doors: Doors, bootstrap: string, port: number): Promise<HostServer> {
  const answer = requestListener(doors, bootstrap)
  const upgrade = upgradeListener(doors)
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head))
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', listening)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
