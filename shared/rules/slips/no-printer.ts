/**
 * Where there is no printer (W10): login IDs are noted from the screen, codes are read in MyPage (S38). And what the
 * contractor holds in the end: every active line's login ID, on paper or noted (W8, L11).
 */
import type { LineId } from '../../domain/ids.ts'
import type { Line } from '../../domain/line.ts'
import type { Session } from '../../domain/session.ts'
import type { SlipRecord } from '../../domain/paper/slip.ts'
import { term } from '../../domain/said/params.ts'
import { atOrAfter } from '../../domain/time/time.ts'
import { isLive } from '../../domain/usage-code.ts'
import { all, no, YES, type Verdict } from '../../domain/verdict.ts'
import { slipRecordOf } from './hand-over.ts'
import { unless } from '../linking/link-conditions.ts'
import { paperLost } from './papers-out.ts'
import { reason } from '../reasons.ts'

/** How long a login ID stays on the screen that is turned to the contractor (W10). */
export const SHOWN_SECONDS = 60

/** Whether this login ID may be shown now. @param identityChecked ticked by staff: it is the contractor who looks (L11) */
export function mayShowLoginId(session: Session, lineId: LineId, identityChecked: boolean): Verdict {
  if (session.status !== 'open') return no(reason('sessionNotOpen'))
  const line = session.lines.find(({ id }) => id === lineId)
  if (!line) return no(reason('unknownLine'))
  return all(
    unless(line.state !== 'active' || line.loginId === null, 'loginIdNotThere'),
    unless(!identityChecked, 'loginIdNeedsIdentity'),
  )
}

/** The contractor has noted the login IDs: each one that no paper in hand carries was shown (W10). */
export function mayNoteLoginIds(session: Session): Verdict {
  if (session.status !== 'open') return no(reason('sessionNotOpen'))
  const record = slipRecordOf(session, 'contractor', null)
  const missing = linesToShow(session)
  if (!session.lines.some(({ state }) => state === 'active')) return no(reason('slipNothingToPrint'))
  if (missing.length === 0 && record?.handedAt) return no(reason('slipAlreadyHanded'))
  return all(
    ...missing.map(({ line, number }) =>
      line.loginId?.shownAt ? YES : no(reason('loginIdNotShown', { number })),
    ),
  )
}

/** The contractor reads this line's code in MyPage (S38): while it is live, and its slip is in nobody's hand. */
export function mayUseMyPage(session: Session, lineId: LineId | null): Verdict {
  if (session.status !== 'open') return no(reason('sessionNotOpen'))
  const line = session.lines.find(({ id }) => id === lineId)
  if (!line) return no(reason('unknownLine'))
  if (line.state !== 'active' || line.code === null) return no(reason('slipNothingToPrint'))
  if (slipRecordOf(session, 'user', line.id)?.handedAt) return no(reason('slipAlreadyHanded'))
  return unless(line.code.handedAt !== null || !isLive(line.code.status), 'slipCodeGone')
}

/** The active lines whose login ID is on no paper in hand. Numbers from 1. */
export function linesToShow(session: Session): { line: Line; number: number }[] {
  const record = slipRecordOf(session, 'contractor', null)
  const lost = paperLost(session, 'contractor', null)
  return session.lines
    .map((line, n) => ({ line, number: n + 1 }))
    .filter(({ line }) => line.state === 'active' && !onPaper(record, line, lost))
}

/** Every active line's login ID is in the contractor's hand: on the slip, or noted from the screen (S39, W8, W10). */
export function loginIdsInHand(session: Session): Verdict {
  const record = slipRecordOf(session, 'contractor', null)
  if (!record?.handedAt && !record?.substitute)
    return no(reason('slipNotHanded', { slip: term('contractorSlip') }))
  const noted = ({ loginId }: Line): boolean => record.substitute === 'noted' && Boolean(loginId?.shownAt)
  return all(
    ...linesToShow(session).map(({ line, number }) =>
      noted(line) ? YES : no(reason('slipLacksLine', { number })),
    ),
  )
}

/**
 * A line that became active after the slip was printed is on it only once it came out again (W8, L11). The attempt's
 * start is compared, not its end: that one is told by the carrier's clock, and nothing is printed in between (Q1).
 */
function onPaper(record: SlipRecord | null, line: Line, lost: boolean): boolean {
  if (!record?.handedAt) return false
  const since = line.activation?.startedAt ?? null
  if (since === null) return true
  if (record.printedAt === null || !atOrAfter(record.printedAt, since)) return false
  // Printed again for this line's sake: somebody must have seen it come out whole (W9).
  return atOrAfter(record.handedAt, since) || (!record.outPending && !lost)
}
