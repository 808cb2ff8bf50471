/** When linking becomes possible at the store: at once after sign-up and activation (S65, S79, V1, V2). */
import type { LineState } from '../domain/line.ts'
import { no, YES, type Verdict } from '../domain/verdict.ts'
import { reason, type ReasonCode } from './reasons.ts'

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

/** Whether the time has come to link this line. Order and phones are other questions (S26, S46). */
export function linkEligibility(line: { readonly state: LineState }): Verdict {
  const refusal = refusals[line.state]
  return refusal === null ? YES : no(reason(refusal))
}
