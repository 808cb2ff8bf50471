/** What the command line, the environment and the app's manifest say, read once at the start. */
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { StartTrouble } from './core/start-trouble.ts'

/** Where visible windows appear: nowhere, as app windows of a Chromium, or at an address that is printed. */
export type ShowMode = 'headless' | 'app' | 'address'

export interface HostConfig {
  readonly name: string
  readonly version: string
  /** Profile, lock, key file and everything that the app stores. */
  readonly userData: string
  readonly show: ShowMode
  /** Switches that are handed on to Chromium as they are. */
  readonly chromiumSwitches: readonly string[]
  /** False: Chromium runs without its sandbox. It refuses it to root, and Playwright switches it off. */
  readonly sandbox: boolean
  /** Port of the loopback server; 0 lets the system choose. */
  readonly port: number
  /** A developer looks on: troubles of pages are printed with their text, and Chromium's own words too. */
  readonly verbose: boolean
  /** Path of Chromium when the machine's own places are not to be searched. */
  readonly chromium: string | null
}

export interface Surroundings {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  /** Node's inspector is open on main, as under Playwright. */
  readonly inspected: boolean
  /** Main runs as the system's administrator. */
  readonly root: boolean
}

interface Manifest {
  readonly name?: string
  readonly productName?: string
  readonly version?: string
}

/** The manifest that belongs to the main script: the nearest one above it, as for Electron. */
function manifestOf(script: string): Manifest {
  for (let folder = dirname(resolve(script)); ; folder = dirname(folder)) {
    const file = join(folder, 'package.json')
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Manifest
    if (folder === dirname(folder)) return {}
  }
}

function defaultUserData(name: string, { env, platform }: Surroundings): string {
  const folder = `${name}-browser-host`
  if (platform === 'win32') return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), folder)
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', folder)
  return join(env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), folder)
}

const modes: readonly ShowMode[] = ['headless', 'app', 'address']

/** @param debugged Playwright drives the windows: they need no screen. */
function showMode({ env, platform }: Surroundings, debugged: boolean): ShowMode {
  const wanted = env.HOST_SHOW
  if (wanted !== undefined && wanted !== '') {
    const mode = modes.find((known) => known === wanted)
    if (!mode) throw new Error(`HOST_SHOW must be one of ${modes.join(', ')}`)
    return mode
  }
  if (debugged) return 'headless'
  const display = platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY)
  return display ? 'app' : 'address'
}

/** @returns the value of `--name=value`, or null. */
function switchOf(argv: readonly string[], name: string): string | null {
  const prefix = `--${name}=`
  return argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length) ?? null
}

/**
 * Whoever reaches Chromium's debugging port reads and writes everything in every page, with no secret asked.
 * @returns the switch that Playwright passes, or nothing. @throws Error for any other.
 */
function debugSwitch({ argv, inspected }: Surroundings): string[] {
  const given = argv.filter((argument) => argument.startsWith('--remote-debugging-port'))
  if (given.some((argument) => argument !== '--remote-debugging-port=0' || !inspected)) {
    throw new Error(
      'the browser host takes no --remote-debugging-port: it would open every page to all on this machine. ' +
        'Playwright alone gets one, with =0 and the inspector on main.',
    )
  }
  return given
}

/** @throws StartTrouble when it is no port. */
function portOf(text: string | undefined): number {
  const port = text === undefined || text.trim() === '' ? 0 : Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new StartTrouble('badPort', { port: text ?? '' })
}

/** Profile, lock, key file and everything that the app stores. */
function userDataOf(surroundings: Surroundings, name: string): string {
  const { argv, env } = surroundings
  const wanted = switchOf(argv, 'user-data-dir') ?? env.HOST_USER_DATA
  return wanted ? resolve(wanted) : defaultUserData(name, surroundings)
}

/** The profile, also where another setting is not understood: its language is known by it. */
export function profileOf(surroundings: Surroundings): string {
  const { productName, name = 'app' } = manifestOf(surroundings.argv[1] ?? '.')
  return userDataOf(surroundings, productName ?? name)
}

/** @throws StartTrouble or Error in plain words when a setting is not understood. */
export function readConfig(surroundings: Surroundings): HostConfig {
  const { argv, env } = surroundings
  const manifest = manifestOf(argv[1] ?? '.')
  const name = manifest.productName ?? manifest.name ?? 'app'
  const debugPort = debugSwitch(surroundings)
  return {
    name,
    version: manifest.version ?? '0.0.0',
    userData: userDataOf(surroundings, name),
    show: showMode(surroundings, debugPort.length > 0),
    chromiumSwitches: debugPort,
    sandbox: !surroundings.root && !argv.includes('--no-sandbox'),
    port: portOf(env.HOST_PORT),
    verbose: debugPort.length > 0 || Boolean(env.HOST_DEBUG),
    chromium: env.CHROMIUM ?? null,
  }
}
