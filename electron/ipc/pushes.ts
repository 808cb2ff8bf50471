/** What main tells its windows by itself. A window that is not there, or still loading, asks when it is. */
import type { BrowserWindow } from 'electron'
import type { z } from '#shared/zod.ts'
import type { deskPushes } from '#shared/contract/desk.ts'
import type { MenuCommand, Preferences } from '#shared/contract/preferences.ts'
import type { phonePushes } from '#shared/contract/phones.ts'
import { appInfo } from '../app-info.ts'
import { stateOf } from '../rulebook/handlers.ts'
import type { Services } from '../services.ts'

function send(window: BrowserWindow | null, channel: string, payload: unknown): void {
  if (window && !window.isDestroyed()) window.webContents.send(channel, payload)
}

export interface PushTargets {
  readonly desk: () => BrowserWindow | null
  readonly phones: () => BrowserWindow | null
}

/** Connects the services' announcements with the windows that show them. */
export function pushChanges(services: Services, targets: PushTargets): void {
  const desk = <N extends keyof typeof deskPushes>(name: N, payload: z.input<(typeof deskPushes)[N]>): void =>
    send(targets.desk(), `desk:${name}`, payload)

  services.store.onChanged((session) => desk('session.changed', session))
  services.sessions.onProgress((progress) => desk('line.progress', progress))
  services.vault.onState(() => desk('app.changed', appInfo(services)))
  services.rulebooks.onChanged((library) => {
    desk('app.changed', appInfo(services))
    desk('rulebook.changed', stateOf(library))
  })
  services.practiceTime.onMoved(() => desk('app.changed', appInfo(services)))
  services.pcClock.onDoubt(() => desk('app.changed', appInfo(services)))
  services.phones.onChanged((view) => tellPhones(targets, 'phones.changed', view))
}

function tellPhones<N extends keyof typeof phonePushes>(
  targets: Pick<PushTargets, 'phones'>,
  name: N,
  payload: z.input<(typeof phonePushes)[N]>,
): void {
  send(targets.phones(), `phones:${name}`, payload)
}

/** Staff chose how the desk speaks: the phones speak the same, while they are open too. */
export function pushLanguage(
  targets: Pick<PushTargets, 'phones'>,
  { locale }: Pick<Preferences, 'locale'>,
): void {
  tellPhones(targets, 'language.changed', { locale })
}

/** The window would close over fields that could not be saved. */
export function pushClosing(targets: Pick<PushTargets, 'desk'>): void {
  send(targets.desk(), 'desk:app.closing', null)
}

/** What was chosen in the menu, for the desk to do. */
export function pushCommand(targets: Pick<PushTargets, 'desk'>, command: MenuCommand): void {
  const payload: z.input<(typeof deskPushes)['app.command']> = { command }
  send(targets.desk(), 'desk:app.command', payload)
}
