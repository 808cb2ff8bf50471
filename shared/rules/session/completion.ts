/** What must be done before a session is complete. */
import { hasCard, linkOf, type Line } from '../../domain/line.ts'
import { linkKinds, type LinkKind } from '../../domain/link.ts'
import type { Session } from '../../domain/session.ts'
import { all, no, YES, type Verdict } from '../../domain/verdict.ts'
import { term } from '../../domain/said/params.ts'
import type { TermName } from '../../domain/said/terms.ts'
import { slipRecordOf } from '../slips/hand-over.ts'
import { loginIdsInHand } from '../slips/no-printer.ts'
import { reason } from '../reasons.ts'

const linkTerms: Readonly<Record<LinkKind, TermName>> = { contractor: 'contractorLink', user: 'userLink' }

/** Lines closed (W8), SIMs read once more (W3), slips in hand (S27, S39) or what stands in for them (W10), links made and confirmed (L7), or left for later (W5–W7). */
export function completion(session: Session): Verdict {
  const active = session.lines.filter(({ state }) => state === 'active')
  if (active.length === 0) return no(reason('noActiveLine'))
  return all(
    ...session.lines.map((line, n) => lineClosed(line, n + 1)),
    loginIdsInHand(session),
    ...session.lines.map((line, n) => (line.state === 'active' ? lineDone(session, line, n + 1) : YES)),
  )
}

/** Active, or over: nothing is left hanging between. */
function lineClosed(line: Line, number: number): Verdict {
  const done = ['active', 'withdrawn', 'declined', 'cancelled'].includes(line.state)
  return done ? YES : no(reason('lineUnsettled', { number }))
}

function lineDone(session: Session, line: Line, number: number): Verdict {
  const record = slipRecordOf(session, 'user', line.id)
  // A code that has linked needs no paper any more (C30), one that the contractor made in MyPage none at all (S61).
  const needsSlip = line.code?.status !== 'linked' && !line.code?.handedAt
  return all(
    hasCard(line) && line.simCheckedAt === null && session.firstMinute !== null
      ? no(reason('simNotChecked', { number }))
      : YES,
    needsSlip && !record?.handedAt && !record?.substitute
      ? no(reason('slipNotHanded', { slip: term('userSlipOf', number) }))
      : YES,
    ...linkKinds.map((kind) => linkDone(line, kind, number)),
  )
}

function linkDone(line: Line, kind: LinkKind, number: number): Verdict {
  const link = linkOf(line, kind)
  const words = { number, link: term(linkTerms[kind]) }
  if (link.status !== 'linked') return link.deferred === null ? no(reason('linkOpen', words)) : YES
  return link.accountConfirmed ? YES : no(reason('accountNotConfirmed', words))
}
