/** The start-up list. One readable line per step, windows last. */
import { join } from 'node:path'
import { app, Notification, powerSaveBlocker, type BrowserWindow } from 'electron'
import { pushChanges, pushClosing, pushCommand, pushLanguage, pushOpen } from './ipc/pushes.ts'
import { registerAll } from './ipc/register-all.ts'
import { backgroundEnds } from './sessions/activation/background-ends.ts'
import { createAwake } from './shell/awake.ts'
import { showMenu } from './shell/menu/application-menu.ts'
import { createNotices } from './shell/notices.ts'
import { quitInOrder, within } from './shell/quit.ts'
import { seedWhenReady } from './practice/seed.ts'
import { recoverWhenReady } from './shell/recover-when-ready.ts'
import { registerAppScheme, serveApp } from './shell/security/app-scheme.ts'
import { lockNavigation } from './shell/security/navigation.ts'
import { lockPermissions } from './shell/security/permissions.ts'
import { claimSingleInstance } from './shell/security/single-instance.ts'
import { createServices } from './services.ts'
import { readSwitches } from './shell/switches.ts'
import { createUnsaved } from './shell/unsaved.ts'
import { createDeskWindow, createSlipWindow, phonesWindow, placeOf } from './shell/windows/windows.ts'
import { revive } from './shell/windows/revive.ts'
import { createVaultWindow } from './shell/windows/vault-window.ts'

/** A message of the carrier is committed in milliseconds; an activation may take minutes and is asked for again. */
const LAST_WORK_MILLISECONDS = 1000

const preloads = join(import.meta.dirname, '../preload')
const pages = join(import.meta.dirname, '../renderer')

function start(): void {
  serveApp(pages)
  lockPermissions()
  const vault = createVaultWindow(preloads)
  const slips = createSlipWindow(preloads)
  const phones = phonesWindow(preloads)
  let desk: BrowserWindow | null = null
  const switches = readSwitches(process.argv, app.isPackaged)
  const services = createServices({ vault, slips }, switches)
  const windows = { vault: () => vault, slips: () => slips, desk: () => desk, phones: () => phones.current() }
  const { preferences } = services
  const menu = (): void =>
    showMenu(preferences.preferences().locale, (command) => pushCommand(windows, command))
  const unsaved = createUnsaved({ ask: () => pushClosing(windows), end: () => app.quit() })
  registerAll(services, windows, phones, {
    onPreferences: () => {
      menu()
      pushLanguage(windows, preferences.preferences())
    },
    onUnsaved: unsaved.set,
    quit: () => {
      unsaved.giveUp()
      app.quit()
    },
  })
  pushChanges(services, windows)
  menu()
  const bringUp = (): void => {
    if (desk?.isMinimized()) desk.restore()
    desk?.focus()
  }
  const awake = createAwake(powerSaveBlocker)
  services.sessions.onActivating(({ running }) => awake.follow(running))
  const notify = createNotices({
    make: (text) => new Notification(text),
    locale: () => preferences.preferences().locale,
    open: (id) => {
      bringUp()
      pushOpen(windows, id)
    },
  })
  const tellEnd = backgroundEnds(services, notify)
  services.sessions.onActivating((now) => void tellEnd(now))
  recoverWhenReady(services.vault, () => services.sessions.recover())
  seedWhenReady(services.vault, services.practiceFamily, switches.practiceSeed)
  /** As large as the window was when it could still be asked. */
  const rememberSize = (): void => {
    if (desk && !desk.isDestroyed()) preferences.writeWindow(placeOf(desk))
  }
  const quit = quitInOrder(async () => {
    rememberSize()
    services.seenTime.stop()
    awake.release()
    // What the carrier has just said is written down first; an activation goes on without us.
    await within(services.sessions.idle(), LAST_WORK_MILLISECONDS)
    services.sessions.stop()
    // Nobody would see a slip that comes out now (Q4).
    await within(services.printing.submitted.atQuit(), LAST_WORK_MILLISECONDS)
    await services.vault.drain()
  }, unsaved.mayClose)
  desk = createDeskWindow(preloads, preferences.window())
  revive(desk, unsaved.giveUp)
  desk.on('close', (event) => {
    if (unsaved.mayClose()) rememberSize()
    else event.preventDefault()
  })
  desk.on('closed', () => {
    desk = null
    quit.start()
  })
  app.on('second-instance', bringUp)
}

registerAppScheme()
app.enableSandbox()
lockNavigation()
if (claimSingleInstance()) void app.whenReady().then(start)
else app.exit(0)
