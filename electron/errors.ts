/** How main says no: thrown inside, sent to the screen as a value (an Error loses its class on the way). */
import type { CallError } from '#shared/contract/channel.ts'
import type { Reason, Verdict } from '#shared/domain/verdict.ts'

/** @param about what it is about, more exactly than its code tells. */
export function callError(
  code: Exclude<CallError['code'], 'refused'>,
  about?: NonNullable<CallError['about']>,
): CallError {
  return { code, ...(about && { about }), reasons: [] }
}

/** Carries the typed error that the screen will show. */
export class Refusal extends Error {
  readonly error: CallError
  constructor(error: CallError) {
    super(error.code)
    this.name = 'Refusal'
    this.error = error
  }
}

/** A rule said no. @param reasons at least one. */
export function refusedBy(reasons: readonly Reason[]): Refusal {
  if (reasons.length === 0) throw new Error('a refusal needs a reason')
  return new Refusal({ code: 'refused', reasons: [...reasons] })
}

/** @throws Refusal with the rules' reasons when the verdict is no. */
export function insist(verdict: Verdict): void {
  if (!verdict.ok) throw refusedBy(verdict.reasons)
}
