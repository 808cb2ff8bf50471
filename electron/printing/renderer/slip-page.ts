/** The hidden slip window, reduced to what the renderer may do with it. */
import type { BrowserWindow } from 'electron'
import type { SlipPage } from './slip-renderer.ts'

/** @returns the page that the renderer drives. */
export function slipPage(window: BrowserWindow): SlipPage {
  return {
    send: (channel, payload) => {
      if (!window.isDestroyed()) window.webContents.send(channel, payload)
    },
    printToPdf: (options) =>
      window.isDestroyed()
        ? Promise.reject(new Error('window gone'))
        : window.webContents.printToPDF(options),
    print: (options) =>
      window.isDestroyed()
        ? Promise.reject(new Error('window gone'))
        : new Promise((done) => {
            // Whether, and no more: the reason that Electron adds is the same for everything.
            window.webContents.print({ ...options, pageSize: { ...options.pageSize } }, done)
          }),
    reload: () => {
      if (!window.isDestroyed()) window.webContents.reload()
    },
    onGone: (listener) => {
      window.webContents.on('render-process-gone', () => {
        listener()
      })
    },
  }
}
