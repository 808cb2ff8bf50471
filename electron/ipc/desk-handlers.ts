/** Every call of the desk, answered by the service that it belongs to. */
import { join } from 'node:path'
import { dialog, shell } from 'electron'
import type { Handlers } from '#shared/contract/channel.ts'
import type { deskCalls } from '#shared/contract/desk.ts'
import { addressEdition, findAddresses } from '../address/addresses.ts'
import { appInfo } from '../app-info.ts'
import { diagnostics } from '../diagnostics.ts'
import { saveAs } from '../shell/save-as.ts'
import { readLicences } from '../shell/licences/read.ts'
import { log } from '../lib/log.ts'
import { datedCalls } from './dated-calls.ts'
import type { Services } from '../services.ts'
import type { PhonesWindow } from '../shell/windows/windows.ts'

/** Main itself and the pages, as they lie beside each other once they are built. */
const BUILT = [import.meta.dirname, join(import.meta.dirname, '../renderer')]

/** What the window itself does for its page. */
export interface WindowActions {
  /** After staff changed how the desk looks. */
  onPreferences(): void
  onUnsaved(unsaved: boolean): void
  quit(): void
}

/** @param phones opened by `phones.open`. */
export function deskHandlers(
  services: Services,
  phones: Pick<PhonesWindow, 'open'>,
  window: WindowActions,
): Handlers<typeof deskCalls> {
  const {
    sessions,
    current,
    carrier,
    manager,
    printing,
    rulebookHandlers,
    vault,
    preferences,
    practiceTime,
    practiceFamily,
  } = services
  const { pcClock } = services
  const dated = datedCalls(sessions.handlers, pcClock)
  const showOnPhones = <S extends { readonly id: Parameters<typeof current.look>[0] }>(session: S): S => {
    current.look(session.id)
    return session
  }
  return {
    ...sessions.handlers,
    ...printing.handlers,
    ...manager.handlers,
    ...rulebookHandlers,
    ...dated,
    'session.open': async (input) => showOnPhones(await dated['session.open'](input)),
    'session.read': async (input) => showOnPhones(await sessions.handlers['session.read'](input)),
    'session.resume': async (input) => showOnPhones(await sessions.handlers['session.resume'](input)),
    'app.info': async () => appInfo(services),
    'app.retryVault': async () => {
      await vault.retry()
      return appInfo(services)
    },
    'app.clock': async ({ right, shown }) => {
      if (right) pcClock.believe(shown)
      else pcClock.disbelieve()
      return appInfo(services)
    },
    'app.unsaved': async ({ unsaved }) => {
      window.onUnsaved(unsaved)
      return null
    },
    'app.quit': async () => {
      window.quit()
      return null
    },
    'app.diagnostics': async () => {
      const { name, text } = await diagnostics(services)
      return { file: await saveAs(dialog, name, text) }
    },
    'app.licences': () => readLicences(BUILT),
    'app.preferences.read': async () => preferences.preferences(),
    'app.preferences.write': async (next) => {
      preferences.writePreferences(next)
      window.onPreferences()
      return next
    },
    'branch.read': async () => preferences.branch(),
    'branch.write': async (next) => {
      preferences.writeBranch(next)
      return preferences.branch()
    },
    'app.openSlipFolder': async () => {
      await shell.openPath(await printing.folderToShow())
      return null
    },
    'app.painted': async ({ at }) => {
      log('desk painted', { at })
      return null
    },
    'phones.open': async ({ sessionId }) => {
      current.look(sessionId)
      phones.open()
      return null
    },
    'practice.read': async () => carrier.practice.read(),
    'practice.write': async (practice) => carrier.practice.write(practice),
    'practice.family': async ({ until }) => showOnPhones(await practiceFamily.begin(until)),
    'address.find': ({ postalCode }) => findAddresses(postalCode),
    'address.edition': async () => addressEdition,
    'practice.damageSeen': async () => {
      practiceTime.damageSeen()
      return appInfo(services)
    },
    'practice.forward': async ({ by }) => {
      practiceTime.forward(by)
      return appInfo(services)
    },
  }
}
