/** The life of one window's page: its route, its surface, its socket, and whether it has loaded. */
import type { WebSocket } from 'ws'
import type { Bounds, Screen, Surface } from '../screens/surface.ts'
import { PageRoute, type PageRoutes } from '../server/page-route.ts'
import { ENTRY, LANDING } from '../server/page-script.ts'
import { decode, encode } from '../wire/codec.ts'
import {
  isPageFrame,
  largestFrame,
  type MainFrame,
  NOT_A_FRAME,
  type PageFrame,
  type Trouble,
} from '../wire/frames.ts'
import { appUrlOf, parseAppAddress, type AppAddress } from './address.ts'

/** What the window makes of what happens to its page. */
export interface PageEvents {
  /** @returns the value for the page. What it throws, the page gets as a message. */
  invoked(channel: string, args: unknown[]): Promise<unknown>
  sent(channel: string, args: unknown[]): void
  /** The page wants to go somewhere. @returns true when it may. */
  mayNavigate(url: string): boolean
  opened(url: string): void
  loaded(): void
  failed(description: string, url: string): void
  crashed(): void
  gone(): void
  troubled(trouble: Trouble): void
  /** The page sent something that is not taken. @param what in the host's own words, never the page's */
  refused(what: string): void
}

/** What a page needs of the host. */
export interface PagePlan {
  readonly routes: PageRoutes
  readonly port: number
  readonly screen: Screen
  /** True where the browser is somebody's own. */
  readonly foreign: boolean
  /** The page's Host header. @param host the app's name for it. */
  readonly authority: (host: string) => string
  readonly preload: string
  /** A partition in memory: whatever an earlier run stored at the origin goes first. */
  readonly fresh: boolean
  readonly width: number
  readonly height: number
  /** How long a page in somebody's own browser may be away: a reload, a slow machine. */
  readonly graceMilliseconds: number
  /** The session's handler for a request of the page. @throws Error in Chromium's words when it has none. */
  answer(url: string): Promise<Response>
  /** Electron's names of what the session lets this page use. */
  permissions(origin: string): Promise<readonly string[]>
}

/** How long a page may take to answer a close. */
const FAREWELL_MILLISECONDS = 1000

interface Loading {
  readonly url: string
  readonly done: () => void
  readonly failed: (error: Error) => void
}

export class Page {
  url = ''
  isGone = false
  private readonly plan: PagePlan
  private readonly events: PageEvents
  private address: AppAddress | null = null
  private route: PageRoute | null = null
  private surface: Surface | null = null
  /** A page may load, and ask for things, before its surface is handed over. */
  private opening: Promise<Surface> | null = null
  private socket: WebSocket | null = null
  /** The socket belongs to a document that is being replaced. */
  private stale = false
  private loading: Loading | null = null
  private grace: NodeJS.Timeout | undefined

  constructor(plan: PagePlan, events: PageEvents) {
    this.plan = plan
    this.events = events
  }

  get targetId(): string | null {
    return this.surface?.targetId ?? null
  }

  get isLoading(): boolean {
    return this.loading !== null
  }

  /** Resolves when the page has loaded. @throws Error in Electron's form when it cannot be shown. */
  async load(url: string): Promise<void> {
    const address = parseAppAddress(url)
    const loaded = this.startLoading(url)
    this.url = url
    try {
      const route = this.enterRoute(address)
      const webUrl = `${route.origin}${address.rest}`
      if (!this.opening) await this.openSurface(route, webUrl)
      else if ((await (await this.opening).navigate(webUrl)) === 'same') this.finishLoading()
    } catch (error) {
      this.failLoading(error instanceof Error ? error.message : String(error))
    }
    return loaded
  }

  reload(): void {
    if (!this.opening) return
    this.startLoading(this.url).catch(() => undefined)
    this.opening.then((surface) => surface.reload()).catch((error: Error) => this.failLoading(error.message))
  }

  /** Lost while the page loads, as in Electron: whoever sends waits for the page's ready message. @throws when not cloneable. */
  send(frame: MainFrame): void {
    const text = encode(frame)
    if (!this.stale) this.post(text)
  }

  focus(): void {
    this.withSurface((surface) => surface.focus())
  }

  maximize(): void {
    this.withSurface((surface) => surface.maximize())
  }

  minimize(minimized: boolean): void {
    this.withSurface((surface) => surface.minimize(minimized))
  }

  resize(bounds: Bounds): void {
    this.withSurface((surface) => surface.setBounds(bounds))
  }

  /** @throws Error when there is no page yet. */
  async print(params: Readonly<Record<string, unknown>>): Promise<Buffer> {
    if (!this.opening) throw new Error('printToPDF: the window has no page')
    return (await this.opening).print(params)
  }

  /** The document's title. @throws Error when there is no page yet. */
  async title(): Promise<string> {
    if (!this.opening) throw new Error('print: the window has no page')
    return (await this.opening).title()
  }

  /** @param closed the surface is gone already. */
  close(closed = false): void {
    if (this.isGone) return
    this.isGone = true
    clearTimeout(this.grace)
    this.failLoading('ERR_ABORTED (-3)')
    if (!closed) this.surface?.close()
    if (this.route) this.plan.routes.remove(this.route)
    this.events.gone()
  }

  private startLoading(url: string): Promise<void> {
    this.loading?.failed(new Error(`ERR_ABORTED (-3) loading '${this.loading.url}'`))
    // The old document still has its socket for a moment; the app's messages are not for it any more.
    this.stale = true
    const loaded = new Promise<void>((done, failed) => {
      this.loading = { url, done, failed }
    })
    // Whoever called may still be waiting for the surface when the page fails.
    loaded.catch(() => undefined)
    return loaded
  }

  private finishLoading(): void {
    const { loading } = this
    this.loading = null
    loading?.done()
    this.events.loaded()
  }

  private failLoading(description: string): void {
    const { loading } = this
    if (!loading) return
    this.loading = null
    loading.failed(new Error(`${description} loading '${loading.url}'`))
    if (!this.isGone) this.events.failed(description, loading.url)
  }

  private enterRoute(address: AppAddress): PageRoute {
    if (this.route) {
      if (this.address?.host !== address.host) {
        throw new Error('ERR_FAILED (-2): the browser host keeps a window on the origin that it began with,')
      }
      this.address = address
      return this.route
    }
    const { routes, port, authority, preload, fresh } = this.plan
    const route = new PageRoute(authority(address.host), port, {
      preload,
      fresh,
      largestFrame: largestFrame(address.host),
      answer: (target) => this.plan.answer(`${address.scheme}://${address.host}${target}`),
      connected: (socket) => this.connect(socket),
      failed: (description) => this.failLoading(description),
    })
    routes.add(route)
    this.route = route
    this.address = address
    return route
  }

  private async openSurface(route: PageRoute, url: string): Promise<void> {
    const { screen, width, height } = this.plan
    const permissions = await this.plan.permissions(route.origin)
    this.opening = screen.open(
      {
        url,
        landing: `${route.origin}${LANDING}`,
        entry: () => `${route.origin}${ENTRY}?token=${route.newEntry(this.address?.rest ?? '/')}`,
        remote: {
          go: (to) => this.post(encode({ t: 'go', url: to } satisfies MainFrame)),
          reload: () => this.post(encode({ t: 'reload' } satisfies MainFrame)),
          isConnected: () => !route.isFree,
        },
        cookie: { name: route.cookieName, value: route.secret },
        origin: route.origin,
        permissions,
        width,
        height,
      },
      { gone: () => this.close(true), crashed: () => this.crash() },
    )
    this.opening.catch(() => {
      this.opening = null
    })
    const surface = await this.opening
    if (this.isGone) return surface.close()
    this.surface = surface
  }

  /** Where it cannot be opened, loading has failed and said so. */
  private withSurface(work: (surface: Surface) => void): void {
    this.opening?.then(work, () => undefined)
  }

  private post(text: string): void {
    if (this.socket?.readyState === 1) this.socket.send(text)
  }

  private crash(): void {
    this.stale = true
    this.failLoading('ERR_FAILED (-2)')
    this.events.crashed()
  }

  private connect(socket: WebSocket): void {
    clearTimeout(this.grace)
    this.socket = socket
    this.stale = false
    socket.on('message', (data: Buffer) => this.receive(socket, data.toString('utf8')))
    socket.on('error', (error: NodeJS.ErrnoException) => this.stumble(socket, error))
    socket.once('close', () => {
      if (this.socket === socket) this.socket = null
      // Our own Chromium says when a page is gone; of a browser elsewhere only the socket tells.
      if (this.plan.foreign) this.awaitReturn()
    })
  }

  private awaitReturn(): void {
    clearTimeout(this.grace)
    this.grace = setTimeout(() => {
      if (this.route?.isFree) this.close(true)
    }, this.plan.graceMilliseconds)
  }

  /** What breaks the protocol has been answered with a close code by the socket itself (too large: `TOO_LARGE`). */
  private stumble(socket: WebSocket, { code = '' }: NodeJS.ErrnoException): void {
    if (!code.startsWith('WS_ERR_')) socket.terminate()
    else this.refuse(socket, code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH' ? 'too large a frame' : 'no frame')
  }

  private receive(socket: WebSocket, text: string): void {
    if (this.isGone || this.socket !== socket) return
    let frame: unknown
    try {
      frame = decode(text)
    } catch {
      frame = null
    }
    if (!isPageFrame(frame)) {
      this.refuse(socket, 'no frame')
      return socket.close(NOT_A_FRAME)
    }
    try {
      this.handle(frame)
    } catch {
      // Whatever listens to a page may stumble over what it says; the host goes on.
      this.events.refused(`a frame on which a listener failed (${frame.t})`)
    }
  }

  /** Such a page is out of order: Electron ends its process, and the app hears the same here. */
  private refuse(socket: WebSocket, what: string): void {
    // Whoever does not answer a close is not waited for.
    setTimeout(() => socket.terminate(), FAREWELL_MILLISECONDS).unref()
    if (this.isGone || this.socket !== socket) return
    this.socket = null
    this.events.refused(what)
    this.crash()
  }

  private handle(frame: PageFrame): void {
    if (frame.t === 'invoke') this.invoke(frame).catch(() => this.events.refused('a call without an answer'))
    else if (frame.t === 'send') this.events.sent(frame.channel, frame.args)
    else if (frame.t === 'open') this.events.opened(this.appUrl(frame.url))
    else if (frame.t === 'navigate') this.navigate(frame.url)
    else if (frame.t === 'moved') this.moved(this.appUrl(frame.url))
    else if (frame.t === 'loaded') {
      if (!this.stale) this.finishLoading()
    } else this.events.troubled(frame.trouble)
  }

  /** The answer goes to the document that asked, not to its successor. */
  private async invoke({ id, channel, args }: Extract<PageFrame, { t: 'invoke' }>): Promise<void> {
    const { socket } = this
    let text: string
    try {
      text = encode({ t: 'result', id, value: await this.events.invoked(channel, args) } satisfies MainFrame)
    } catch (error) {
      // As Electron: the class and extra fields of an error do not cross, only its text.
      text = encode({ t: 'failed', id, message: String(error) } satisfies MainFrame)
    }
    if (socket?.readyState === 1) socket.send(text)
  }

  /** A document changes its address within its own origin only: the app tells by it who calls. */
  private moved(url: string): void {
    const { address } = this
    if (address && url.startsWith(`${address.scheme}://${address.host}/`)) this.url = url
  }

  /** The page holds still until the app has said yes. */
  private navigate(webUrl: string): void {
    const url = this.appUrl(webUrl)
    if (!this.events.mayNavigate(url)) return
    this.load(url).catch(() => undefined)
  }

  private appUrl(webUrl: string): string {
    if (!this.route || !this.address) return webUrl
    try {
      return appUrlOf(this.address, this.route.origin, webUrl)
    } catch {
      return 'about:blank'
    }
  }
}
