/** `screen`: no display is asked. Chromium keeps its windows on the one that is there, and a browser of somebody's own has its size. */
import { refusing } from '../refusing.ts'

export interface HostScreen {
  getPrimaryDisplay(): { readonly workAreaSize: { readonly width: number; readonly height: number } }
}

/** Pixels: larger than any screen, so that nothing is made smaller on its account. */
const UNKNOWN = { width: 20_000, height: 20_000 }

const known: HostScreen = { getPrimaryDisplay: () => ({ workAreaSize: UNKNOWN }) }

export const screen = refusing('electron.screen', known)
