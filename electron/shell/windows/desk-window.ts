/** The staff's window. */
import { screen, type BrowserWindow } from 'electron'
import { createWindow } from './create.ts'
import { fitting, type WindowPlace } from './size.ts'

/** Created last: everything it asks for is there by then. @param place as staff left it; made to fit the screen that is there. */
export function createDeskWindow(preloadFolder: string, place: WindowPlace): BrowserWindow {
  const window = createWindow('desk', preloadFolder, {
    ...fitting(place, screen.getPrimaryDisplay().workAreaSize),
    autoHideMenuBar: false,
    title: '窓口',
  })
  if (place.maximized) window.maximize()
  return window
}

/** @returns its size when it is not maximised, and whether it is now. */
export function placeOf(window: BrowserWindow): WindowPlace {
  const { width, height } = window.getNormalBounds()
  return { width, height, maximized: window.isMaximized() }
}
