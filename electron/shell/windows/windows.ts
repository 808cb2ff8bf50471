/** The windows: each is made by `createWindow`, of a kind, with the one hardened set of preferences. */
import { BrowserWindow, type BrowserWindowConstructorOptions, screen, type WebPreferences } from 'electron'
import { windowTitles } from '#shared/words/windows.ts'
import { addressOf, profiles, type WindowKind } from './kinds.ts'
import { fitting, type WindowPlace } from './size.ts'
import { join } from 'node:path'

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

// The staff's window.

/** Created last: everything it asks for is there by then. @param place as staff left it; made to fit the screen that is there. */
export function createDeskWindow(preloadFolder: string, place: WindowPlace): BrowserWindow {
  const window = createWindow('desk', preloadFolder, {
    ...fitting(place, screen.getPrimaryDisplay().workAreaSize),
    autoHideMenuBar: false,
    title: windowTitles.desk,
  })
  if (place.maximized) window.maximize()
  return window
}

/** @returns its size when it is not maximised, and whether it is now. */
export function placeOf(window: BrowserWindow): WindowPlace {
  const { width, height } = window.getNormalBounds()
  return { width, height, maximized: window.isMaximized() }
}

// The hidden window that lays slips out. One, kept warm: a new page per slip costs twice the time.

/** @returns the hidden window, its page loading. */
export function createSlipWindow(preloadFolder: string): BrowserWindow {
  return createWindow('slips', preloadFolder, {
    show: false,
    width: 400,
    height: 1200,
    title: windowTitles.slips,
  })
}

/** The practice phones: one window, opened from the desk, shown again when it is there already. */
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
        title: windowTitles.phones,
      })
      window.on('closed', () => {
        window = null
      })
    },
  }
}

// The one hardened set of preferences. No window gets anything else.

/** @param preloadFolder absolute folder of the built preloads. @param hidden a hidden window works unthrottled. */
export function preferencesOf(kind: WindowKind, preloadFolder: string, hidden: boolean): WebPreferences {
  const profile = profiles[kind]
  return {
    preload: join(preloadFolder, profile.preload),
    partition: profile.partition,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    // The customer's name must not travel to a dictionary service.
    spellcheck: false,
    backgroundThrottling: !hidden,
  }
}
