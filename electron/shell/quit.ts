/** Leaving in order: finish what is under way, close the windows, end. Hidden windows would keep the app alive. */
import { app, BrowserWindow } from 'electron'
import { log } from '../lib/log.ts'

/** How long unfinished writes may take before the app ends anyway; they are resumed at the next start. */
const DRAIN_MILLISECONDS = 5000

/** Resolves when the work has ended, well or badly, or after that time. */
export function within(work: Promise<void>, milliseconds: number): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(() => {
      log('quit did not wait for unfinished work')
      done()
    }, milliseconds)
    void work
      .catch(() => undefined)
      .then(() => {
        clearTimeout(timer)
        done()
      })
  })
}

/**
 * @param drain resolves when nothing is being written.
 * @param may false: staff are asked first, and nothing ends yet.
 */
export function quitInOrder(drain: () => Promise<void>, may: () => boolean = () => true): { start(): void } {
  let state: 'running' | 'draining' | 'done' = 'running'
  const start = (): void => {
    if (state !== 'running') return
    state = 'draining'
    void within(drain(), DRAIN_MILLISECONDS).then(() => {
      state = 'done'
      for (const window of BrowserWindow.getAllWindows()) window.destroy()
      app.quit()
    })
  }
  app.on('before-quit', (event) => {
    if (state === 'done') return
    event.preventDefault()
    if (state === 'draining' || may()) start()
  })
  app.on('window-all-closed', () => start())
  return { start }
}
