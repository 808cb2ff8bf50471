/** The loopback server: pages over HTTP, messages over one WebSocket per window. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import { StartTrouble } from '../core/start-trouble.ts'
import type { PageRoutes } from './page-route.ts'
import { routeFor, isAmbiguous, mayEnter } from './guard.ts'
import { SOCKET } from './page-script.ts'
import { requestListener } from './requests.ts'

const refuse = (socket: Duplex, status: string): void =>
  void socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\n\r\n`)

export interface HostServer {
  readonly port: number
  close(): void
}

function upgradeListener(routes: PageRoutes) {
  return async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    socket.on('error', () => socket.destroy())
    if (isAmbiguous(request)) return refuse(socket, '400 Bad Request')
    const route = routeFor(routes, request.headers)
    // A page always sends its Origin with a socket; what sends none is not a page.
    const fromPage = route !== null && request.headers.origin === route.origin
    if (!fromPage || request.url !== SOCKET || !mayEnter(route, request.headers))
      return refuse(socket, '403 Forbidden')
    if (!(await route.waitUntilFree())) return refuse(socket, '409 Conflict')
    // One a window: how much a page may send at once depends on the window.
    const maxPayload = route.room.largestFrame
    const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload })
    sockets.handleUpgrade(request, socket, head, (opened) => {
      if (route.isFree) route.enter(opened)
      else opened.terminate()
    })
  }
}

/** Listens on 127.0.0.1 only. @param port 0 for any free one. @throws StartTrouble when a port that was asked for is taken. */
export async function startServer(routes: PageRoutes, bootstrap: string, port: number): Promise<HostServer> {
  const answer = requestListener(routes, bootstrap)
  const upgrade = upgradeListener(routes)
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  server.on('upgrade', (request, socket, head) => {
    upgrade(request, socket, head).catch(() => socket.destroy())
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES'
      failed(taken ? new StartTrouble('portTaken', { port }, error) : error)
    })
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
