/** A window of Electron as far as main knows it: a place to send to, that says who it is. */
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron'
import { addressOf, type WindowKind } from '#electron/shell/windows/kinds.ts'

/** A printer of the system that the slip window lists. */
export const receiptPrinter = { name: 'Receipt', displayName: 'レシートプリンター', options: {} }

/** The pages behind the windows live in the test's own process. */
export class TestWindow {
  #destroyed = false
  #hear: (channel: string, payload: unknown) => void = () => undefined
  readonly #onGone: (() => void)[] = []
  readonly event: IpcMainInvokeEvent
  /** What the system does with a page that is printed. */
  readonly webContents = {
    send: (channel: string, payload: unknown) => queueMicrotask(() => this.#hear(channel, payload)),
    reload: () => this.onReload(),
    on: (_event: string, listener: () => void) => void this.#onGone.push(listener),
    printToPDF: () => Promise.resolve(Buffer.from('%PDF-1.7\n%%EOF\n')),
    print: (_options: unknown, done: (taken: boolean) => void) => done(true),
    getPrintersAsync: () => Promise.resolve([receiptPrinter]),
  }
  /** Main wants the page loaded anew. */
  onReload: () => void = () => undefined

  constructor(kind: WindowKind) {
    const senderFrame = { parent: null, url: `${addressOf(kind)}index.html` }
    this.event = { sender: this.webContents, senderFrame } as unknown as IpcMainInvokeEvent
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }
  on(_event: string, _listener: () => void): void {
    // Nobody closes a window of a test.
  }
  destroy(): void {
    this.#destroyed = true
  }
  onSent(hear: (channel: string, payload: unknown) => void): void {
    this.#hear = (channel, payload) => {
      if (!this.#destroyed) hear(channel, payload)
    }
  }
  /** Its process dies. */
  die(): void {
    for (const listener of this.#onGone) listener()
  }
  /** For main, which asks no more of a window than this one has. */
  get asWindow(): BrowserWindow {
    return this as unknown as BrowserWindow
  }
}
