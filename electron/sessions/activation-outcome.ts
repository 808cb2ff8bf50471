/** What is written down when an activation's end becomes known, or stays unknown. */
import type { LineId } from '#shared/domain/ids.ts'
import { lineMachine, type ActivationFailure, type Line } from '#shared/domain/line.ts'
import { mayMove, move } from '#shared/domain/machine.ts'
import type { Session } from '#shared/domain/session.ts'
import type { Instant } from '#shared/domain/time.ts'
import { author, type SessionDeps } from './deps.ts'
import { entry } from './journal.ts'
import { lineOf, withLine } from './lines.ts'
import { eligible } from './link-moves.ts'
import type { Change } from './store.ts'

export type Outcome =
  | { readonly state: 'active'; readonly at: Instant }
  | { readonly state: 'failed'; readonly failure: ActivationFailure }
  | { readonly state: 'unknown' }

/**
 * @param attempt what was asked about: a failure of an earlier attempt says nothing about a later one,
 *   while "active" is true whichever attempt brought it.
 * @returns null when the outcome is no news.
 */
export function outcomeChange(
  deps: SessionDeps,
  session: Session,
  lineId: LineId,
  attempt: number,
  outcome: Outcome,
): Change | null {
  const line = lineOf(session, lineId)
  if (outcome.state !== 'active' && line.activation?.attempts !== attempt) return null
  if (!mayMove(lineMachine, line.state, outcome.state)) return null
  const detail = { attempt, ...(outcome.state === 'failed' ? { failure: outcome.failure } : {}) }
  return {
    session: withLine(session, lineId, (now) => settled(now, outcome)),
    entries: [entry(author(deps), `line.${outcome.state}`, { lineId, detail })],
  }
}

function settled(line: Line, outcome: Outcome): Line {
  if (!line.activation) throw new Error('a line that is not being activated')
  const state = move(lineMachine, line.state, outcome.state)
  switch (outcome.state) {
    case 'active':
      return {
        ...line,
        state,
        activation: { ...line.activation, failure: null, activatedAt: outcome.at },
        contractorLink: eligible(line.contractorLink),
        userLink: eligible(line.userLink),
      }
    case 'failed':
      return { ...line, state, activation: { ...line.activation, failure: outcome.failure } }
    case 'unknown':
      return { ...line, state }
  }
}
