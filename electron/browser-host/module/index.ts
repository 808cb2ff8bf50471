/**
 * The stand-in for the `electron` module. Loaded in its place by `register.cjs`; starts the host by itself
 * once the app's own first lines have run. Names that Electron has and the host lacks are exported as well
 * and throw when used.
 */
import { url as inspectorUrl } from 'node:inspector'
import { profileOf, readConfig, type HostConfig, type Surroundings } from '../config.ts'
import { startDisplay } from '../core/display.ts'
import { prepareProfile, reasonOf, sayAtStart, StartTrouble } from '../core/start-trouble.ts'
import { createHost } from '../host.ts'
import { terminal } from '../terminal.ts'

const surroundings: Surroundings = {
  argv: process.argv,
  env: process.env,
  platform: process.platform,
  inspected: inspectorUrl() !== undefined,
  root: process.getuid?.() === 0,
}
const profile = profileOf(surroundings)

/** What is said of it on standard error: words for the person at the terminal, where there are any. */
function said(thrown: unknown): string {
  const error = reasonOf(thrown, profile)
  if (error instanceof StartTrouble) return `${sayAtStart(profile, error.word, error.params)}\n`
  return `[host] ${error instanceof Error ? error.message : String(error)}\n`
}

function configOrExit(): HostConfig {
  try {
    const read = readConfig(surroundings)
    prepareProfile(read.userData)
    return read
  } catch (error) {
    process.stderr.write(said(error))
    process.exit(1)
  }
}

const config = configOrExit()
const words = terminal(config.verbose)
const host = createHost({
  config,
  terminal: words,
  argv: [...process.argv],
  leave: (code) => process.exit(code),
})

export const { app, BrowserWindow, webContents, ipcMain, protocol, session, dialog, safeStorage, shell } =
  host
export { Menu } from './menu.ts'
export { nativeTheme, Notification, powerSaveBlocker } from './desktop.ts'
export { screen } from './screen.ts'
export * from './missing.ts'

/** Before the first await: a signal may come at any time. The second one does not wait for anybody. */
let signalled = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (signalled) process.exit(1)
    signalled = true
    app.quit()
  })
}
process.on('exit', () => app.releaseSingleInstanceLock())

async function start(): Promise<void> {
  try {
    await host.start((hostState, userData) =>
      startDisplay({
        config,
        userData,
        routes: hostState.routes,
        terminal: words,
        lost: () => {
          words.note('Chromium has gone')
          app.exit(1)
        },
      }),
    )
  } catch (error) {
    process.stderr.write(said(error))
    app.exit(1)
  }
}

setImmediate(() => void start())
