/** The one-day trap: on the last days of a month one day decides between one free day and a whole month (C4, V6, V7, V9, N3). */
import type { PlainDate } from '../../domain/time/time.ts'
import type { RuleId } from '../../domain/verdict.ts'
import type { Rulebook } from '../../rulebook/schema/pack.ts'
import { estimate, known, none, type AnswerInputs, type CalendarAnswer } from './answer.ts'
import { dayWords } from '../../domain/time/date-words.ts'
import { activationDay } from './activation-day.ts'
import { freeDaysFrom, lastFreeDay } from './free-month.ts'
import { hasPlanDeadline } from './plan-change.ts'
import type { WebMnpSignUp } from './sign-up.ts'
import { daysBetween, monthEnd, nextMonthFirst, plusDays } from './tokyo-days.ts'
import { storeUseStarts } from './use-start.ts'

/** What comes of one possible first day of use. */
export interface Outcome {
  readonly useStart: PlainDate
  readonly freeDays: number
  /** Last day without a base fee. */
  readonly lastFreeDay: PlainDate
  readonly newPlanFrom: PlainDate
}

export interface MonthEndTrap {
  readonly activatedOn: PlainDate
  /** False: a store said so or will, or the completion mail came. True: it is only expected (C17). */
  readonly expected: boolean
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

interface TrapLine {
  readonly planId: string
  readonly capacityGb: number | null
}

/**
 * None on other days, and in a pack that has no free month.
 * @param lines that are, or will be, activated at the store on that day
 */
export function monthEndTrap(
  activatedOn: PlainDate,
  lines: readonly TrapLine[],
  book: Rulebook,
): CalendarAnswer<MonthEndTrap> {
  const { monthEndDays, storeUseStart } = book.timing
  const starts = isMonthEnd(activatedOn, monthEndDays) ? storeUseStarts(activatedOn, book.timing) : []
  return trapOf({ activatedOn, expected: false, starts, inputs: { storeUseStart } }, lines, book, [
    'C4',
    'S66',
  ])
}

/**
 * The same for a number that was brought along on the web, by its first day of use: a parcel of the 27th that nobody
 * does anything about has one free day, one of the 28th a month (V6, V7). While the activation is only expected, both
 * sides of the day are told: it may come a day later, and by hand a day earlier (S75).
 * @param today by hand it is not activated before it
 */
export function webMnpMonthEndTrap(
  signUp: WebMnpSignUp,
  lines: readonly TrapLine[],
  book: Rulebook,
  today: PlainDate,
): CalendarAnswer<MonthEndTrap> {
  const { monthEndDays, webMnp } = book.timing
  const { value: activatedOn, status } = activationDay(signUp, book.timing)
  if (activatedOn === null) return noTrap({ activatedOn, monthEndDays })
  const expected = status !== 'known'
  const startAfter = (days: number): PlainDate =>
    plusDays(activatedOn, days + webMnp.useStartDaysAfterActivation)
  const near = (days: number): boolean => isMonthEnd(startAfter(days), monthEndDays)
  const byHand = plusDays(activatedOn, -1)
  const mayBeEarlier = expected && byHand >= today && byHand >= (signUp.arrivedOn ?? byHand)
  const crossed = monthEnd(startAfter(-1)) < startAfter(0)
  const days = near(0) ? [0, ...(expected ? [1] : [])] : mayBeEarlier && crossed && near(-1) ? [-1, 0] : []
  const inputs = { arrivedOn: signUp.arrivedOn }
  const sight = { activatedOn, expected, starts: days.map(startAfter), inputs }
  return trapOf(sight, lines, book, ['S76', 'S77', 'S66'])
}

interface Sight {
  readonly activatedOn: PlainDate
  readonly expected: boolean
  /** Possible first days of use, earliest first; none: nothing hangs on one day. */
  readonly starts: readonly PlainDate[]
  readonly inputs: AnswerInputs
}

function trapOf(
  { activatedOn, expected, starts, inputs: own }: Sight,
  lines: readonly TrapLine[],
  book: Rulebook,
  why: readonly RuleId[],
): CalendarAnswer<MonthEndTrap> {
  const { timing } = book
  const inputs = {
    ...{ activatedOn, monthEndDays: timing.monthEndDays, maxDays: timing.freeMonth?.maxDays ?? null },
    ...own,
  }
  const [first, ...others] = starts.flatMap((useStart): Outcome[] => {
    const last = lastFreeDay(useStart, timing)
    const freeDays = freeDaysFrom(useStart, timing)
    return last === null
      ? []
      : [{ useStart, freeDays, lastFreeDay: last, newPlanFrom: nextMonthFirst(useStart) }]
  })
  if (first === undefined) return noTrap(inputs)
  const outcomes = [first, ...others]
  const promisedDays = Math.min(...outcomes.map(({ freeDays }) => freeDays))
  const due = lines.some((line) => hasPlanDeadline(line, book))
  const trap = { activatedOn, expected, outcomes, promisedDays, deadline: due ? first.lastFreeDay : null }
  const rules: readonly RuleId[] = due ? [...why, 'S70'] : why
  if (others.length > 0) {
    return estimate(trap, { rules, inputs, says: [{ code: 'trapSmaller', params: { days: promisedDays } }] })
  }
  const { freeDays } = first
  const params = { useStart: dayWords(first.useStart), lastFreeDay: dayWords(first.lastFreeDay), freeDays }
  return known(trap, { rules, inputs, says: [{ code: 'trapOnly', params }] })
}

function noTrap(inputs: AnswerInputs): CalendarAnswer<MonthEndTrap> {
  return none({ rules: ['C4'], inputs, says: [{ code: 'noTrap', params: {} }] })
}
