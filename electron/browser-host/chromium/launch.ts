/** Starts a Chromium with its own profile and drives it over its debugging pipe. */
import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import type { Readable, Writable } from 'node:stream'
import { Pipe } from './pipe.ts'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface LaunchOptions {
  readonly executable: string
  /** Folder of the profile; databases live there. */
  readonly profile: string
  readonly switches: readonly string[]
  /** False: without Chromium's own sandbox, which it refuses to root, as in a container. */
  readonly sandbox: boolean
  /** What it writes on standard error, line by line. */
  readonly heard: (line: string) => void
}

export interface Chromium {
  readonly pipe: Pipe
  readonly exited: Promise<void>
  /** Opens an app window in the running browser: a second call of the executable joins the first. */
  openAppWindow(landing: string, width: number, height: number): void
  close(): Promise<void>
}

/** No questions, no updates, no network of its own, and no translation bubble over Japanese screens. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-features=Translate,BackForwardCache,MediaRouter,OptimizationHints,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
  '--disable-search-engine-choice-screen',
  '--hide-crash-restore-bubble',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  '--lang=ja',
]

/** Hidden windows work; Chromium must not put them to sleep. */
const awake = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
]

/** The second switch keeps the warning about the first off the desk: the host says it in its own words. */
const withoutSandbox = ['--no-sandbox', '--test-type']

/** The switches that decide which profile is used: a second call must repeat them to join the first. */
const profileSwitches = ({ profile, sandbox }: Pick<LaunchOptions, 'profile' | 'sandbox'>): string[] => [
  `--user-data-dir=${profile}`,
  ...quiet,
  ...(sandbox ? [] : withoutSandbox),
]

function lines(stream: Readable, heard: (line: string) => void): void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    parts.forEach(heard)
  })
}

function start(options: LaunchOptions): { child: ChildProcess; pipe: Pipe } {
  const { executable, switches, heard } = options
  const child = spawn(
    executable,
    [...profileSwitches(options), '--remote-debugging-pipe', '--no-startup-window', ...awake, ...switches],
    // A group of its own: Ctrl+C in the terminal must reach main first, which has something to finish.
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'], detached: true },
  )
  child.on('error', (error) => heard(error.message))
  if (child.stderr) lines(child.stderr, heard)
  return { child, pipe: new Pipe(child.stdio[3] as Writable, child.stdio[4] as Readable) }
}

/** The Chromium of a run that was killed holds the profile for a moment longer. */
const ATTEMPTS = 25
const PAUSE_MILLISECONDS = 200

/** @throws Error when Chromium does not answer; its own words went to `heard`. */
export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  prepareProfile(options.profile)
  for (let attempt = 1; ; attempt++) {
    const { child, pipe } = start(options)
    const exited = new Promise<void>((done) => child.once('close', () => done()))
    void exited.then(() => pipe.close())
    try {
      await pipe.send('Browser.getVersion')
      return chromium(options, child, pipe, exited)
    } catch (error) {
      if (attempt === ATTEMPTS)
        throw new Error(`Chromium did not start: ${options.executable}`, { cause: error })
      await exited
      await pause(PAUSE_MILLISECONDS)
    }
  }
}

function chromium(options: LaunchOptions, child: ChildProcess, pipe: Pipe, exited: Promise<void>): Chromium {
  return {
    pipe,
    exited,
    openAppWindow(landing, width, height) {
      const joining = [...profileSwitches(options), `--app=${landing}`, `--window-size=${width},${height}`]
      spawn(options.executable, joining, { stdio: 'ignore', detached: true }).unref()
    },
    async close() {
      pipe.send('Browser.close').catch(() => undefined)
      const timer = setTimeout(() => child.kill('SIGKILL'), 3000)
      await exited
      clearTimeout(timer)
    },
  }
}

/** Electron's names of permissions and Chromium's. What is not here cannot be granted on this host. */
const names: Readonly<Record<string, string>> = {
  'persistent-storage': 'durableStorage',
  'clipboard-sanitized-write': 'clipboardSanitizedWrite',
  'clipboard-read': 'clipboardReadWrite',
  notifications: 'notifications',
  geolocation: 'geolocation',
}

/** What a session is asked about before its page is shown. */
export const askablePermissions: readonly string[] = Object.keys(names)

/** @param granted Electron's names. @returns Chromium's. */
export function chromiumPermissions(granted: readonly string[]): string[] {
  return granted.flatMap((name) => names[name] ?? [])
}

// A profile before its first use: what no switch can turn off is turned off in its preferences.

/**
 * Chromium without a Japanese language pack offers to translate every Japanese page, whatever
 * `--disable-features=Translate` says; names and addresses must not be offered to a web service, and the
 * bubble covers the desk.
 */
const preferences = {
  translate: { enabled: false },
  browser: { enable_spellchecking: false },
  credentials_enable_service: false,
  autofill: { profile_enabled: false, credit_card_enabled: false },
}

/** @param folder of the profile. What a profile already has is left alone. */
export function prepareProfile(folder: string): void {
  const file = join(folder, 'Default', 'Preferences')
  if (existsSync(file)) return
  mkdirSync(join(folder, 'Default'), { recursive: true, mode: 0o700 })
  writeFileSync(file, JSON.stringify(preferences), { mode: 0o600 })
}
