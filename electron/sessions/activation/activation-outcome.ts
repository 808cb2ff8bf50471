/** What is written down when an activation's end becomes known, or stays unknown. */
import type { LineId } from '#shared/domain/ids.ts'
import type { Activation, ActivationFailure, Line } from '#shared/domain/line.ts'
import type { Session } from '#shared/domain/session.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import type { ActiveLine } from '../../carrier/gateway.ts'
import { author, type SessionDeps } from '../deps.ts'
import { startingAsAnswered } from '../forms/first-minute.ts'
import { entry, type Author } from '../store/journal.ts'
import { lineOf, withLine } from '../store/lines.ts'
import { withLineEvent } from '../links/link-records.ts'
import { withActiveLine, withoutCode } from '../application/new-number.ts'
import type { Change } from '../store/store.ts'

export type Outcome =
  | {
      readonly state: 'active'
      readonly at: Instant
      /** What the desk did not know of the line before; null when it knows all of it (W8). */
      readonly carried: ActiveLine | null
    }
  | { readonly state: 'failed'; readonly failure: ActivationFailure }
  | { readonly state: 'unknown' }

/**
 * @param attempt what was asked about: a failure of an earlier attempt says nothing about a later one,
 *   while "active" is true whichever attempt brought it.
 * @returns null when the outcome is no news.
 */
export async function outcomeChange(
  deps: SessionDeps,
  session: Session,
  lineId: LineId,
  attempt: number,
  outcome: Outcome,
): Promise<Change | null> {
  const line = lineOf(session, lineId)
  if (outcome.state !== 'active' && line.activation?.attempts !== attempt) return null
  if (!isPending(line)) return null
  const detail = { attempt, ...(outcome.state === 'failed' ? { failure: outcome.failure } : {}) }
  const by = author(deps)
  const ended = withOutcome(line, outcome)
  if (!ended) return null
  const after = withLine(session, lineId, () => ended)
  const update = await withItsCode(deps, after, lineId, outcome, by)
  const told = entry(by, `line.${outcome.state}`, { lineId, detail })
  if (outcome.state !== 'active') return { ...update, entries: [told, ...update.entries] }
  const followed = startingAsAnswered(update.session, lineId, by)
  return { ...update, session: followed.session, entries: [told, ...update.entries, ...followed.entries] }
}

/** A code dies with the number that did not come over, and a new one comes with the line (W8, S36). */
function withItsCode(
  deps: SessionDeps,
  session: Session,
  lineId: LineId,
  outcome: Outcome,
  by: Author,
): Promise<Change> | Change {
  if (outcome.state === 'failed' && outcome.failure === 'mnpRefused') {
    return withoutCode(deps, session, lineId, by)
  }
  if (outcome.state === 'active' && outcome.carried) {
    return withActiveLine(deps, session, lineId, outcome.carried, by)
  }
  return { session, entries: [] }
}

/** Its end is not written down yet: what comes later than that is no news. */
function isPending({ state }: Line): boolean {
  return state === 'activating' || state === 'unknown'
}

function withOutcome(line: Line, outcome: Outcome): Line | null {
  if (!line.activation) throw new Error('a line that is not being activated')
  const after = withLineEvent(line, outcome.state)
  return after && { ...after, activation: { ...line.activation, ...endOf(outcome) } }
}

function endOf(outcome: Outcome): Partial<Activation> {
  switch (outcome.state) {
    case 'active':
      return { failure: null, activatedAt: outcome.at }
    case 'failed':
      return { failure: outcome.failure }
    case 'unknown':
      return {}
  }
}
