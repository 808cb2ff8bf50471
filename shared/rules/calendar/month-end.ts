/** The one-day trap: on the last days of a month one day decides between one free day and a whole month (C4, V9, N3). */
import type { PlainDate } from '../../domain/time.ts'
import type { Rulebook } from '../../rulebook/schema.ts'
import { estimate, known, none, type CalendarAnswer } from './answer.ts'
import { dayWords, type DayWords } from './day-words.ts'
import { freeDaysFrom } from './free-month.ts'
import { hasPlanDeadline } from './plan-change.ts'
import { daysBetween, monthEnd, nextMonthFirst } from './tokyo-days.ts'
import { storeUseStarts } from './use-start.ts'

/** What comes of one possible first day of use. */
export interface Outcome {
  readonly useStart: PlainDate
  readonly freeDays: number
  /** Last day of the free month. */
  readonly lastFreeDay: PlainDate
  readonly newPlanFrom: PlainDate
}

export interface MonthEndTrap {
  readonly activatedOn: PlainDate
  /** One, or both where the rules leave the first day of use open; earliest first. */
  readonly outcomes: readonly Outcome[]
  /** The smaller number of free days is what is promised. */
  readonly promisedDays: number
  /** Last day for the change of plan, of the two the earlier; null when no line has one (V23). */
  readonly deadline: PlainDate | null
}

/** True on the last days of a month, as many as the rulebook says. */
export function isMonthEnd(date: PlainDate, days: number): boolean {
  return daysBetween(date, monthEnd(date)) < days
}

/**
 * None on other days, and in a pack that has no free month.
 * @param lines that are, or will be, activated at the store on that day
 */
export function monthEndTrap(
  activatedOn: PlainDate,
  lines: readonly { readonly planId: string; readonly capacityGb: number | null }[],
  book: Rulebook,
): CalendarAnswer<MonthEndTrap> {
  const { timing } = book
  const { freeMonth, monthEndDays, storeUseStart } = timing
  const inputs = { activatedOn, storeUseStart, monthEndDays, maxDays: freeMonth?.maxDays ?? null }
  const [first, ...others] = storeUseStarts(activatedOn, timing).map((useStart) => ({
    useStart,
    freeDays: freeDaysFrom(useStart, timing),
    lastFreeDay: monthEnd(useStart),
    newPlanFrom: nextMonthFirst(useStart),
  }))
  if (first === undefined || freeMonth === null || !isMonthEnd(activatedOn, monthEndDays)) {
    const text = { ja: '月末の注意はありません。', en: 'Nothing hangs on one day here.' }
    return none({ rules: ['C4'], inputs, text })
  }
  const outcomes = [first, ...others]
  const promisedDays = Math.min(...outcomes.map(({ freeDays }) => freeDays))
  const due = lines.some((line) => hasPlanDeadline(line, book))
  const trap = { activatedOn, outcomes, promisedDays, deadline: due ? first.lastFreeDay : null }
  const rules = due ? (['C4', 'S66', 'S70'] as const) : (['C4', 'S66'] as const)
  return others.length > 0
    ? estimate(trap, { rules, inputs, text: smallerText(promisedDays) })
    : known(trap, { rules, inputs, text: onlyText(first) })
}

function smallerText(days: number): DayWords {
  return {
    ja: `利用開始日は要確認です。少ないほうの${String(days)}日間でご案内ください(目安)。`,
    en: `The first day of use is to be confirmed. Promise the smaller number of free days, ${String(days)} (estimate).`,
  }
}

function onlyText({ useStart, freeDays, lastFreeDay }: Outcome): DayWords {
  return {
    ja: `利用開始日は${dayWords(useStart).ja}で、無料は${dayWords(lastFreeDay).ja}までの${String(freeDays)}日間です。`,
    en: `Use starts on ${dayWords(useStart).en}: ${String(freeDays)} free days, until ${dayWords(lastFreeDay).en}.`,
  }
}
