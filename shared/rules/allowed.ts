/** The words for a transition that the domain refuses. */
import type { Transition } from '../domain/machine.ts'
import type { ReasonCode } from '../domain/reason-codes.ts'
import { no, YES, type Verdict } from '../domain/verdict.ts'
import { reason } from './reasons.ts'

/** Yes where the event can happen, or why not. */
export function allowed(transition: Transition<unknown, ReasonCode>): Verdict {
  return transition.ok ? YES : no(reason(transition.code))
}
