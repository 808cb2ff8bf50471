/** Which window options the host understands. One that it would ignore is refused: it would mean something in Electron. */
import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron'
import { MissingInHost } from '../refusing.ts'

const known: ReadonlySet<string> = new Set([
  'show',
  'x',
  'y',
  'width',
  'height',
  'minWidth',
  'minHeight',
  'title',
  'backgroundColor',
  'autoHideMenuBar',
  'webPreferences',
] satisfies (keyof BrowserWindowConstructorOptions)[])

/** Free: the value is used, recorded, or makes no difference here. */
const freePreferences: ReadonlySet<string> = new Set([
  'preload',
  'partition',
  'backgroundThrottling',
  'spellcheck',
  'devTools',
  'safeDialogs',
] satisfies (keyof WebPreferences)[])

/** Fixed: the host is this and nothing else. */
const fixedPreferences: Readonly<Record<string, boolean>> = {
  sandbox: true,
  contextIsolation: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  allowRunningInsecureContent: false,
  navigateOnDragDrop: false,
  webviewTag: false,
} satisfies Partial<Record<keyof WebPreferences, boolean>>

/** @throws MissingInHost that names the option. */
export function checkOptions(options: BrowserWindowConstructorOptions): void {
  for (const name of Object.keys(options)) {
    if (!known.has(name)) throw new MissingInHost(`window option ${name}`)
  }
  for (const [name, value] of Object.entries(options.webPreferences ?? {})) {
    if (freePreferences.has(name)) continue
    if (value === undefined || fixedPreferences[name] === value) continue
    throw new MissingInHost(`web preference ${name}: ${String(value)}`)
  }
}
