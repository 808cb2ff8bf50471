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

export function sayToCustomer({ code, params }: Reason, language: Language): Heard {
  const { text, todo } = customerWords[code]
  return { text: filled(text, params, language), todo: filled(todo, params, language) }
}

/**
 * A reason as a customer's phone gets it: with the values of the customer's words only, and nothing that tells which of
 * the refusals that sound alike it was (L5).
 */
export function forPhone(reason: Reason): Reason {
  const alike = soundingAs[reason.code]
  const code = alike ?? reason.code
  const rule = alike === undefined ? reason.rule : reasonFacts[alike][0]
  const { text, todo } = customerWords[code]
  const heard = new Set(asked(text, todo))
  const params = Object.fromEntries(Object.entries(reason.params).filter(([name]) => heard.has(name)))
  return { rule, code, params }
}
