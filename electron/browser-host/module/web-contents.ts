/** `WebContents`: what main may do with a page. */
import type {
  HandlerDetails,
  PrinterInfo,
  PrintToPDFOptions,
  WebContentsPrintOptions,
  WindowOpenHandlerResponse,
} from 'electron'
import { originOf } from '../core/address.ts'
import type { Page } from '../core/page.ts'
import { MissingInHost, refusing, RefusingEmitter } from '../refusing.ts'
import type { Spooler } from '../core/spooler.ts'
import { printOrder, type PrintOrder } from './print.ts'
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

interface ContentsParts {
  readonly backgroundThrottling: boolean
  readonly spooler: Spooler
  readonly destroy: () => void
}

/** Electron's words for every way of failing that it does not tell apart. */
const NOT_TAKEN = 'Print job failed'
const NO_DEVICE = 'Invalid deviceName provided'

type Printed = (success: boolean, failureReason: string) => void

export class HostContents extends RefusingEmitter {
  readonly id: number
  readonly session: HostSession
  /** Recorded; on this host no page is ever throttled. */
  readonly backgroundThrottling: boolean
  private readonly page: Page
  private readonly destroyWindow: () => void
  private readonly spooler: Spooler
  private onOpen: OpenHandler | null = null

  constructor(
    id: number,
    session: HostSession,
    page: Page,
    { backgroundThrottling, spooler, destroy }: ContentsParts,
  ) {
    super('electron.WebContents', events)
    this.id = id
    this.session = session
    this.page = page
    this.backgroundThrottling = backgroundThrottling
    this.destroyWindow = destroy
    this.spooler = spooler
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

  /** Only what CUPS tells of itself: the name that it understands. */
  async getPrintersAsync(): Promise<PrinterInfo[]> {
    this.requireAlive()
    const names = await this.spooler.names()
    return names.map((name) =>
      refusing('electron.PrinterInfo', {
        name,
        displayName: name,
        description: '',
        options: {},
      }),
    )
  }

  /** Silently, to a named printer. @throws Error before the page has loaded, and for options that would mean something else. */
  print(options?: WebContentsPrintOptions, callback?: Printed): void {
    this.requireAlive()
    const order = printOrder(options)
    if (this.page.isLoading || this.page.url === '') throw new Error('print: the page has not loaded')
    void this.spool(order).then(
      (failure) => callback?.(failure === '', failure),
      () => callback?.(false, NOT_TAKEN),
    )
  }

  /** @returns '' or why it failed, in Electron's words. */
  private async spool({ deviceName, media, params }: PrintOrder): Promise<string> {
    if (!(await this.spooler.names()).includes(deviceName)) return NO_DEVICE
    const [pdf, title] = await Promise.all([this.page.print(params), this.page.title()])
    return (await this.spooler.take({ deviceName, title, media, pdf })) ? '' : NOT_TAKEN
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
