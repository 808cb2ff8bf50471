/** What the state of a line allows: whether its contract stands, and whether the time to link has come. */
import type { LineState } from '../../domain/line.ts'
import type { ReasonCode } from '../../domain/reason-codes.ts'
import { no, YES, type Verdict } from '../../domain/verdict.ts'
import { reason } from '../reasons.ts'

const refusals: Readonly<Record<LineState, ReasonCode | null>> = {
  draft: 'notContracted',
  applied: 'notContracted',
  screening: 'notContracted',
  onHold: 'notContracted',
  declined: 'lineEnded',
  contracted: 'notActivated',
  activating: 'notActivated',
  unknown: 'activationUnknown',
  failed: 'notActivated',
  active: null,
  cancelled: 'lineEnded',
  withdrawn: 'lineEnded',
}

/** The contract is concluded and not over: login ID and usage code exist (S36). */
export function hasContract(line: { readonly state: LineState }): Verdict {
  if (isOver(line)) return no(reason('lineEnded'))
  return refusals[line.state] === 'notContracted' ? no(reason('notContracted')) : YES
}

/** Withdrawn, declined or cancelled: nothing more happens to it. */
export function isOver(line: { readonly state: LineState }): boolean {
  return refusals[line.state] === 'lineEnded'
}

/** At the store: at once after sign-up and activation (S65, S79, V1, V2). Order and phones are other questions (S26, S46). */
export function linkEligibility(line: { readonly state: LineState }): Verdict {
  const refusal = refusals[line.state]
  return refusal === null ? YES : no(reason(refusal))
}
