/** Days without a base fee: from the first day of use to the end of its month, at most as many as the pack says (S66, C3). */
import type { PlainDate } from '../../domain/time/time.ts'
import type { Timing } from '../../rulebook/schema/time.ts'
import { estimate, known, none, open, type CalendarAnswer } from './answer.ts'
import { dayWords } from '../../domain/time/date-words.ts'
import { daysBetween, earliestOf, monthEnd, plusDays } from './tokyo-days.ts'

/** The last day without a base fee, which every deadline and every bill goes by; null in a pack without a free month. */
export function lastFreeDay(useStart: PlainDate, { freeMonth }: Timing): PlainDate | null {
  if (freeMonth === null) return null
  return earliestOf([monthEnd(useStart), plusDays(useStart, freeMonth.maxDays - 1)])
}

/** For one first day of use; 0 in a pack without a free month. */
export function freeDaysFrom(useStart: PlainDate, timing: Timing): number {
  const last = lastFreeDay(useStart, timing)
  return last === null ? 0 : daysBetween(useStart, last) + 1
}

/** From when on the base fee runs: the day after the free ones, or the first day of use where there are none (C32). */
export function feeFrom(useStart: PlainDate, timing: Timing): PlainDate {
  const last = lastFreeDay(useStart, timing)
  return last === null ? useStart : plusDays(last, 1)
}

/**
 * The number to promise: where two first days of use are possible, the smaller one as 目安 (C4).
 * @param starts the possible first days of use. @param certain false while the activation itself is only expected
 */
export function freeDays(
  starts: readonly PlainDate[],
  timing: Timing,
  certain: boolean,
): CalendarAnswer<number> {
  const inputs = { useStarts: starts.join(' '), maxDays: timing.freeMonth?.maxDays ?? null }
  if (timing.freeMonth === null) {
    return none({
      rules: ['C2'],
      inputs,
      says: [{ code: 'noFreeMonth', params: {} }],
    })
  }
  if (starts.length === 0) {
    return open({
      rules: ['S66', 'C35'],
      inputs,
      says: [{ code: 'freeDaysUnclear', params: {} }],
    })
  }
  const days = Math.min(...starts.map((start) => freeDaysFrom(start, timing)))
  const end = earliestOf(starts.map((start) => lastFreeDay(start, timing) ?? start))
  const sure = certain && starts.length === 1
  return (sure ? known : estimate)(days, {
    rules: starts.length === 1 ? ['S66', 'C3'] : ['S66', 'C3', 'C4'],
    inputs,
    says:
      starts.length > 1
        ? [{ code: 'freeDaysSmaller', params: { days } }]
        : [{ code: 'freeDaysUntil', params: { end: dayWords(end), days } }],
  })
}
