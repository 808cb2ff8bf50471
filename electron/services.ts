/** Puts the services of main together: who gets what. Nothing here decides anything. */
import { join } from 'node:path'
import { app, dialog, safeStorage, type BrowserWindow } from 'electron'
import { datedCalls } from './ipc/dated-calls.ts'
import { createEmbeddedCarrier } from './carrier/embedded/carrier.ts'
import { systemTimer } from './carrier/embedded/deps.ts'
import { createManagerApproval } from './manager/approval.ts'
import { createPhoneService } from './carrier/phones/phone-service.ts'
import { createClock, createPcClock } from './shell/clock/pc-clock.ts'
import { createCurrentSession } from './sessions/current-session.ts'
import { hostOf } from './shell/host.ts'
import { keepLog, log } from './lib/log.ts'
import { createLogFile } from './shell/log/log-file.ts'
import { createMovedOnFile } from './shell/clock/moved-on-file.ts'
import { createPracticeTime } from './shell/clock/practice-time.ts'
import { createPreferenceStore } from './shell/settings-file/store.ts'
import { createPrinting } from './printing/printing.ts'
import { MOST_LIVE_SESSIONS } from './printing/pdf/slip-erasure.ts'
import { slipPage } from './printing/renderer/slip-page.ts'
import { createSlipRenderer } from './printing/renderer/slip-renderer.ts'
import { createSeenTimeFile, keepSeenTime } from './shell/clock/seen-time.ts'
import { systemIds, type Ids } from './lib/ids.ts'
import { createOsSealer } from './lib/sealer.ts'
import { slowHash as scrypted, type SlowHash } from './lib/secret-hash.ts'
import { createPracticeFamily } from './practice/family.ts'
import { createRulebookLibrary } from './rulebook/library.ts'
import { createRulebookHandlers } from './rulebook/handlers.ts'
import { createRetention } from './sessions/lifecycle/retention.ts'
import { createSessionService } from './sessions/service.ts'
import { createSessionStore } from './sessions/store/vault-store.ts'
import type { Switches } from './shell/switches.ts'
import { createVaultClient } from './vault/client/client.ts'
import { createDiskRoom } from './vault/client/disk-room.ts'
import { vaultPeer } from './shell/windows/vault-window.ts'

/** The practice desk has one member of staff; accounts with PINs are a later step. */
const STAFF_NUMBER = '01'

async function pickFolder(): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    properties: ['openDirectory', 'createDirectory'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

export interface ServiceWindows {
  readonly vault: BrowserWindow
  readonly slips: BrowserWindow
}

export type Services = ReturnType<typeof createServices>

/**
 * @param windows the two hidden windows that services work through. @param slowHash tests hand in a quick one.
 * @param ids tests hand in seeded ones, where they want the same documents twice
 */
export function createServices(
  windows: ServiceWindows,
  switches: Pick<Switches, 'testNow'>,
  slowHash: SlowHash = scrypted,
  ids: Ids = systemIds,
) {
  const movedOn = createMovedOnFile(app.getPath('userData'))
  const seen = createSeenTimeFile(app.getPath('userData'))
  const pcClock = createPcClock({ read: () => new Date(), startAt: switches.testNow, seen: seen.read() })
  const logFile = createLogFile(join(app.getPath('userData'), 'logs'), () => pcClock.now())
  keepLog((line) => logFile.write(line))
  log('started', { version: `v${app.getVersion()}`, host: hostOf(process.versions).host })
  const seenTime = keepSeenTime(pcClock, seen)
  seenTime.start()
  const clock = createClock(pcClock, movedOn.read())
  const practiceTime = createPracticeTime(clock, movedOn)
  const sealer = createOsSealer(safeStorage)
  const vault = createVaultClient({
    window: vaultPeer(windows.vault),
    ids,
    room: createDiskRoom(app.getPath('userData')),
  })
  const rulebooks = createRulebookLibrary(vault, ids)
  // Whatever the vault answers may have been made under any of the packs.
  vault.readFirst(rulebooks.load)
  const carrier = createEmbeddedCarrier({
    vault,
    sealer,
    clock,
    ids,
    rulebooks,
    timer: systemTimer,
    slowHash,
  })
  const preferences = createPreferenceStore(app.getPath('userData'))
  const branch = () => preferences.branch()
  const desk = { vault, clock, ids, rulebooks, branch, staffNumber: STAFF_NUMBER, practice: true }
  const store = createSessionStore(desk)
  const sessions = createSessionService({ ...desk, store, carrier, sealer })
  const retention = createRetention({ ...desk, store })
  const current = createCurrentSession(store)
  const phones = createPhoneService({
    carrier,
    currentSession: current.read,
    rulebooks,
    time: clock,
    locale: () => preferences.preferences().locale,
  })
  const manager = createManagerApproval({ vault, ids, sealer, slowHash, clock: pcClock, rulebooks })
  const renderer = createSlipRenderer({ page: slipPage(windows.slips), newJobId: () => ids.uuid() })
  const printing = createPrinting({
    ...desk,
    sessions: sessions.forPrinting,
    renderer,
    approve: (pin) => manager.approve(pin, 'reprint'),
    liveSessions: () => vault.ask('desk.list', { statuses: ['open', 'parked'], limit: MOST_LIVE_SESSIONS }),
    profile: app.getPath('userData'),
    listed: () => windows.slips.webContents.getPrintersAsync(),
    pickFolder: hostOf(process.versions).host === 'electron' ? pickFolder : null,
    env: process.env,
    platform: process.platform,
  })
  const practiceFamily = createPracticeFamily({
    ...desk,
    store,
    calls: { ...printing.handlers, ...sessions.handlers, ...datedCalls(sessions.handlers, pcClock) },
  })
  vault.onState((state) => {
    log('vault', { state })
    if (state !== 'ready') return
    void printing.submitted.atStart()
    void printing.erasure.atStart()
    void retention.sweep()
    retention.everyHour()
  })
  current.onChanged(() => phones.refresh())
  practiceTime.onMoved(() => {
    log('practice time moved on', { milliseconds: practiceTime.movedOn() })
    phones.refresh()
    void retention.sweep()
  })
  pcClock.onDoubt(() => {
    log('clock of this computer', { doubted: pcClock.doubt() !== null })
    phones.refresh()
    void retention.sweep()
  })
  store.onChanged((session) => {
    phones.refresh()
    void printing.erasure.afterChange(session)
    void printing.submitted.afterChange(session)
  })
  return {
    staffNumber: STAFF_NUMBER,
    preferences,
    practiceFamily,
    practiceTime,
    pcClock,
    logFile,
    seenTime,
    vault,
    carrier,
    store,
    sessions,
    current,
    manager,
    phones,
    renderer,
    printing,
    rulebooks,
    rulebookHandlers: createRulebookHandlers(rulebooks, manager, vault),
  }
}
