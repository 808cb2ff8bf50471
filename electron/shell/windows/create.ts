/** Creates a window of a kind. Everything that makes windows goes through here. */
import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'
import { addressOf, type WindowKind } from './kinds.ts'
import { preferencesOf } from './preferences.ts'

type Frame = Pick<
  BrowserWindowConstructorOptions,
  'width' | 'height' | 'minWidth' | 'minHeight' | 'title' | 'show' | 'autoHideMenuBar'
>

/** @returns the window, its page loading; a hidden one when `frame.show` is false. */
export function createWindow(kind: WindowKind, preloadFolder: string, frame: Frame): BrowserWindow {
  const hidden = frame.show === false
  const window = new BrowserWindow({
    autoHideMenuBar: true,
    ...frame,
    backgroundColor: '#f5f5f4',
    webPreferences: preferencesOf(kind, preloadFolder, hidden),
  })
  // A failed load is heard as `did-fail-load` or as a missing ready message; the promise says nothing more.
  window.loadURL(addressOf(kind)).catch(() => undefined)
  return window
}
