/** Friend-add of the official account, told by the desk; possible before any line is active (S46, W2). */
import type { DeviceId } from '#shared/domain/ids.ts'
import type { Evidence } from '#shared/domain/link.ts'
import type { Session } from '#shared/domain/session.ts'
import type { Instant } from '#shared/domain/time.ts'
import { mayAddFriend } from '#shared/rules/linking.ts'
import { mayWorkOn } from '#shared/rules/session-work.ts'
import { author, insist, worldOf, type DeskHandlers, type SessionDeps } from './deps.ts'
import { entry } from './journal.ts'
import { deviceOf } from './lines.ts'

/** `device.friendAdded` (S46). */
export function deviceHandlers(deps: SessionDeps): DeskHandlers<'device.friendAdded'> {
  return {
    'device.friendAdded': ({ sessionId, deviceId, evidence }) =>
      deps.store.change(sessionId, (session) => {
        insist(mayWorkOn(session))
        if (deviceOf(session, deviceId).friendAdd) return null
        insist(mayAddFriend(worldOf(deps, session), { deviceId }))
        const by = author(deps)
        return {
          session: withFriend(session, deviceId, by.at, evidence),
          entries: [entry(by, 'device.friendAdded', { detail: { deviceId, evidence } })],
        }
      }),
  }
}

/** The session with the friend-add written down on one phone. */
export function withFriend(session: Session, deviceId: DeviceId, at: Instant, evidence: Evidence): Session {
  const devices = session.devices.map((device) =>
    device.id === deviceId ? { ...device, friendAdd: { at, evidence } } : device,
  )
  return { ...session, devices }
}
