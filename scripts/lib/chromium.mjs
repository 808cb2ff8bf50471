/** Finds a Chromium for the browser host; on Debian and its relatives it can bring one in. */
import { accessSync, constants, existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { recall, remember } from './paths.mjs'
import { step, Stop } from './run.mjs'

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

/** @returns {string | undefined} */
export const findChromium = () => chromiumPlaces(process.platform, process.env).find(runs)

/** @returns {boolean} false only where fontconfig says that no font knows Japanese */
function hasJapaneseFont() {
  if (process.platform !== 'linux') return true
  const asked = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' })
  return asked.status !== 0 || asked.stdout.trim() !== ''
}

/**
 * @param {{ platform: NodeJS.Platform, apt: boolean, packages: readonly string[] }} machine
 * @returns {string} the exact thing to do for who may install
 */
export function installAdvice({ platform, apt, packages }) {
  if (apt) return `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`
  if (platform === 'darwin') return 'brew install --cask chromium   (or install Google Chrome)'
  if (platform === 'win32') return 'winget install Google.Chrome   (Microsoft Edge will do as well)'
  return `install ${packages.join(' and ')} with the package manager of this system`
}

/** @returns {string[] | undefined} what to put before apt-get; undefined when we may not install */
function rights() {
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined
}

/** @param {readonly string[]} packages @returns {Promise<boolean>} */
async function aptInstall(packages) {
  const prefix = rights()
  if (!prefix) return false
  /** @param {string} title @param {string[]} args */
  const apt = (title, args) => {
    const [command = '', ...rest] = [
      ...prefix,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-qq',
      ...args,
    ]
    return step(title, command, rest, { quiet: true })
  }
  await apt('refresh the list of system packages (apt-get update)', ['update'])
  const got = await apt(`install ${packages.join(', ')} (a minute or two)`, [
    'install',
    '-y',
    '--no-install-recommends',
    ...packages,
  ])
  if (!got.ok) console.log(got.output.split('\n').slice(-4).join('\n'))
  return got.ok
}

/** @returns {Promise<string>} path of a Chromium; stops with the command to type when there is none */
export async function ensureChromium() {
  const found = findChromium()
  if (!found && process.env['CHROMIUM']) {
    throw new Stop(`CHROMIUM is set to ${process.env['CHROMIUM']}, and nothing there can be started.`)
  }
  if (found && hasJapaneseFont()) return found
  const apt = process.platform === 'linux' && existsSync('/usr/bin/apt-get')
  const packages = found ? [CJK_FONT] : ['chromium', CJK_FONT]
  // Our pages bring their fonts along: a missing system font is tried for once, a missing Chromium every time.
  if (apt && !(found && recall(FONT_NOTE))) await aptInstall(packages)
  if (found) remember(FONT_NOTE, true)
  const path = findChromium()
  const advice = installAdvice({ platform: process.platform, apt, packages })
  if (!path) {
    throw new Stop(
      `Without Electron's binary this needs a Chromium, and there is none here. Please run:\n\n  ${advice}`,
    )
  }
  if (!hasJapaneseFont())
    console.log(`  No Japanese font for what lies outside our pages (menus). To add one: ${advice}`)
  return path
}
