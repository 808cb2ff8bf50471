/** The hidden window that lays slips out. One, kept warm: a new page per slip costs twice the time. */
import type { BrowserWindow } from 'electron'
import { createWindow } from './create.ts'

/** @returns the hidden window, its page loading. */
export function createSlipWindow(preloadFolder: string): BrowserWindow {
  return createWindow('slips', preloadFolder, { show: false, width: 400, height: 1200, title: '窓口 伝票' })
}
