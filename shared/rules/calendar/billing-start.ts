/** From when on the base fee runs: a third day beside 開通日 and 利用開始日 (C32, S71). */
import type { PlainDate } from '../../domain/time/time.ts'
import type { Timing } from '../../rulebook/schema/time.ts'
import { estimate, known, waiting, type CalendarAnswer } from './answer.ts'
import { dayWords } from '../../domain/time/date-words.ts'
import { feeFrom } from './free-month.ts'
import { earliestOf } from './tokyo-days.ts'

/**
 * The day after the free ones, or the first day of use where there are none. Of two possible days the earlier is told.
 * @param starts the possible first days of use. @param certain false while the activation itself is only expected
 */
export function billingStart(
  starts: readonly PlainDate[],
  timing: Timing,
  certain: boolean,
): CalendarAnswer<PlainDate> {
  const inputs = { useStarts: starts.join(' '), maxDays: timing.freeMonth?.maxDays ?? null }
  if (starts.length === 0) {
    return waiting({
      rules: ['C32', 'C35'],
      inputs,
      says: [{ code: 'billingFollows', params: {} }],
    })
  }
  const day = earliestOf(starts.map((start) => feeFrom(start, timing)))
  const sure = certain && starts.length === 1
  return (sure ? known : estimate)(day, {
    rules: ['C32', 'S71'],
    inputs,
    says: [{ code: 'billingFrom', params: { day: dayWords(day) } }],
  })
}
