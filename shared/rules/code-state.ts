/** Whether a line's newest code could still link. */
import { isLive } from '../domain/usage-code.ts'
import { atOrAfter, plusMinutes, type Instant } from '../domain/time.ts'
import { no, YES, type Verdict } from '../domain/verdict.ts'
import type { LinkParameters } from '../rulebook/schema.ts'
import { reason } from './reasons.ts'
import type { LinkWorld, WorldLine } from './world.ts'

const MINUTES_PER_DAY = 24 * 60

/** When a code dies of age; null: never (C10b). */
export function codeExpiresAt(issuedAt: Instant, parameters: LinkParameters): Instant | null {
  return parameters.usageCodeDays === null
    ? null
    : plusMinutes(issuedAt, parameters.usageCodeDays * MINUTES_PER_DAY)
}

/** True when the line's newest code is unused, not revoked and not too old. */
export function hasLiveCode(world: LinkWorld, line: WorldLine): boolean {
  return liveCode(world, line).ok
}

/** Yes, or why a new code is needed first (C38, L4, C10b). */
export function liveCode(world: LinkWorld, line: WorldLine): Verdict {
  if (line.code === null) return no(reason('notContracted'))
  if (line.code.status === 'linked') return no(reason('newCodeNeeded'))
  if (line.code.status === 'expired') return no(reason('codeExpired'))
  if (!isLive(line.code.status)) return no(reason('codeRevoked'))
  const end = codeExpiresAt(line.code.issuedAt, world.parameters)
  return end !== null && atOrAfter(world.now, end) ? no(reason('codeExpired')) : YES
}
