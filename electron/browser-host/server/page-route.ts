/**
 * The way in to one window's page: which Host leads to it, which secret opens it, who answers its requests
 * and who gets its socket. There is one route per origin, and one socket behind a route at a time.
 */
import type { WebSocket } from 'ws'
import { newSecret, sameSecret } from './secret.ts'

/** What the window behind the route does with what comes in. */
export interface Room {
  /** Bytes of the largest frame that its page may send. */
  readonly largestFrame: number
  /** Source of the preload script, or '' when there is none. */
  readonly preload: string
  /** A partition in memory: what an earlier run stored at the origin is cleared with the first document. */
  readonly fresh: boolean
  /** The app's handler for the scheme, in the window's own session. */
  answer(target: string): Promise<Response>
  /** The page's bootstrap has connected. */
  connected(socket: WebSocket): void
  /** The document itself could not be shown. */
  failed(description: string): void
}

/** How long a printed address opens: long enough to copy it, too short to be found in a scrollback later. */
const ENTRY_MILLISECONDS = 10 * 60_000

/** How long a second socket may wait for the first one to go: a reload overlaps for a moment. */
const OVERLAP_MILLISECONDS = 2000

export class PageRoute {
  /** The Host header that leads here. */
  readonly authority: string
  readonly origin: string
  readonly room: Room
  readonly cookieName: string
  /** Rides in an HttpOnly cookie: scripts, command lines and addresses never see it. */
  readonly secret = newSecret()
  private entry: { readonly token: string; readonly path: string; readonly ends: number } | null = null
  private socket: WebSocket | null = null
  private clears: boolean

  /** @param authority host name, with the port where the browser is not ours. @param port the server's. */
  constructor(authority: string, port: number, room: Room) {
    this.authority = authority
    this.origin = `http://${authority}`
    this.room = room
    this.clears = room.fresh
    this.cookieName = `host-${port}`
  }

  /** A token for an address that people see. It opens once and for ten minutes; a newer one replaces it. @param path where it leads. */
  newEntry(path: string): string {
    this.entry = { token: newSecret(), path, ends: performance.now() + ENTRY_MILLISECONDS }
    return this.entry.token
  }

  /** @returns where the token leads, once per token, or null. */
  takeEntry(token: string): string | null {
    if (this.entry === null || !sameSecret(this.entry.token, token)) return null
    const { path, ends } = this.entry
    this.entry = null
    return performance.now() < ends ? path : null
  }

  /** True once, where an earlier run's storage must go. */
  takeClearing(): boolean {
    const clears = this.clears
    this.clears = false
    return clears
  }

  opens(cookie: string): boolean {
    return sameSecret(this.secret, cookie)
  }

  /** Nobody is inside now. */
  get isFree(): boolean {
    return this.socket === null
  }

  /** @returns false when somebody is inside and stays: the second socket is to be refused. */
  async waitUntilFree(): Promise<boolean> {
    const inside = this.socket
    if (!inside) return true
    await new Promise<void>((done) => {
      const timer = setTimeout(done, OVERLAP_MILLISECONDS)
      inside.once('close', () => {
        clearTimeout(timer)
        done()
      })
    })
    return this.socket === null
  }

  enter(socket: WebSocket): void {
    this.socket = socket
    socket.once('close', () => {
      if (this.socket === socket) this.socket = null
    })
    this.room.connected(socket)
  }

  shut(): void {
    this.socket?.terminate()
  }
}

/** Every route of the host, by Host header. */
export class PageRoutes {
  private readonly routes = new Map<string, PageRoute>()

  find(authority: string | undefined): PageRoute | null {
    return this.routes.get(authority ?? '') ?? null
  }

  /** @throws Error when another window lives there: the origin, and with it the secret, would be shared. */
  add(route: PageRoute): void {
    if (this.routes.has(route.authority)) {
      throw new Error(`the browser host shows one window per origin: ${route.origin} is taken`)
    }
    this.routes.set(route.authority, route)
  }

  remove(route: PageRoute): void {
    if (this.routes.get(route.authority) === route) this.routes.delete(route.authority)
    route.shut()
  }
}
