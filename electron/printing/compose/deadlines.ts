/**
 * The dates that the contractor slip reminds of, all from the calendar and the rulebook. Money is the contractor's
 * matter: no other slip has them (S6).
 */
import type { SlipDeadline } from '#shared/domain/paper/slip.ts'
import type { Voice } from '#shared/domain/text/words.ts'
import { tokyoDate, type Instant, type PlainDate } from '#shared/domain/time/time.ts'
import type { Line } from '#shared/domain/line.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { dayWords } from '#shared/domain/time/date-words.ts'
import { missedDeadline, newPlanFrom, planChangeDeadline } from '#shared/rules/calendar/plan-change.ts'
import { storeUseStarts } from '#shared/rules/calendar/use-start.ts'
import { cancellationOf } from '#shared/rules/duties/document-day.ts'
import {
  cancellation,
  dueBy,
  linesNamed,
  ofLines,
  planChange,
  pointsDay,
} from '#shared/words/slips/deadlines.ts'

interface ListedLine {
  /** In the bundle, from 1. */
  readonly number: number
  readonly line: Line
}

/** The same day for the same reason: said once for all lines that share it. */
interface SharedDay {
  readonly day: PlainDate
  readonly sure: boolean
  readonly numbers: number[]
}

/**
 * One reminder each.
 * @param lines in the order of the slip. @param now decides what is "today".
 * @param documentOn day on which the contract document was handed over; null: not yet
 */
export function deadlinesOf(
  lines: readonly ListedLine[],
  book: Rulebook,
  now: Instant,
  documentOn: PlainDate | null,
  voice: Voice,
): SlipDeadline[] {
  const today = tokyoDate(now)
  const due = (day: PlainDate): string => dueBy(dayWords(day), day === today)[voice]
  return [
    ...planChanges(lines, book, today).map(({ gb, day, sure, numbers }) => ({
      due: due(day),
      text: planChange(linesNamed(numbers), gb, sure, dayWords(newPlanFrom(day).value ?? day))[voice],
    })),
    ...cancellations(lines, book, documentOn, today).map(({ day, numbers }) => {
      const all = numbers.length === lines.length
      return { due: due(day), text: (all ? cancellation : ofLines(linesNamed(numbers), cancellation))[voice] }
    }),
    // Nothing in a pack without points (C2).
    ...(book.points === null
      ? []
      : [{ due: null, text: pointsDay(book.points.snapshotDay, book.points.grantDay)[voice] }]),
  ]
}

/** S70, S71: only for lines that took the capacity of the free month (V23). */
function planChanges(lines: readonly ListedLine[], book: Rulebook, today: PlainDate) {
  const found: (SharedDay & { readonly gb: number })[] = []
  for (const { number, line } of lines) {
    const activatedAt = line.activation?.activatedAt
    if (!activatedAt || line.capacityGb === null) continue
    const starts = storeUseStarts(tokyoDate(activatedAt), book.timing)
    const answer = planChangeDeadline(line, starts, book, true)
    // A slip that is printed again later does not ask for what can no longer be done in time.
    if (answer.value === null || missedDeadline(answer, today) !== null) continue
    const one = { gb: line.capacityGb, day: answer.value, sure: answer.status === 'known' }
    const same = found.find(({ gb, day, sure }) => gb === one.gb && day === one.day && sure === one.sure)
    if (same) same.numbers.push(number)
    else found.push({ ...one, numbers: [number] })
  }
  return found
}

/** R11: until staff have said when the contract document was handed over, the day of the print stands for it. */
function cancellations(
  lines: readonly ListedLine[],
  book: Rulebook,
  documentOn: PlainDate | null,
  today: PlainDate,
): Omit<SharedDay, 'sure'>[] {
  const found: Omit<SharedDay, 'sure'>[] = []
  for (const { number, line } of lines) {
    if (!line.activation?.activatedAt) continue
    const { value: day } = cancellationOf(line, documentOn ?? today, book)
    if (day === null || day < today) continue
    const same = found.find((one) => one.day === day)
    if (same) same.numbers.push(number)
    else found.push({ day, numbers: [number] })
  }
  return found
}
