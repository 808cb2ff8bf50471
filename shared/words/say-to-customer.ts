/** A refusal in words that a customer may hear, and what of it a customer's phone may learn (L5). */
import { reasonFacts, soundingAs } from '../domain/reason-codes.ts'
import type { Reason } from '../domain/verdict.ts'
import { customerWords } from './customer/index.ts'
import { asked, filled, type Language } from './filled.ts'

/** What is said to a customer. */
export interface Heard {
  readonly text: string
  /** What to do now. */
  readonly todo: string
}

/** Where it is read: at the desk, whose staff do what is to be done, or on the phone in somebody's hand. */
export type HeardOn = 'desk' | 'phone'

export function sayToCustomer({ code, params }: Reason, language: Language, on: HeardOn = 'desk'): Heard {
  const { text, todo, onPhone } = customerWords[code]
  const now = on === 'phone' ? (onPhone ?? todo) : todo
  return { text: filled(text, params, language), todo: filled(now, params, language) }
}

/**
 * A reason as a customer's phone gets it: with the values of the customer's words only, and nothing that tells which of
 * the refusals that sound alike it was (L5).
 */
export function forPhone(reason: Reason): Reason {
  const alike = soundingAs[reason.code]
  const code = alike ?? reason.code
  const rule = alike === undefined ? reason.rule : reasonFacts[alike][0]
  const { text, todo, onPhone = todo } = customerWords[code]
  const heard = new Set(asked(text, onPhone))
  const params = Object.fromEntries(Object.entries(reason.params).filter(([name]) => heard.has(name)))
  return { rule, code, params }
}
