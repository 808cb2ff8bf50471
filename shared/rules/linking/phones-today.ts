/** The family's phones as the counter sees them today: what tells two alike apart, and why nothing is linked on one (W5–W7). */
import type { Device } from '../../domain/device.ts'
import { linkOf, type Line, type LineState } from '../../domain/line.ts'
import { linkKinds, type DeferReason, type LinkKind } from '../../domain/link.ts'
import type { Session } from '../../domain/session.ts'
import { no, YES, type Verdict } from '../../domain/verdict.ts'
import { isOver } from './eligibility.ts'
import { reason } from '../reasons.ts'
import { deferredFromStart } from '../forms/first-minute.ts'
import { atOrAfter, type Instant, plusMinutes } from '../../domain/time/time.ts'
import type { LinkParameters } from '../../rulebook/schema/pack.ts'

/** The line that lives on a phone, and the end of its number where there is one already. */
export interface PhoneMark {
  /** From 1, as the line is called everywhere. */
  readonly line: number
  readonly last4: string | null
}

/** @returns null where no other phone of the session is called the same, or no line lives on this one. */
export function phoneMark(
  { devices, lines }: Pick<Session, 'devices' | 'lines'>,
  device: Pick<Device, 'id' | 'owner' | 'relation'>,
): PhoneMark | null {
  const index = lines.findIndex(({ deviceId }) => deviceId === device.id)
  const line = lines[index]
  if (line === undefined) return null
  const alike = devices.some(
    ({ id, owner, relation }) =>
      id !== device.id &&
      owner === device.owner &&
      relation === device.relation &&
      lines.some(({ deviceId }) => deviceId === id),
  )
  if (!alike) return null
  return { line: index + 1, last4: line.phoneNumber.length < 4 ? null : line.phoneNumber.slice(-4) }
}

const beforeActive: readonly LineState[] = [
  'draft',
  'applied',
  'screening',
  'onHold',
  'contracted',
  'activating',
  'unknown',
  'failed',
]

/** Why a link waits: as it was left for later; before its line is active, as the first minute says it will be. */
function waitsBecause(session: Session, line: Line, kind: LinkKind): DeferReason | null {
  const { deferred } = linkOf(line, kind)
  if (deferred !== null || !beforeActive.includes(line.state)) return deferred
  return deferredFromStart(session, line, kind)
}

/**
 * Why nothing is linked on a phone today, so that nobody is asked to add a friend on it (W5–W7): the reason of the link
 * that its own user makes, where there is one. Null when something is linked on it, or nothing belongs on it.
 */
export function awayToday(session: Session, device: Pick<Device, 'id'>): DeferReason | null {
  const main = session.devices.find(({ owner }) => owner === 'contractor')
  const open = session.lines
    .filter((line) => !isOver(line))
    .flatMap((line) => linkKinds.map((kind) => ({ line, kind })))
    .filter(({ line, kind }) => (kind === 'user' ? line.deviceId === device.id : device.id === main?.id))
    .filter(({ line, kind }) => linkOf(line, kind).status !== 'linked')
  const reasons = open.map(({ line, kind }) => ({ kind, why: waitsBecause(session, line, kind) }))
  if (reasons.some(({ why }) => why === null)) return null
  return (reasons.find(({ kind }) => kind === 'user') ?? reasons[0])?.why ?? null
}

/**
 * Whether LINE can be opened on a phone: not where it was said to have none, as long as nothing was done on it that only
 * LINE can do (W7). Taken up again, its links are made on it after all; and once the reception is closed, the family is at
 * home and may have installed it.
 */
export function hasLine(session: Session, device: Pick<Device, 'id' | 'friendAdd'>): boolean {
  const links = session.lines.flatMap((line) => linkKinds.map((kind) => linkOf(line, kind)))
  const used = links.some(({ status, deviceId }) => status === 'linked' && deviceId === device.id)
  const atHome = session.status === 'completed'
  return atHome || device.friendAdd !== null || used || awayToday(session, device) !== 'noLine'
}

/** Friend-add and links are LINE's: on a phone without it there is nothing to press (W7). */
export function mayUseLine(session: Session, device: Pick<Device, 'id' | 'friendAdd'>): Verdict {
  return hasLine(session, device) ? YES : no(reason('lineNotInstalled'))
}

// The window of one attempt at the counter (L3). It belongs to the desk's screen: when it is over, the staff
// start again. It says nothing about the code, which may be used at home.

/** When the window of an attempt closes. */
export function attemptEndsAt(startedAt: Instant, parameters: LinkParameters): Instant {
  return plusMinutes(startedAt, parameters.attemptMinutes)
}

/** True from the end of the window on. */
export function attemptExpired(startedAt: Instant, now: Instant, parameters: LinkParameters): boolean {
  return atOrAfter(now, attemptEndsAt(startedAt, parameters))
}
