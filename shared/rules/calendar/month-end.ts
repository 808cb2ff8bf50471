/** The one-day trap: on the last days of a month one day decides between one free day and a whole month (C4, V9, N3). */
import type { PlainDate } from '../../domain/time.ts'
import type { Rulebook } from '../../rulebook/schema.ts'
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
 * Null on other days, and in a pack that has no free month.
 * @param lines that are, or will be, activated at the store on that day
 */
export function monthEndTrap(
  activatedOn: PlainDate,
  lines: readonly { readonly planId: string; readonly capacityGb: number | null }[],
  book: Rulebook,
): MonthEndTrap | null {
  const { timing } = book
  if (timing.freeMonth === null || !isMonthEnd(activatedOn, timing.monthEndDays)) return null
  const outcomes = storeUseStarts(activatedOn, timing).map((useStart) => ({
    useStart,
    freeDays: freeDaysFrom(useStart, timing),
    lastFreeDay: monthEnd(useStart),
    newPlanFrom: nextMonthFirst(useStart),
  }))
  const [first] = outcomes
  const due = lines.some((line) => hasPlanDeadline(line, book))
  return {
    activatedOn,
    outcomes,
    promisedDays: Math.min(...outcomes.map(({ freeDays }) => freeDays)),
    deadline: due ? (first?.lastFreeDay ?? null) : null,
  }
}
