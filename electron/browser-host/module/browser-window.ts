/** `BrowserWindow`: a page in a window, visible or hidden. */
import type { BrowserWindowConstructorOptions, IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron'
import type { HostState, OpenWindow } from '../core/host-state.ts'
import { Page, type PageEvents } from '../core/page.ts'
import { MissingInHost, preventable, RefusingEmitter } from '../refusing.ts'
import { readPreload } from './preload-file.ts'
import { HostContents } from './web-contents.ts'
import { checkOptions } from './window-options.ts'

const events = ['ready-to-show', 'show', 'hide', 'focus', 'close', 'closed']

/** A tab that reloads in somebody's browser is back within this time. */
const GRACE_MILLISECONDS = 4000

let lastId = 0

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export class HostWindow extends RefusingEmitter implements OpenWindow {
  readonly id: number
  readonly webContents: HostContents
  private readonly hostState: HostState
  private readonly page: Page
  private readonly visibleFromStart: boolean
  private visible: boolean
  private minimized = false
  private maximized = false
  private shownOnce = false
  private bounds: Rectangle
  private title: string

  /** @throws Error before the app is ready, and for options and preloads that would fail in Electron or mean nothing here. */
  constructor(hostState: HostState, options: BrowserWindowConstructorOptions = {}) {
    super('electron.BrowserWindow', events)
    hostState.lifecycle.requireReady('Cannot create BrowserWindow before app is ready')
    checkOptions(options)
    const { preload, partition = '', backgroundThrottling = true } = options.webPreferences ?? {}
    const { width = 800, height = 600, x = 0, y = 0, show = true, title = hostState.config.name } = options
    const session = hostState.sessions.fromPartition(partition)
    const { display } = hostState
    if (!display) throw new Error('Cannot create BrowserWindow before app is ready')
    const place = display.screenFor(show)
    this.id = ++lastId
    this.hostState = hostState
    this.visibleFromStart = show
    this.visible = show
    this.bounds = { x, y, width, height }
    this.title = title
    this.page = new Page(
      {
        routes: hostState.routes,
        port: display.port,
        ...place,
        preload: readPreload(preload),
        fresh: hostState.partitions.beginsFresh(partition),
        width,
        height,
        graceMilliseconds: GRACE_MILLISECONDS,
        answer: (url) => session.protocol.answerInHost(url),
        permissions: (origin) => session.grantedInHost(this.electronContents, origin),
      },
      this.pageEvents(),
    )
    this.webContents = new HostContents(this.id, session, this.page, {
      backgroundThrottling,
      spooler: hostState.spooler,
      destroy: () => this.destroy(),
    })
    hostState.openWindows.set(this.id, this)
    hostState.announce('web-contents-created', {}, this.webContents)
    hostState.announce('browser-window-created', {}, this)
  }

  /** Resolves when the page has loaded. @throws Error with Chromium's code when it has not. */
  async loadURL(url: string): Promise<void> {
    this.requireAlive()
    const scheme = new URL(url).protocol.slice(0, -1)
    this.hostState.schemes.requireShowable(scheme)
    this.hostState.partitions.claim(new URL(url).host, this.webContents.session.partitionInHost)
    return this.page.load(url)
  }

  /** A window that began hidden lives in the headless Chromium and cannot come out of it. */
  show(): void {
    this.requireAlive()
    if (!this.visibleFromStart)
      throw new MissingInHost('BrowserWindow.show for a window that was created hidden')
    this.setVisible(true)
    this.focus()
  }

  hide(): void {
    this.requireAlive()
    this.setVisible(false)
  }

  focus(): void {
    this.requireAlive()
    this.page.focus()
    this.emit('focus')
  }

  isVisible(): boolean {
    return this.visible
  }

  isMinimized(): boolean {
    return this.minimized
  }

  minimize(): void {
    this.requireAlive()
    this.minimized = true
    this.page.minimize(true)
  }

  restore(): void {
    this.requireAlive()
    this.minimized = false
    this.page.minimize(false)
  }

  /** Asked of Chromium; what the person does with the window's own buttons is not heard here. */
  maximize(): void {
    this.requireAlive()
    this.maximized = true
    this.page.maximize()
  }

  isMaximized(): boolean {
    return this.maximized
  }

  /** The page's own title is what a browser shows; this one is recorded. */
  setTitle(title: string): void {
    this.title = title
  }

  getTitle(): string {
    return this.title
  }

  getBounds(): Rectangle {
    return { ...this.bounds }
  }

  getNormalBounds(): Rectangle {
    return this.getBounds()
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.requireAlive()
    this.maximized = false
    this.bounds = { ...this.bounds, ...bounds }
    this.page.resize(this.bounds)
  }

  close(): void {
    if (this.askToClose()) this.destroy()
  }

  askToClose(): boolean {
    if (this.isDestroyed()) return true
    const event = preventable({})
    this.emit('close', event)
    return !event.defaultPrevented
  }

  destroy(): void {
    this.page.close()
  }

  isDestroyed(): boolean {
    return this.page.isGone
  }

  private get electronContents(): WebContents {
    return this.webContents as unknown as WebContents
  }

  private setVisible(visible: boolean): void {
    if (this.visible === visible) return
    this.visible = visible
    this.page.minimize(!visible)
    this.emit(visible ? 'show' : 'hide')
  }

  private requireAlive(): void {
    if (this.isDestroyed()) throw new TypeError('Object has been destroyed')
  }

  private ipcEvent(): IpcMainInvokeEvent & IpcMainEvent {
    const contents = this.webContents
    const event = {
      type: 'frame',
      processId: this.id,
      frameId: 1,
      sender: contents,
      senderFrame: contents.mainFrame,
      ports: [],
      reply: (channel: string, ...args: unknown[]) => contents.send(channel, ...args),
    }
    return event as unknown as IpcMainInvokeEvent & IpcMainEvent
  }

  private pageEvents(): PageEvents {
    const { hostState } = this
    return {
      invoked: (channel, args) => hostState.ipcMain.answerInHost(channel, this.ipcEvent(), args),
      sent: (channel, args) => hostState.ipcMain.deliverInHost(channel, this.ipcEvent(), args),
      mayNavigate: (url) => {
        const event = preventable({ url, isMainFrame: true, isSameDocument: false })
        this.webContents.emit('will-navigate', event, url)
        return !event.defaultPrevented
      },
      opened: (url) => this.webContents.openInHost(url),
      loaded: () => {
        this.webContents.emit('did-finish-load')
        if (!this.shownOnce) this.emit('ready-to-show')
        this.shownOnce = true
      },
      failed: (description, url) => {
        const code = Number(/\((-?\d+)\)/.exec(description)?.[1] ?? -2)
        this.webContents.emit('did-fail-load', {}, code, description, url, true, 1, this.id)
      },
      crashed: () =>
        void this.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: -1 }),
      gone: () => this.leave(),
      troubled: (trouble) => hostState.terminal.trouble(this.page.url, trouble),
      refused: (what) => hostState.terminal.refused(this.page.url, what),
    }
  }

  private leave(): void {
    const { hostState } = this
    hostState.openWindows.delete(this.id)
    this.webContents.emit('destroyed')
    this.emit('closed')
    if (hostState.openWindows.size === 0) hostState.empty()
  }
}
