/** What is wrong with a date as it was typed: not understood, in no calendar, or not in that era (E4). */
import { readDate } from '../../domain/time/dates.ts'
import type { JaEn } from '../../domain/text/words.ts'
import { dateNotRead, noSuchDay, outsideEra } from '../../words/typed.ts'

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
