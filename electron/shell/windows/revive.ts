/** A page of the staff's window that dies comes back where it was: what was typed in it is kept (E3). */
import type { BrowserWindow } from 'electron'
import { log } from '../../lib/log.ts'

/** A page that dies more often than this within a minute would only die again. */
const MOST_A_MINUTE = 3
const MINUTE_MILLISECONDS = 60_000

/**
 * @param onGone told each time, before the page is loaded anew
 * @param now milliseconds of any clock that only goes forward
 */
export function revive(
  window: Pick<BrowserWindow, 'isDestroyed' | 'webContents'>,
  onGone: () => void,
  now: () => number = () => performance.now(),
): void {
  let gone: readonly number[] = []
  window.webContents.on('render-process-gone', (_, { reason }) => {
    log('the desk page is gone', { reason })
    onGone()
    gone = [...gone.filter((at) => now() - at < MINUTE_MILLISECONDS), now()]
    if (gone.length <= MOST_A_MINUTE && !window.isDestroyed()) window.webContents.reload()
  })
}
