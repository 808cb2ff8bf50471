/** Answers to the duties of the rulebook: kept at once, journalled by the duty's name only (R7, L9). */
import type { DutyEdit } from '#shared/contract/duties.ts'
import type { DutyAnswer } from '#shared/domain/duty.ts'
import type { LineId } from '#shared/domain/ids.ts'
import type { JournalEntry, Session } from '#shared/domain/session.ts'
import { tokyoDate } from '#shared/domain/time/time.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { confirmedValue, dutiesNow, isAnswerTo } from '#shared/rules/duties/duties.ts'
import { staleAnswers } from '#shared/rules/duties/duty-stale.ts'
import { callError, Refusal } from '../../errors.ts'
import type { SessionDeps } from '../deps.ts'
import { entry, type Author, type Edited } from '../store/journal.ts'

/** @returns null when it is answered so already. @throws Refusal for a duty that does not apply, or no answer to it */
export function answeredDuty(deps: SessionDeps, session: Session, edit: DutyEdit): Edited | null {
  const { dutyId, lineId, value, by } = edit
  const is = (given: { dutyId: string; lineId: LineId | null }): boolean =>
    given.dutyId === dutyId && given.lineId === lineId
  const answers = session.duties ?? []
  const before = answers.find(is)
  if (value === null) {
    if (before === undefined) return null
    const left = { ...session, duties: answers.filter((given) => !is(given)) }
    return { session: left, action: 'duty.takenBack', parts: { lineId, detail: { duty: dutyId } } }
  }
  if (before?.value === value && (before.by === by || by === 'staff')) return null
  const now = deps.clock.now()
  const applies = dutiesNow(session, deps.rulebooks.of(session), tokyoDate(now)).find(
    ({ duty, line }) => duty.id === dutyId && (line?.id ?? null) === lineId,
  )
  const known = applies !== undefined && isAnswerTo(applies.duty, value)
  // On the display customers confirm, and nothing else: what staff check is never put down as the customer's word (N10).
  if (!known || (by === 'customer' && confirmedValue(applies.duty) !== value))
    throw new Refusal(callError('notFound'))
  const answer: DutyAnswer = { dutyId, lineId, value, by, at: now }
  return {
    session: { ...session, duties: [...answers.filter((given) => !is(given)), answer] },
    action: 'duty.answered',
    parts: { lineId, detail: { duty: dutyId, by } },
  }
}

/** What was checked against old data is asked again once they are typed anew (R5), and a line that is gone leaves nothing. */
export function withoutStale(
  before: Session,
  after: Session,
  rulebook: Rulebook,
  by: Author,
): { readonly session: Session; readonly entries: readonly JournalEntry[] } {
  const stale = staleAnswers(before, after, rulebook)
  if (stale.length === 0) return { session: after, entries: [] }
  const here = (id: LineId | null): LineId | null => (after.lines.some((line) => line.id === id) ? id : null)
  return {
    session: { ...after, duties: (after.duties ?? []).filter((answer) => !stale.includes(answer)) },
    entries: stale.map(({ dutyId, lineId }) =>
      entry(by, 'duty.askedAgain', { lineId: here(lineId), detail: { duty: dutyId } }),
    ),
  }
}
