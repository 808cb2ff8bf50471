/** Wrong codes are counted per phone, since a wrong code names no line (L4). */
import {
  atOrAfter,
  millisecondsBetween,
  plusMilliseconds,
  plusMinutes,
  type Instant,
} from '../../domain/time/time.ts'
import type { Device, LockedEntry } from '../../domain/device.ts'
import type { LinkParameters } from '../../rulebook/schema/pack.ts'

export interface Tries {
  /** Wrong codes since the last success. */
  readonly wrongCodes: number
  readonly lockedUntil: Instant | null
}

/**
 * Counts one wrong code: every fifth locks the phone for a quarter of an hour, every tenth also revokes
 * the code that is assigned to it (numbers of the rulebook). A lock is an instant and is never shortened.
 */
export function afterWrongCode(
  device: Tries,
  now: Instant,
  parameters: LinkParameters,
): Tries & { readonly revoke: boolean } {
  const wrongCodes = device.wrongCodes + 1
  const revoke = wrongCodes % parameters.revokeAfter === 0
  const locks = revoke || wrongCodes % parameters.lockAfter === 0
  const end = locks ? plusMinutes(now, parameters.lockMinutes) : null
  return { wrongCodes, lockedUntil: later(device.lockedUntil, end), revoke }
}

/** A success starts the count anew. */
export function afterRightCode(): Tries {
  return { wrongCodes: 0, lockedUntil: null }
}

/** True until the instant at which the lock ends. */
export function isLocked(device: Tries, now: Instant): boolean {
  return device.lockedUntil !== null && !atOrAfter(now, device.lockedUntil)
}

/**
 * When a lock ends under a clock that may have been ahead when it began and is right again: never later than a whole one
 * from now on, so that nobody waits for a year. Under a clock that only goes on it changes nothing, and setting the clock
 * back shortens no lock: what is left of it is never less than before (L4). Every lock's end is read through this.
 * @param longest when a whole lock would end that began now
 */
function boundedEnd(until: Instant, longest: Instant): Instant {
  return atOrAfter(longest, until) ? until : longest
}

/** The same tries with a lock that is no longer than one can be; the very same where it is not. To be kept, or it never ends. */
export function boundedLock<T extends Tries>(tries: T, now: Instant, parameters: LinkParameters): T {
  const longest = plusMinutes(now, parameters.lockMinutes)
  const { lockedUntil } = tries
  const end = lockedUntil === null ? null : boundedEnd(lockedUntil, longest)
  return end === lockedUntil ? tries : { ...tries, lockedUntil: end }
}

/** When what is locked on a phone is taken again, as the desk shows it; null where nothing of that kind is locked now. */
export function lockEnd({ locks }: Pick<Device, 'locks'>, entry: LockedEntry, now: Instant): Instant | null {
  const lock = locks[entry]
  if (lock === null || atOrAfter(now, lock.until)) return null
  return boundedEnd(lock.until, plusMilliseconds(now, millisecondsBetween(lock.at, lock.until)))
}

/** Wrong codes that this phone still has before it locks; 1 means that the next wrong one locks. */
export function triesLeft(device: Tries, parameters: LinkParameters): number {
  return parameters.lockAfter - (device.wrongCodes % parameters.lockAfter)
}

function later(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b
  return atOrAfter(a, b) ? a : b
}
