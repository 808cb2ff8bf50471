/** How the calendar answers: the value, why, from what, and how sure it is. What the rules do not say is null (C35, C36). */
import type { CalendarSaying } from '../../domain/said/calendar.ts'
import type { RuleId } from '../../domain/verdict.ts'

/**
 * `known`: it follows from what happened. `estimate`: 目安 or 見込み. `waiting`: something has to happen first.
 * `open`: the rules do not say it, 要確認. `none`: there is no such date here.
 */
export const answerStatuses = ['known', 'estimate', 'waiting', 'open', 'none'] as const
export type AnswerStatus = (typeof answerStatuses)[number]

/** What an answer was made from; dates and instants as ISO strings. */
export type AnswerInputs = Readonly<Record<string, string | number | null>>

interface Reasoning {
  /** The rules that it follows from, the leading one first. */
  readonly rules: readonly RuleId[]
  readonly inputs: AnswerInputs
  /** What is said, sentence after sentence, fit for a customer's ears: `shared/words/calendar.ts` has the words. */
  readonly says: readonly CalendarSaying[]
}

/** An answer that may lack its value. Never null where the status is `known` or `estimate`. */
export interface CalendarAnswer<T> extends Reasoning {
  readonly status: AnswerStatus
  readonly value: T | null
}

/** It follows from what happened. */
export function known<T>(value: T, why: Reasoning): CalendarAnswer<T> {
  return { status: 'known', value, ...why }
}

/** 目安. */
export function estimate<T>(value: T, why: Reasoning): CalendarAnswer<T> {
  return { status: 'estimate', value, ...why }
}

/** Nothing can be said before something else has happened. */
export function waiting<T>(why: Reasoning): CalendarAnswer<T> {
  return { status: 'waiting', value: null, ...why }
}

/** 要確認: the rules do not say it. */
export function open<T>(why: Reasoning): CalendarAnswer<T> {
  return { status: 'open', value: null, ...why }
}

/** There is nothing of the kind here. */
export function none<T>(why: Reasoning): CalendarAnswer<T> {
  return { status: 'none', value: null, ...why }
}

/** True where it is to be shown as 目安. */
export function isEstimate(answer: Pick<CalendarAnswer<unknown>, 'status'>): boolean {
  return answer.status === 'estimate'
}
