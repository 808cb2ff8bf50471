/** Who may call: the one window a contract belongs to, from its top frame, on its own origin. */
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron'
import { addressOf, type WindowKind } from '../windows/kinds.ts'

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
