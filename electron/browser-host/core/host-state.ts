/** What the parts of the stand-in share: one of it per process, or one per test. */
import type { HostConfig } from '../config.ts'
import type { HostIpcMain } from '../module/ipc-main.ts'
import type { Sessions } from '../module/session.ts'
import type { Screen } from '../screens/surface.ts'
import type { PageRoutes } from '../server/page-route.ts'
import type { Terminal } from '../terminal.ts'
import type { Lifecycle } from './lifecycle.ts'
import type { Spooler } from './spooler.ts'
import type { Partitions, Schemes } from './schemes.ts'

/** Where a window's page appears. */
export interface Place {
  readonly screen: Screen
  /** True where the browser is somebody's own. */
  readonly foreign: boolean
  /** The page's Host header there. @param host the app's name for it. */
  readonly authority: (host: string) => string
}

/** Where pages appear, known once the host has started. */
export interface Display {
  /** The loopback server's port. */
  readonly port: number
  /** @param visible false for hidden windows, which always live in our own headless Chromium. */
  screenFor(visible: boolean): Place
  close(): Promise<void>
}

/** A window as the app's own bookkeeping needs it. */
export interface OpenWindow {
  readonly id: number
  /** @returns false when a `close` listener forbade it. */
  askToClose(): boolean
  destroy(): void
}

export interface HostState {
  readonly config: HostConfig
  readonly terminal: Terminal
  readonly lifecycle: Lifecycle
  readonly schemes: Schemes
  readonly sessions: Sessions
  readonly ipcMain: HostIpcMain
  readonly partitions: Partitions
  readonly routes: PageRoutes
  readonly spooler: Spooler
  readonly openWindows: Map<number, OpenWindow>
  display: Display | null
  /** `app.emit`, for what windows make the app say. */
  announce(event: string, ...args: unknown[]): void
  /** The last window has gone. */
  empty(): void
}
