/** Compiles only when real Electron has everything that `Platform` promises. Never run. */
import type {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  Notification,
  powerSaveBlocker,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
} from 'electron'
import type { Platform } from './platform.ts'

type Holds<T extends Platform> = T

export type RealElectron = Holds<{
  app: typeof app
  BrowserWindow: typeof BrowserWindow
  dialog: typeof dialog
  ipcMain: typeof ipcMain
  Menu: typeof Menu
  nativeTheme: typeof nativeTheme
  Notification: typeof Notification
  powerSaveBlocker: typeof powerSaveBlocker
  protocol: typeof protocol
  safeStorage: typeof safeStorage
  screen: typeof screen
  session: typeof session
  shell: typeof shell
}>
