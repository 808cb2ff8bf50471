/** Runs the fixture app on the browser host, as a process of its own, with a profile that is thrown away. */
import { spawn, execFileSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'

const root = resolve(import.meta.dirname, '../../../..')
export const fixture = join(root, 'test/fixtures/host-app')
const shim = join(root, 'electron/browser-host/shim/electron')

/** Real processes on a busy machine. */
export const SLOW = 60_000

/** For what happens by itself, soon. */
export const patient = { timeout: 15_000, interval: 50 }

/** The bootstrap as the sources say now. */
export function buildBootstrap(): void {
  execFileSync(process.execPath, [join(root, 'electron/browser-host/build.mjs')])
}

export interface Profile {
  readonly folder: string
  remove(): void
}

export function newProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'host-test-'))
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  }
}

/** Through Playwright's own launcher, unmodified. */
export async function launch(profile: Profile): Promise<{ app: ElectronApplication; page: Page }> {
  process.env.ELECTRON_OVERRIDE_DIST_PATH = join(root, 'electron/browser-host/shim')
  const app = await _electron.launch({ args: [fixture, `--user-data-dir=${profile.folder}`] })
  const page = await pageAt(app, 'one')
  return { app, page }
}

/** The loaded page of a host: windows come in any order. */
export async function pageAt(app: ElectronApplication, host: string): Promise<Page> {
  const is = (page: Page): boolean => page.url().startsWith(`http://${host}.localhost`)
  const page = app.windows().find(is) ?? (await app.waitForEvent('window', { predicate: is }))
  await page.waitForLoadState('load')
  return page
}

/** The app without Playwright, told what to do over its standard input. */
export class RawApp {
  readonly child: ChildProcess
  readonly lines: string[] = []
  readonly ended: Promise<number | null>
  private readonly takers: ((line: string) => void)[] = []

  constructor(profile: Profile, env: Readonly<Record<string, string>> = { HOST_SHOW: 'headless' }) {
    this.child = spawn(shim, [fixture, `--user-data-dir=${profile.folder}`], {
      env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', ...env },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    this.ended = new Promise((done) => this.child.once('exit', (code) => done(code)))
    const { stdout } = this.child
    if (stdout) createInterface({ input: stdout }).on('line', (line) => this.take(line))
  }

  get pid(): number {
    return this.child.pid ?? 0
  }

  /** @returns the next line that matches, of those that came or will come. */
  line(pattern: RegExp): Promise<string> {
    const known = this.lines.findIndex((line) => pattern.test(line))
    if (known >= 0) return Promise.resolve(this.lines.splice(known, 1)[0] ?? '')
    return new Promise((found) => {
      const taker = (line: string): void => {
        if (!pattern.test(line)) return
        this.takers.splice(this.takers.indexOf(taker), 1)
        this.lines.splice(this.lines.indexOf(line), 1)
        found(line)
      }
      this.takers.push(taker)
    })
  }

  started(): Promise<string> {
    return this.line(/^started$/)
  }

  /** @param expression JavaScript in the app's main process. */
  async ask(expression: string): Promise<unknown> {
    this.child.stdin?.write(`${expression}\n`)
    const answer = JSON.parse(await this.line(/^\{/)) as { value?: unknown; error?: string }
    if (answer.error !== undefined) throw new Error(answer.error)
    return answer.value
  }

  async quit(): Promise<number | null> {
    this.child.stdin?.write('app.quit()\n')
    return this.ended
  }

  private take(line: string): void {
    this.lines.push(line)
    for (const taker of [...this.takers]) taker(line)
  }
}

/** Command lines of the processes that name the profile. Linux only, like these tests' Chromium. */
export function commandLines(profile: Profile): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')]
      } catch {
        return []
      }
    })
    .filter((line) => line.includes(profile.folder))
}
