/** A month of the calendar for 10,000 lines, against the tests' own calendar that counts day by day. */
import { instant, tokyoDate, type PlainDate } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { lastCancellationDay } from '#shared/rules/calendar/cancellation.ts'
import { freeDays } from '#shared/rules/calendar/free-month.ts'
import { newPlanFrom, planChangeDeadline } from '#shared/rules/calendar/plan-change.ts'
import { snapshotAfter } from '#shared/rules/calendar/points.ts'
import { storeUseStarts } from '#shared/rules/calendar/use-start.ts'
import * as naive from '../unit/shared/rules/calendar/naive.ts'
import { median, type Figure } from './statistics.ts'

const LINES = 10_000
const RUNS = 5
const FIRST = Date.parse('2028-02-01T00:00:00+09:00')
const MONTH = 29 * 24 * 3_600_000

/** Moments of activation, evenly over a leap February. */
const moments = Array.from({ length: LINES }, (_, n) => FIRST + Math.floor((n * MONTH) / LINES))
const tenGb = { planId: 'communication-free', capacityGb: 10 }

/** What a contractor slip needs to know of one line, with its reasons. */
function ours(ms: number): string {
  const { timing, points } = rulebook
  const today = tokyoDate(instant(new Date(ms).toISOString()))
  const starts = storeUseStarts(today, timing)
  const deadline = planChangeDeadline(tenGb, starts, rulebook, true).value ?? today
  const facts: (string | number | null)[] = [
    freeDays(starts, timing, true).value,
    deadline,
    newPlanFrom(deadline).value,
    lastCancellationDay(today, starts, timing).value,
    points && snapshotAfter(starts[1] ?? today, points),
  ]
  return facts.join(' ')
}

/** The same dates, counted, without a reason. */
function counted(ms: number): string {
  const today = naive.tokyoDay(ms)
  const tomorrow = naive.next(today)
  const facts = [
    String(Math.min(naive.freeDays(today, 31), naive.freeDays(tomorrow, 31))),
    naive.text(naive.lastOf(today)),
    naive.text(naive.firstOfNext(today)),
    naive.text(naive.later(today, 7)),
    naive.text(tomorrow[2] === 1 ? tomorrow : naive.firstOfNext(tomorrow)),
  ]
  return facts.join(' ')
}

function milliseconds(of: (ms: number) => string): number {
  const begun = performance.now()
  for (const ms of moments) of(ms)
  return performance.now() - begun
}

/** @throws when the two calendars do not say the same: a fast wrong answer is no figure. */
export function calendarFigures(): Figure[] {
  for (const ms of moments) {
    if (ours(ms) !== counted(ms)) throw new Error(`the calendars differ on ${tokyoDay(ms)}`)
  }
  const runs = Array.from({ length: RUNS }, () => [milliseconds(ours), milliseconds(counted)] as const)
  const [mine, theirs] = [median(runs.map(([ms]) => ms)), median(runs.map(([, ms]) => ms))]
  return [
    {
      what: `a month of the calendar for ${String(LINES)} lines`,
      ours: `${mine.toFixed(0)} ms`,
      against: `${theirs.toFixed(0)} ms counting day by day`,
      ratio: mine / theirs,
    },
  ]
}

function tokyoDay(ms: number): PlainDate {
  return tokyoDate(instant(new Date(ms).toISOString()))
}
