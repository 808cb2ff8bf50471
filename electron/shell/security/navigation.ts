/** A window stays on the page it was made for, opens no other and embeds none; and only its own page may call. */
import { app, type BrowserWindow, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { addressOf, type WindowKind } from '../windows/kinds.ts'

/** True for the page itself: same scheme and host, so that an in-app route may change and nothing else. */
export function isHome(current: string, target: string): boolean {
  try {
    const [from, to] = [new URL(current), new URL(target)]
    return from.protocol === 'app:' && to.protocol === 'app:' && from.host === to.host
  } catch {
    return false
  }
}

function lock(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isHome(contents.getURL(), event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Before the first window: whatever is created later is locked as well. */
export function lockNavigation(): void {
  app.on('web-contents-created', (_event, contents) => lock(contents))
}

// Who may call: the one window a contract belongs to, from its top frame, on its own origin.

/** @param windowOf the window of that kind now, or null when there is none. */
export function trusts(
  kind: WindowKind,
  windowOf: () => BrowserWindow | null,
): (event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>) => boolean {
  return ({ sender, senderFrame }) => {
    const window = windowOf()
    if (!window || window.isDestroyed() || sender !== window.webContents) return false
    return senderFrame !== null && senderFrame.parent === null && senderFrame.url.startsWith(addressOf(kind))
  }
}
