/** How a step inside the account's queue says no and still stores what the refusal costs (L4). */
import type { Reason } from '#shared/domain/verdict.ts'
import { CarrierRefusal } from '../gateway.ts'
import type { AccountChange } from './accounts/accounts.ts'

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reasons: readonly Reason[] }

/** A change of an account that may be refused. */
export type Judged<T> = AccountChange<Outcome<T>>

/** A no with its reasons, to be handed back and not thrown inside a change. */
export function refused(...reasons: Reason[]): { readonly ok: false; readonly reasons: readonly Reason[] } {
  return { ok: false, reasons }
}

/** A refusal that changes nothing. */
export function refusal(...reasons: Reason[]): Judged<never> {
  return { account: null, result: refused(...reasons) }
}

/** Allowed, and there is nothing to change. */
export function unchanged<T>(value: T): Judged<T> {
  return { account: null, result: { ok: true, value } }
}

/** @throws CarrierRefusal */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new CarrierRefusal(outcome.reasons)
}
