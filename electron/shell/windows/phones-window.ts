/** The practice phones: one window, opened from the desk, shown again when it is there already. */
import type { BrowserWindow } from 'electron'
import { createWindow } from './create.ts'

export interface PhonesWindow {
  open(): void
  current(): BrowserWindow | null
}

/** @returns a handle; no window is made before it is opened. */
export function phonesWindow(preloadFolder: string): PhonesWindow {
  let window: BrowserWindow | null = null
  return {
    current: () => window,
    open() {
      if (window && !window.isDestroyed()) {
        window.show()
        window.focus()
        return
      }
      window = createWindow('phones', preloadFolder, {
        width: 1280,
        height: 820,
        minWidth: 420,
        minHeight: 700,
        title: '練習用スマートフォン',
      })
      window.on('closed', () => {
        window = null
      })
    },
  }
}
