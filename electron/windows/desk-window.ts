/** The staff's window. */
import type { BrowserWindow } from 'electron'
import { createWindow } from './create.ts'

/** Created last: everything it asks for is there by then. */
export function createDeskWindow(preloadFolder: string): BrowserWindow {
  return createWindow('desk', preloadFolder, {
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 700,
    title: '窓口',
  })
}
