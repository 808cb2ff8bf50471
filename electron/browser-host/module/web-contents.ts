/** `WebContents`: what main may do with a page. */
import type { PrintToPDFOptions, WindowOpenHandlerResponse, HandlerDetails } from 'electron'
import { originOf } from '../core/address.ts'
import type { Page } from '../core/page.ts'
import { MissingInHost, refusing, RefusingEmitter } from '../refusing.ts'
import { printParams } from './print-to-pdf.ts'
import type { HostSession } from './session.ts'

/** Never emitted here, but what guards against them must be able to listen. */
const guarded = ['will-attach-webview'] as const

const events = [
  'did-finish-load',
  'did-fail-load',
  'will-navigate',
  'render-process-gone',
  'destroyed',
  ...guarded,
]

type OpenHandler = (details: HandlerDetails) => WindowOpenHandlerResponse

/** The top frame: the only one, since no page of this app has frames. */
export interface HostFrame {
  readonly url: string
  readonly origin: string
  readonly parent: null
}

export class HostContents extends RefusingEmitter {
  readonly id: number
  readonly session: HostSession
  /** Recorded; on this host no page is ever throttled. */
  readonly backgroundThrottling: boolean
  private readonly page: Page
  private readonly destroyWindow: () => void
  private onOpen: OpenHandler | null = null

  constructor(
    id: number,
    session: HostSession,
    page: Page,
    backgroundThrottling: boolean,
    destroyWindow: () => void,
  ) {
    super('electron.WebContents', events)
    this.id = id
    this.session = session
    this.page = page
    this.backgroundThrottling = backgroundThrottling
    this.destroyWindow = destroyWindow
  }

  get mainFrame(): HostFrame {
    const url = this.page.url
    return refusing('electron.WebFrameMain', { url, origin: url === '' ? '' : originOf(url), parent: null })
  }

  /** Which page of our Chromium this is, for Playwright. Not part of Electron. */
  get targetInHost(): string | null {
    return this.page.targetId
  }

  getURL(): string {
    return this.page.url
  }

  isDestroyed(): boolean {
    return this.page.isGone
  }

  isLoading(): boolean {
    return this.page.isLoading
  }

  /** Lost while the page is loading. @throws Error when a value cannot be cloned. */
  send(channel: string, ...args: unknown[]): void {
    this.requireAlive()
    this.page.send({ t: 'message', channel, args })
  }

  reload(): void {
    this.requireAlive()
    this.page.reload()
  }

  close(): void {
    this.destroyWindow()
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.onOpen = handler
  }

  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    this.requireAlive()
    return this.page.print(printParams(options))
  }

  /** A page called `window.open`. The host opens no second window, whatever the app says. Not part of Electron. */
  openInHost(url: string): void {
    if (!this.onOpen) return
    const referrer = { url: this.getURL(), policy: 'default' as const }
    const { action } = this.onOpen({ url, frameName: '', features: '', disposition: 'new-window', referrer })
    if (action === 'allow') throw new MissingInHost("window.open with action 'allow'")
  }

  private requireAlive(): void {
    if (this.isDestroyed()) throw new TypeError('Object has been destroyed')
  }
}
