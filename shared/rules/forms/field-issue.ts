/** What is wrong with one field, shown beside it. */
import type { FieldPath } from '../../domain/controls/controls.ts'
import { oneLine } from '../../domain/text/typed-text.ts'
import type { RuleId } from '../../domain/verdict.ts'
import type { JaEn } from '../../domain/text/words.ts'
import { readDate } from '../../domain/time/dates.ts'
import { dateNotRead, noSuchDay, outsideEra } from '../../words/typed.ts'

/** @typeParam F how the form calls its fields */
export interface FieldIssue<F extends string = FieldPath> {
  /** Path inside its form, e.g. `familyName`, `user.birthDate`. */
  readonly field: F
  /** Stable name of the case. */
  readonly code: string
  /** Japanese, shown beside the field. */
  readonly text: string
  /** The same in English. */
  readonly en: { readonly text: string }
  /** The rule behind it (N8); null where a thing is simply not typed yet, or no such thing at all. */
  readonly rule: RuleId | null
}

/** What an issue says. */
export interface IssueWords extends JaEn {
  readonly rule?: RuleId | null
}

/** One issue, or none. */
export function issueIf(
  wrong: boolean,
  field: FieldPath,
  code: string,
  { ja, en, rule = null }: IssueWords,
): FieldIssue[] {
  return wrong ? [{ field, code, text: ja, en: { text: en }, rule }] : []
}

/** True for a required field in which nothing can be seen. */
export function missing(value: string): boolean {
  return oneLine(value) === ''
}

/** What is wrong with a date as it was typed: not understood, in no calendar, or not in that era (E4). */
export interface DateIssue {
  readonly code: 'notRead' | 'notADate' | 'outsideEra'
  readonly words: JaEn
}

/** What a date is called where its form has no better name for it. */
const date: JaEn = { ja: '日付', en: 'date' }

/** @param what is to be looked at again, as the form calls it. @returns null for a day that exists */
export function dateIssue(typed: string, what: JaEn = date): DateIssue | null {
  const reading = readDate(typed)
  if (reading.kind === 'date') return null
  if (reading.kind === 'none') return { code: 'notRead', words: dateNotRead }
  if (reading.kind === 'noSuchDay') return { code: 'notADate', words: noSuchDay(what) }
  return { code: 'outsideEra', words: outsideEra(reading.text, reading.right) }
}
