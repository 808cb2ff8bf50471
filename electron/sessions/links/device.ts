/**
 * What the desk tells about a phone: friend-add of the official account, possible before any line is active (S46, W2),
 * and that staff had to take it in hand (R29, N14).
 */
import type { DeviceId } from '#shared/domain/ids.ts'
import type { Evidence } from '#shared/domain/link.ts'
import type { Session } from '#shared/domain/session.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import { mayAddFriend } from '#shared/rules/linking/may-link.ts'
import { mayWorkOn } from '#shared/rules/session/session-work.ts'
import { insist } from '../../errors.ts'
import { author, viewOf, type DeskHandlers, type SessionDeps } from '../deps.ts'
import { entry } from '../store/journal.ts'
import { deviceOf } from '../store/lines.ts'

/** `device.*` (S46, N14). */
export function deviceHandlers(deps: SessionDeps): DeskHandlers<'device.friendAdded' | 'device.heldByStaff'> {
  return {
    'device.friendAdded': ({ sessionId, deviceId, evidence }) =>
      deps.store.change(sessionId, (session) => {
        insist(mayWorkOn(session))
        if (deviceOf(session, deviceId).friendAdd) return null
        insist(mayAddFriend(viewOf(deps, session), { deviceId }))
        const by = author(deps)
        return {
          session: withFriend(session, deviceId, by.at, evidence),
          entries: [entry(by, 'device.friendAdded', { detail: { deviceId, evidence } })],
        }
      }),

    'device.heldByStaff': ({ sessionId, deviceId, reason }) =>
      deps.store.change(sessionId, (session) => {
        insist(mayWorkOn(session))
        if (deviceOf(session, deviceId).heldByStaff?.reason === reason) return null
        const by = author(deps)
        const devices = session.devices.map((device) =>
          device.id === deviceId ? { ...device, heldByStaff: { at: by.at, reason } } : device,
        )
        return {
          session: { ...session, devices },
          entries: [entry(by, 'device.heldByStaff', { detail: { deviceId }, reason })],
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
