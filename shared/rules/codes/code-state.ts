/** Whether a line's newest code could still link. Age ends a code without anybody writing it down: it is asked here. */
import type { Session } from '../../domain/session.ts'
import { isLive, type CodeStatus, type UsageCodeRecord } from '../../domain/usage-code.ts'
import { atOrAfter, plusMinutes, type Instant } from '../../domain/time/time.ts'
import { no, YES, type Verdict } from '../../domain/verdict.ts'
import type { LinkParameters } from '../../rulebook/schema/pack.ts'
import { reason } from '../reasons.ts'
import type { FamilyView, FamilyLine } from '../linking/family-view.ts'

const MINUTES_PER_DAY = 24 * 60

/** When a code dies of age; null: never (C10b). */
export function codeExpiresAt(issuedAt: Instant, parameters: LinkParameters): Instant | null {
  return parameters.usageCodeDays === null
    ? null
    : plusMinutes(issuedAt, parameters.usageCodeDays * MINUTES_PER_DAY)
}

/** Its status as the clock has it: one that is too old is expired, whatever was written down last (C10b). */
export function codeStatusAt(
  code: Pick<UsageCodeRecord, 'status' | 'issuedAt'>,
  now: Instant,
  parameters: LinkParameters,
): CodeStatus {
  const end = isLive(code.status) ? codeExpiresAt(code.issuedAt, parameters) : null
  return end !== null && atOrAfter(now, end) ? 'expired' : code.status
}

/** A session whose codes stand as the clock has them: the same object while none has grown too old. */
export function withCodesAsOf(session: Session, now: Instant, parameters: LinkParameters): Session {
  const lines = session.lines.map((line) => {
    const status = line.code && codeStatusAt(line.code, now, parameters)
    return line.code && status && status !== line.code.status
      ? { ...line, code: { ...line.code, status } }
      : line
  })
  return lines.every((line, n) => line === session.lines[n]) ? session : { ...session, lines }
}

/** True when the line's newest code is unused, not revoked and not too old. */
export function hasLiveCode(view: FamilyView, line: FamilyLine): boolean {
  return liveCode(view, line).ok
}

/** Yes, or why a new code is needed first (C38, L4, C10b). */
export function liveCode(view: FamilyView, line: FamilyLine): Verdict {
  if (line.code === null) return no(reason('notContracted'))
  const status = codeStatusAt(line.code, view.now, view.parameters)
  if (status === 'linked') return no(reason('newCodeNeeded'))
  if (status === 'expired') return no(reason('codeExpired'))
  return isLive(status) ? YES : no(reason('codeRevoked'))
}
