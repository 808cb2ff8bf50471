/** Puts the stand-in together: one house, and every object that the app imports from `electron`. */
import { join } from 'node:path'
import type { HostConfig } from './config.ts'
import type { House, Stage } from './core/house.ts'
import { Lifecycle } from './core/lifecycle.ts'
import { Partitions } from './core/partitions.ts'
import { createSpooler, type Spooler } from './core/spooler.ts'
import { Schemes } from './core/schemes.ts'
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
import { Doors } from './server/door.ts'
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
  readonly house: House
  /** @param raise starts server and browsers. Resolves when the app has heard `ready`. */
  start(raise: (house: House, userData: string) => Promise<Stage>): Promise<void>
}

export interface HostParts {
  readonly config: HostConfig
  readonly terminal: Terminal
  readonly argv: readonly string[]
  readonly leave: Leave
  /** The system's printers; tests hand in others. */
  readonly spooler?: Spooler
}

/** The whole stand-in, not yet started: `start` opens its door and its Chromium. */
export function createHost({ config, terminal, argv, leave, spooler = createSpooler() }: HostParts): Host {
  const lifecycle = new Lifecycle()
  const house: House = {
    config,
    terminal,
    lifecycle,
    schemes: new Schemes(),
    sessions: new Sessions(lifecycle),
    ipcMain: new HostIpcMain(),
    partitions: new Partitions(),
    doors: new Doors(),
    spooler,
    residents: new Map(),
    stage: null,
    announce: (event, ...args) => void app.emit(event, ...args),
    empty: () => app.emptyInHost(),
  }
  const app = new HostApp(house, argv, leave)
  return {
    app,
    BrowserWindow: browserWindowClass(house),
    webContents: webContentsModule(house),
    ipcMain: house.ipcMain,
    protocol: protocolOf(house),
    session: refusing('electron.session', house.sessions),
    dialog: dialogOf(terminal, () => app.getPath('downloads')),
    safeStorage: new HostSafeStorage(lifecycle, () => join(app.getPath('userData'), 'host.key')),
    shell: shellOf(config.show),
    house,
    async start(raise) {
      if (lifecycle.phase !== 'starting') return
      house.stage = await raise(house, app.getPath('userData'))
      // The app may have left in the meantime: another instance has the profile.
      if (lifecycle.phase === 'starting') app.becomeReadyInHost()
    },
  }
}
