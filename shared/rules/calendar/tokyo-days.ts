/** Days and instants of the calendar, in Asia/Tokyo whatever the PC's zone (C19). */
import { Temporal } from 'temporal-polyfill'
import { TOKYO, type Instant, type PlainDate } from '../../domain/time/time.ts'
import { term, type Term } from '../../domain/said/params.ts'

const dayOf = (date: PlainDate): Temporal.PlainDate => Temporal.PlainDate.from(date)
const text = (day: Temporal.PlainDate): PlainDate => day.toString() as PlainDate

/** @param days may be negative. */
export function plusDays(date: PlainDate, days: number): PlainDate {
  return text(dayOf(date).add({ days }))
}

/** Last day of the month. */
export function monthEnd(date: PlainDate): PlainDate {
  const day = dayOf(date)
  return text(day.with({ day: day.daysInMonth }))
}

/** First day of the next month. */
export function nextMonthFirst(date: PlainDate): PlainDate {
  return text(dayOf(date).with({ day: 1 }).add({ months: 1 }))
}

/** That day of the date's month. @param day 1 to 28, so that every month has it */
export function dayInMonth(date: PlainDate, day: number): PlainDate {
  return text(dayOf(date).with({ day }))
}

/** @param months may be negative; a day that the month does not have becomes its last one. */
export function plusMonths(date: PlainDate, months: number): PlainDate {
  return text(dayOf(date).add({ months }))
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayOf(from).until(dayOf(to), { largestUnit: 'days' }).days
}

/** `2026-11`, for comparing months. */
export function monthOf(date: PlainDate): string {
  return dayOf(date).toPlainYearMonth().toString()
}

/** The instant of a full hour of that day in Tokyo. @param hour 0 to 23 */
export function hourOn(date: PlainDate, hour = 0): Instant {
  const zoned = dayOf(date).toZonedDateTime({ timeZone: TOKYO, plainTime: { hour } })
  return zoned.toInstant().toString() as Instant
}

/** @throws RangeError for an empty list. */
export function earliestOf(dates: readonly PlainDate[]): PlainDate {
  return picked(dates, (a, b) => a < b)
}

/** @throws RangeError for an empty list. */
export function latestOf(dates: readonly PlainDate[]): PlainDate {
  return picked(dates, (a, b) => a > b)
}

function picked(dates: readonly PlainDate[], before: (a: PlainDate, b: PlainDate) => boolean): PlainDate {
  const [first, ...rest] = dates
  if (first === undefined) throw new RangeError('no date to choose from')
  return rest.reduce((best, date) => (before(date, best) ? date : best), first)
}

// Spans of days and hours as a sentence needs them.

/** So many days after something: on that day, the next one, or days later. */
export function daysAfterTerm(days: number): Term {
  if (days === 0) return term('sameDay')
  return days === 1 ? term('nextDay') : term('daysAfter', days)
}

/** The part of the day that an hour is in, as people call it. It ends before that hour. */
const PARTS_OF_DAY = [
  [5, 'hourBeforeDawn'],
  [10, 'hourMorning'],
  [12, 'hourForenoon'],
  [13, 'hourNoon'],
  [16, 'hourAfternoon'],
  [19, 'hourEvening'],
] as const

/** An hour with the part of the day that it is in. @param hour 0 to 23 */
export function hourTerm(hour: number): Term {
  return term(PARTS_OF_DAY.find(([until]) => hour < until)?.[1] ?? 'hourNight', hour)
}
