/** What a screen says of a call that was not done: its first refusal, or else the words of what it is about. */
import type { Reason } from '../domain/verdict.ts'
import { callErrorWords } from './call-errors.ts'
import { filled, type Language } from './filled.ts'
import { sayToCustomer, type Heard, type HeardOn } from './say-to-customer.ts'

/** @param error a `CallError` of the contract */
export function sayError(error: SayableError, language: Language, on: HeardOn = 'desk'): Heard {
  const [first] = error.reasons
  if (first) return sayToCustomer(first, language, on)
  const { text, todo } = callErrorWords[error.about ?? (error.code === 'refused' ? 'internal' : error.code)]
  return { text: filled(text, {}, language), todo: filled(todo, {}, language) }
}

/** What of it is said. */
export interface SayableError {
  readonly code: keyof typeof callErrorWords | 'refused'
  readonly about?: keyof typeof callErrorWords | undefined
  readonly reasons: readonly Reason[]
}
