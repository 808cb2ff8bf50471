/** Finds a Chromium for the browser host; on Debian and its relatives it can bring one in. */
import { accessSync, constants } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { isSnap } from './snap.mjs'
import { aptAdvice, aptInstall, chromeAdvice, chromiumIsSnap, hasApt, idsHere, rightsHere } from './apt.mjs'
import { recall, remember } from './paths.mjs'
import { Stop } from './run.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
const MAC = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
)
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
const CHROMIUM = 'chromium'
const CJK_FONT = 'fonts-noto-cjk'
const FONT_NOTE = 'font-tried'

/** @param {string} path @returns {boolean} */
function runs(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * @param {NodeJS.Platform} platform @param {NodeJS.ProcessEnv} env
 * @returns {string[]} where a Chromium may be, best first; CHROMIUM overrides all
 */
export function chromiumPlaces(platform, env) {
  if (env['CHROMIUM']) return [env['CHROMIUM']]
  if (platform === 'darwin') return [...MAC, ...MAC.map((path) => `${env['HOME'] ?? ''}${path}`)]
  if (platform === 'win32') {
    return WINDOWS.flatMap((path) =>
      WINDOWS_ROOTS.flatMap((name) => (env[name] ? [`${env[name]}\\${path}`] : [])),
    )
  }
  const path = (env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return NAMES.flatMap((name) => path.map((folder) => join(folder, name)))
}

/** @returns {string | undefined} one that will do: what CHROMIUM names is taken at its word, even a snap */
export const findChromium = () =>
  chromiumPlaces(process.platform, process.env).find(
    (path) => runs(path) && (Boolean(process.env['CHROMIUM']) || !isSnap(path)),
  )

/** @returns {boolean} false only where fontconfig says that no font knows Japanese */
function hasJapaneseFont() {
  if (process.platform !== 'linux') return true
  const asked = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' })
  return asked.status !== 0 || asked.stdout.trim() !== ''
}

/**
 * @typedef {object} Missing
 * @property {NodeJS.Platform} platform
 * @property {boolean} apt
 * @property {boolean} snapOnly the system's packages named chromium bring a snap
 * @property {import('./apt.mjs').Rights} rights
 * @property {readonly string[]} packages
 *
 * @param {Missing} missing @returns {string} the exact thing to do, for whoever sits there
 */
export function installAdvice({ platform, apt, snapOnly, rights, packages }) {
  if (apt && snapOnly && packages.includes(CHROMIUM)) return chromeAdvice(rights)
  if (apt) return aptAdvice(rights, packages)
  if (platform === 'darwin') return 'brew install --cask chromium   (or install Google Chrome)'
  if (platform === 'win32') return 'winget install Google.Chrome   (Microsoft Edge will do as well)'
  return `install ${packages.join(' and ')} with the package manager of this system`
}

/** @returns {Promise<string>} path of a Chromium; stops with what to do when there is none */
export async function ensureChromium() {
  const found = findChromium()
  if (!found && process.env['CHROMIUM']) {
    throw new Stop(`CHROMIUM is set to ${process.env['CHROMIUM']}, and nothing there can be started.`)
  }
  if (found && hasJapaneseFont()) return found
  const apt = hasApt()
  const snapOnly = apt && chromiumIsSnap(idsHere())
  const packages = found ? [CJK_FONT] : [CHROMIUM, CJK_FONT]
  // Our pages bring their fonts along: a missing system font is tried for once, a missing Chromium every time.
  const worthwhile = found ? !recall(FONT_NOTE) : !snapOnly
  if (apt && worthwhile) await aptInstall(packages)
  if (found) remember(FONT_NOTE, true)
  const path = findChromium()
  const advice = installAdvice({ platform: process.platform, apt, snapOnly, rights: rightsHere(), packages })
  if (!path) {
    throw new Stop(
      `Without Electron this needs a Chromium, and there is none here that will do. Please:\n\n  ${advice}`,
    )
  }
  if (!hasJapaneseFont())
    console.log(`  No Japanese font for what lies outside our pages (menus). To add one: ${advice}`)
  return path
}
