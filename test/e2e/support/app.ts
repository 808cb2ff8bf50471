/**
 * The fixtures of every e2e spec: a profile of its own, windows found by kind, readiness by condition and
 * a guaranteed end. The same specs run on real Electron and, where its binary is missing, on the browser
 * host, through Playwright's own `_electron`.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import type { DeskBridge } from '#shared/contract/desk.ts'
import type { PhonesBridge } from '#shared/contract/phones.ts'

export { expect } from '@playwright/test'

declare global {
  interface Window {
    readonly desk: DeskBridge
    readonly phones: PhonesBridge
  }
}

const root = resolve(import.meta.dirname, '../../..')

function electronBinary(): string | null {
  try {
    const electron = join(root, 'node_modules/electron')
    const path = join(electron, 'dist', readFileSync(join(electron, 'path.txt'), 'utf8'))
    return existsSync(path) ? path : null
  } catch {
    return null
  }
}

const binary = process.env.APP_HOST === 'browser' ? null : electronBinary()

/** True on real Electron: some invariants are enforced only there and are skipped visibly elsewhere. */
export const onElectron = binary !== null
export const hostName = onElectron ? 'Electron' : 'browser host'

export type WindowName = 'desk' | 'phones' | 'vault' | 'slips'

/** A running app on one profile folder. */
export interface Running {
  readonly app: ElectronApplication
  /** The folder of this profile. */
  readonly folder: string
  /** Waits for the window of that kind and its loaded document. */
  window(name: WindowName): Promise<Page>
  /** Ends it in order. */
  close(): Promise<void>
  /** `kill -9` of the app's main process, and waits until it is gone. */
  kill(): Promise<void>
}

function isOf(name: WindowName): (page: Page) => boolean {
  return (page) => new URL(page.url()).hostname.replace('.localhost', '') === name
}

/** How this machine starts the app on a profile: the binary, or the stand-in for it. */
export function launchCommand(folder: string): { command: string; args: string[] } {
  const asRoot = process.getuid?.() === 0 && onElectron
  return {
    command: binary ?? join(root, 'electron/browser-host/shim/electron'),
    args: ['.', `--user-data-dir=${folder}`, ...(asRoot ? ['--no-sandbox'] : [])],
  }
}

/** @param folder profile to start on; kept, so that a test can start on it again (Q9). */
export async function launch(folder: string, args: readonly string[] = []): Promise<Running> {
  const { command, args: always } = launchCommand(folder)
  const app = await _electron.launch({ executablePath: command, args: [...always, ...args], cwd: root })
  const exited = new Promise<void>((done) => app.process().once('exit', () => done()))
  return {
    app,
    folder,
    async window(name) {
      const page =
        app.windows().find(isOf(name)) ?? (await app.waitForEvent('window', { predicate: isOf(name) }))
      await page.waitForLoadState('load')
      return page
    },
    async close() {
      await app.close()
      await exited
    },
    async kill() {
      process.kill(app.process().pid ?? 0, 'SIGKILL')
      await exited
    },
  }
}

interface Fixtures {
  folder: string
  start: (args?: readonly string[]) => Promise<Running>
  running: Running
  desk: Page
}

export const test = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'madoguchi-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  /** Starts the app on this test's profile, as often as the test needs; whatever still runs is ended. */
  start: async ({ folder }, use) => {
    const started: Running[] = []
    await use(async (args = []) => {
      const running = await launch(folder, args)
      started.push(running)
      return running
    })
    for (const running of started) await running.close().catch(() => running.kill().catch(() => undefined))
  },
  running: async ({ start }, use) => use(await start()),
  desk: async ({ running }, use) => use(await running.window('desk')),
})
