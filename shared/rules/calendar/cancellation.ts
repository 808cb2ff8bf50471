/** 初期契約解除: the last day, with the first one counted (R11). What it means is in the contract document. */
import type { PlainDate } from '../../domain/time/time.ts'
import type { Timing } from '../../rulebook/schema/time.ts'
import { estimate, known, waiting, type CalendarAnswer } from './answer.ts'
import { dayWords } from '../../domain/time/date-words.ts'
import { earliestOf, latestOf, plusDays } from './tokyo-days.ts'

/**
 * Of two possible days the earlier is promised.
 * @param documentOn the contract document was received; null: not yet. @param starts the possible first days of use
 */
export function lastCancellationDay(
  documentOn: PlainDate | null,
  starts: readonly PlainDate[],
  { cancellation }: Timing,
): CalendarAnswer<PlainDate> {
  const { days, from } = cancellation
  const inputs = { documentOn, useStarts: starts.join(' '), days, from }
  const later = from === 'laterOfUseStartAndDocument'
  if (documentOn === null || (later && starts.length === 0)) {
    return waiting({
      rules: ['R11'],
      inputs,
      says: [{ code: 'cancellationWaits', params: {} }],
    })
  }
  const first = later ? earliestOf(starts.map((start) => latestOf([start, documentOn]))) : documentOn
  const last = plusDays(first, days - 1)
  const sure = !later || starts.length === 1
  return (sure ? known : estimate)(last, {
    rules: sure ? ['R11'] : ['R11', 'C4'],
    inputs,
    says: [{ code: 'cancellationUntil', params: { first: dayWords(first), days, last: dayWords(last) } }],
  })
}
