/**
 * The window of one attempt at the counter (L3). It belongs to the desk's screen: when it is over, the
 * staff start again. It says nothing about the code, which may be used at home.
 */
import { atOrAfter, plusMinutes, type Instant } from '../../domain/time/time.ts'
import type { LinkParameters } from '../../rulebook/schema/pack.ts'

/** When the window of an attempt closes. */
export function attemptEndsAt(startedAt: Instant, parameters: LinkParameters): Instant {
  return plusMinutes(startedAt, parameters.attemptMinutes)
}

/** True from the end of the window on. */
export function attemptExpired(startedAt: Instant, now: Instant, parameters: LinkParameters): boolean {
  return atOrAfter(now, attemptEndsAt(startedAt, parameters))
}
