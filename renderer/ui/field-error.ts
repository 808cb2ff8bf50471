/** What is wrong with a field, as a window says it, and who shows the rule behind it. */
import type { Component, InjectionKey } from 'vue'

export interface FieldError {
  readonly text: string
  /** ID of the rule behind it; null where none is. */
  readonly rule: string | null
}

/**
 * What a window shows for a rule's ID beside an error or a question; it takes `id` and `quiet`. Where none is given, the words stand
 * alone: widgets know nothing of rules.
 */
export const ruleMarkKey: InjectionKey<Component> = Symbol('rule mark')

/** A text alone is an error without a rule. */
export function asFieldError(error: FieldError | string | null): FieldError | null {
  return typeof error === 'string' ? { text: error, rule: null } : error
}
