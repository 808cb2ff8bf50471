/** What is wrong with one field, shown beside it. */
import type { FieldPath } from '../../domain/controls/controls.ts'
import type { DateIssue, FieldIssueWhat } from '../../domain/said/field-issues.ts'
import { term, type Term } from '../../domain/said/params.ts'
import { oneLine } from '../../domain/text/typed-text.ts'
import type { RuleId } from '../../domain/verdict.ts'
import { readDate } from '../../domain/time/dates.ts'

/**
 * The case by its code, with the values that its words need; `shared/words/forms/` says it.
 * @typeParam F how the form calls its fields
 */
export type FieldIssue<F extends string = FieldPath> = FieldIssueWhat & {
  /** Path inside its form, e.g. `familyName`, `user.birthDate`. */
  readonly field: F
  /** The rule behind it (N8); null where a thing is simply not typed yet, or no such thing at all. */
  readonly rule: RuleId | null
}

/** One issue, or none. */
export function issueIf(
  wrong: boolean,
  field: FieldPath,
  what: FieldIssueWhat,
  rule: RuleId | null = null,
): FieldIssue[] {
  return wrong ? [{ ...what, field, rule }] : []
}

/** Nothing was typed, or chosen. @param name what the field is called, where its words name it */
export function required(name: Term): FieldIssueWhat {
  return { code: 'required', params: { name } }
}

/** True for a required field in which nothing can be seen. */
export function missing(value: string): boolean {
  return oneLine(value) === ''
}

/** What is wrong with a date as it was typed (E4). @param what is to be looked at again. @returns null for a day that exists */
export function dateIssue(typed: string, what: Term = term('date')): DateIssue | null {
  const reading = readDate(typed)
  switch (reading.kind) {
    case 'date':
      return null
    case 'none':
      return { code: 'notRead', params: {} }
    case 'noSuchDay':
      return { code: 'notADate', params: { what } }
    case 'outside':
      return { code: 'outsideEra', params: { said: reading.text, right: reading.right } }
  }
}
