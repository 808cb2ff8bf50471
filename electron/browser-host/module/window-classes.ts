/** `BrowserWindow` and `webContents` as the app imports them, bound to one host. */
import type { BrowserWindowConstructorOptions } from 'electron'
import type { HostState } from '../core/host-state.ts'
import { refusing } from '../refusing.ts'
import { HostWindow } from './browser-window.ts'
import type { HostContents } from './web-contents.ts'

export interface HostWindowClass {
  new (options?: BrowserWindowConstructorOptions): HostWindow
  getAllWindows(): HostWindow[]
  fromId(id: number): HostWindow | null
  fromWebContents(contents: HostContents | null | undefined): HostWindow | null
}

export interface HostContentsModule {
  getAllWebContents(): HostContents[]
  fromId(id: number): HostContents | undefined
  /** How Playwright finds the window of a page. */
  fromDevToolsTargetId(targetId: string): HostContents | undefined
}

/** `BrowserWindow` bound to one host. */
export function browserWindowClass(hostState: HostState): HostWindowClass {
  const all = (): HostWindow[] =>
    [...hostState.openWindows.values()].filter((openWindow) => openWindow instanceof HostWindow)
  class BrowserWindow extends HostWindow {
    constructor(options: BrowserWindowConstructorOptions = {}) {
      super(hostState, options)
    }
    static getAllWindows(): HostWindow[] {
      return all()
    }
    static fromId(id: number): HostWindow | null {
      return all().find((window) => window.id === id) ?? null
    }
    static fromWebContents(contents: HostContents | null | undefined): HostWindow | null {
      return all().find((window) => window.webContents === contents) ?? null
    }
  }
  return refusing('electron.BrowserWindow', BrowserWindow)
}

/** `webContents` of the main process: looking pages up, as Playwright does. */
export function webContentsModule(hostState: HostState): HostContentsModule {
  const all = (): HostContents[] =>
    [...hostState.openWindows.values()].flatMap((openWindow) =>
      openWindow instanceof HostWindow ? [openWindow.webContents] : [],
    )
  return refusing('electron.webContents', {
    getAllWebContents: all,
    fromId: (id: number) => all().find((contents) => contents.id === id),
    fromDevToolsTargetId: (targetId: string) => all().find((contents) => contents.targetInHost === targetId),
  })
}
