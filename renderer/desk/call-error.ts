/** What a screen shows when a call was not done. */
import { refusedFor, type CallError } from '#shared/contract/channel.ts'
import type { Reason } from '#shared/domain/verdict.ts'
import { reason } from '#shared/rules/reasons.ts'

/** A refusal that the screen found by the rules itself, in the form in which main would have given it. */
export function refusedHere(reasons: readonly Reason[]): CallError {
  return refusedFor(reasons[0], reasons)
}

/** A call whose answer never came: whether it was done, nobody knows. */
export const unanswered: CallError = { ...refusedHere([reason('saveUnanswered')]), code: 'internal' }

/** Worth sending again as it is: what was typed must not be lost over it (Q1). */
export function mayTryAgain(error: CallError): boolean {
  return ['conflict', 'storage', 'diskFull', 'notReady', 'internal'].includes(error.code)
}
