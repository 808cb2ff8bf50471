/** What main tells its windows by itself. A window that is not there, or still loading, asks when it is. */
import { deskPushes } from '#shared/contract/desk.ts'
import type { MenuCommand, Preferences } from '#shared/contract/preferences.ts'
import type { SessionId } from '#shared/domain/ids.ts'
import { phonePushes } from '#shared/contract/phones.ts'
import { appInfo } from '../app-info.ts'
import { stateOf } from '../rulebook/handlers.ts'
import type { Services } from '../services.ts'
import { telling, type Target } from './tell.ts'

export interface PushTargets {
  readonly desk: Target
  readonly phones: Target
}

const toDesk = ({ desk }: Pick<PushTargets, 'desk'>) => telling('desk', deskPushes, desk)
const toPhones = ({ phones }: Pick<PushTargets, 'phones'>) => telling('phones', phonePushes, phones)

/** Connects the services' announcements with the windows that show them. */
export function pushChanges(services: Services, targets: PushTargets): void {
  const desk = toDesk(targets)
  const phones = toPhones(targets)

  services.store.onChanged((session) => desk('session.changed', session))
  services.sessions.onProgress((progress) => desk('line.progress', progress))
  services.vault.onState(() => desk('app.changed', appInfo(services)))
  services.rulebooks.onChanged((library) => {
    desk('app.changed', appInfo(services))
    desk('rulebook.changed', stateOf(library))
  })
  services.practiceTime.onMoved(() => desk('app.changed', appInfo(services)))
  services.pcClock.onDoubt(() => desk('app.changed', appInfo(services)))
  services.phones.onChanged((view) => phones('phones.changed', view))
}

/** Staff chose how the desk speaks: the phones speak the same, while they are open too. */
export function pushLanguage(
  targets: Pick<PushTargets, 'phones'>,
  { locale }: Pick<Preferences, 'locale'>,
): void {
  toPhones(targets)('language.changed', { locale })
}

/** The window would close over fields that could not be saved. */
export function pushClosing(targets: Pick<PushTargets, 'desk'>): void {
  toDesk(targets)('app.closing', null)
}

/** A reception is to be on screen: a notice about it was pressed. */
export function pushOpen(targets: Pick<PushTargets, 'desk'>, sessionId: SessionId): void {
  toDesk(targets)('app.open', { sessionId })
}

/** What was chosen in the menu, for the desk to do. */
export function pushCommand(targets: Pick<PushTargets, 'desk'>, command: MenuCommand): void {
  toDesk(targets)('app.command', { command })
}
