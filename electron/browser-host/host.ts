/** Puts the stand-in together: one state, and every object that the app imports from `electron`. */
import { join } from 'node:path'
import type { HostConfig } from './config.ts'
import type { HostState, Display } from './core/host-state.ts'
import { Lifecycle } from './core/lifecycle.ts'
import { Partitions, Schemes } from './core/schemes.ts'
import { createSpooler, type Spooler } from './core/spooler.ts'
import { HostApp, type Leave } from './module/app.ts'
import { dialogOf, type HostDialog } from './module/dialog.ts'
import { HostIpcMain } from './module/ipc-main.ts'
import { protocolOf, type HostProtocol } from './module/protocol.ts'
import { HostSafeStorage } from './module/safe-storage.ts'
import { Sessions } from './module/session.ts'
import { shellOf, type HostShell } from './module/shell.ts'
import {
  browserWindowClass,
  webContentsModule,
  type HostContentsModule,
  type HostWindowClass,
} from './module/window-classes.ts'
import { refusing } from './refusing.ts'
import { PageRoutes } from './server/page-route.ts'
import type { Terminal } from './terminal.ts'

export interface Host {
  readonly app: HostApp
  readonly BrowserWindow: HostWindowClass
  readonly webContents: HostContentsModule
  readonly ipcMain: HostIpcMain
  readonly protocol: HostProtocol
  readonly session: Sessions
  readonly dialog: HostDialog
  readonly safeStorage: HostSafeStorage
  readonly shell: HostShell
  readonly hostState: HostState
  /** @param startDisplay starts server and browsers. Resolves when the app has heard `ready`. */
  start(startDisplay: (hostState: HostState, userData: string) => Promise<Display>): Promise<void>
}

export interface HostParts {
  readonly config: HostConfig
  readonly terminal: Terminal
  readonly argv: readonly string[]
  readonly leave: Leave
  /** The system's printers; tests hand in others. */
  readonly spooler?: Spooler
}

/** The whole stand-in, not yet started: `start` opens its server and its Chromium. */
export function createHost({ config, terminal, argv, leave, spooler = createSpooler() }: HostParts): Host {
  const lifecycle = new Lifecycle()
  const hostState: HostState = {
    config,
    terminal,
    lifecycle,
    schemes: new Schemes(),
    sessions: new Sessions(lifecycle),
    ipcMain: new HostIpcMain(),
    partitions: new Partitions(),
    routes: new PageRoutes(),
    spooler,
    openWindows: new Map(),
    display: null,
    announce: (event, ...args) => void app.emit(event, ...args),
    empty: () => app.emptyInHost(),
  }
  const app = new HostApp(hostState, argv, leave)
  return {
    app,
    BrowserWindow: browserWindowClass(hostState),
    webContents: webContentsModule(hostState),
    ipcMain: hostState.ipcMain,
    protocol: protocolOf(hostState),
    session: refusing('electron.session', hostState.sessions),
    dialog: dialogOf(terminal, () => app.getPath('downloads')),
    safeStorage: new HostSafeStorage(lifecycle, () => join(app.getPath('userData'), 'host.key')),
    shell: shellOf(config.show),
    hostState,
    async start(startDisplay) {
      if (lifecycle.phase !== 'starting') return
      hostState.display = await startDisplay(hostState, app.getPath('userData'))
      // The app may have left in the meantime: another instance has the profile.
      if (lifecycle.phase === 'starting') app.becomeReadyInHost()
    },
  }
}
