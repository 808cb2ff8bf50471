/** The only door out of this window. Every store and screen goes through here. */
import type { DeskBridge } from '#shared/contract/desk.ts'
import type { CallError } from '#shared/contract/channel.ts'
import type { Reason } from '#shared/domain/verdict.ts'
import { reason } from '#shared/rules/reasons.ts'
import type { Heard } from '#shared/words/say-to-customer.ts'

declare global {
  interface Window {
    readonly desk: DeskBridge
  }
}

/** @throws Error when the page is not in one of our windows: there is no bridge then. */
export function desk(): DeskBridge {
  if (!hasBridge()) throw new Error('window.desk is missing')
  return window.desk
}

/** False when the page runs outside the app. */
export function hasBridge(): boolean {
  return 'desk' in window && window.desk !== undefined
}

// What a screen shows when a call was not done.

/** A call that was not done, with words that only the screen could put together. */
export interface Trouble extends CallError {
  readonly words?: Heard
}

/** A refusal that the screen found by the rules itself, in the form in which main would have given it. */
export function refusedHere(reasons: readonly Reason[]): CallError {
  return { code: 'refused', reasons: [...reasons] }
}

/** A call whose answer never came: whether it was done, nobody knows. */
export const unanswered: CallError = { code: 'internal', reasons: [reason('saveUnanswered')] }

/** Worth sending again as it is: what was typed must not be lost over it (Q1). */
export function mayTryAgain(error: CallError): boolean {
  return ['conflict', 'storage', 'diskFull', 'notReady', 'internal'].includes(error.code)
}
