/**
 * A second calendar for the tests and the benchmark: it counts day by day on its fingers and shares no line with the
 * real one. Dates are `[year, month, day]`, Tokyo is UTC + 9 hours, and nothing else is known.
 */
export type Day = readonly [year: number, month: number, day: number]

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function lengthOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0)
}

export function next([year, month, day]: Day): Day {
  if (day < lengthOf(year, month)) return [year, month, day + 1]
  return month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1]
}

export function later(day: Day, days: number): Day {
  let at = day
  for (let n = 0; n < days; n += 1) at = next(at)
  return at
}

export function text([year, month, day]: Day): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  )
}

/** Last day of the month, found by walking there. */
export function lastOf(day: Day): Day {
  let at = day
  while (next(at)[1] === at[1]) at = next(at)
  return at
}

export function firstOfNext(day: Day): Day {
  return next(lastOf(day))
}

/** Days from this one to the end of the month, this one counted. */
export function freeDays(start: Day, most: number): number {
  let at = start
  let days = 1
  while (next(at)[1] === start[1]) {
    at = next(at)
    days += 1
  }
  return days > most ? most : days
}

/** How often one has to go on to reach `to`; -1 for one that lies before. */
export function steps(from: Day, to: Day): number {
  let at = from
  for (let n = 0; n < 4000; n += 1) {
    if (text(at) === text(to)) return n
    at = next(at)
  }
  return -1
}

/** The first of the next month on which a link of that day counts for sure. */
export function nextSnapshot(linked: Day): Day {
  return firstOfNext(linked)
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
const BASE: Day = [2018, 1, 1]
const BASE_MS = 1_514_732_400_000

/** The Tokyo day of an instant of 2018 or later. @param ms since the epoch */
export function tokyoDay(ms: number): Day {
  let at = BASE
  let begins = BASE_MS
  while (begins + DAY <= ms) {
    at = next(at)
    begins += DAY
  }
  return at
}

/** Milliseconds since the epoch at a full hour in Tokyo. */
export function epochOf(day: Day, hour: number): number {
  return BASE_MS + steps2018(day) * DAY + hour * HOUR
}

function steps2018(day: Day): number {
  let at = BASE
  let n = 0
  while (text(at) !== text(day)) {
    at = next(at)
    n += 1
  }
  return n
}
