/** The staff's window. */
import type { BrowserWindow } from 'electron'
import { createWindow } from './create.ts'
import { smallest, type WindowSize } from './size.ts'

/** Created last: everything it asks for is there by then. @param size as staff left it. */
export function createDeskWindow(preloadFolder: string, { width, height }: WindowSize): BrowserWindow {
  return createWindow('desk', preloadFolder, {
    width,
    height,
    minWidth: smallest.width,
    minHeight: smallest.height,
    autoHideMenuBar: false,
    title: '窓口',
  })
}
