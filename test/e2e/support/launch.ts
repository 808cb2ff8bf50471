/**
 * Starting the app for tests, demo and bench: on real Electron and, where its binary is missing, on the
 * browser host, through Playwright's own `_electron`. Windows are found by kind, readiness by condition.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { DeskBridge } from '#shared/contract/desk.ts'
import type { PhonesBridge } from '#shared/contract/phones.ts'

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
