/** How a handler says no: thrown inside main, sent to the screen as a value (an Error loses its class on the way). */
import { refusedFor, type CallError } from '#shared/contract/channel.ts'
import type { Reason, Verdict } from '#shared/domain/verdict.ts'

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
  const first = reasons[0]
  if (!first) throw new Error('a refusal needs a reason')
  return new Refusal(refusedFor(first, reasons))
}

/** @throws Refusal with the rules' reasons when the verdict is no. */
export function insist(verdict: Verdict): void {
  if (!verdict.ok) throw refusedBy(verdict.reasons)
}
