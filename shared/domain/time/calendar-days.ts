/** Days of the calendar: whether there is one, which comes later, how old somebody is on it. */
import { Temporal } from 'temporal-polyfill'
import type { PlainDate } from './time.ts'

/** The date, or null when there is no such day. @param text `YYYY-MM-DD` */
export function realDate(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return null
  }
}

/** Full years on that day. @param birthDate a real date, not after `day` */
export function ageOn(birthDate: string, day: PlainDate): number {
  return Temporal.PlainDate.from(birthDate).until(Temporal.PlainDate.from(day), { largestUnit: 'years' })
    .years
}

/** True when `a` is a later day than `b`. */
export function isAfter(a: Temporal.PlainDate, b: PlainDate): boolean {
  return Temporal.PlainDate.compare(a, Temporal.PlainDate.from(b)) > 0
}

/** `2026` for `2026-11-22`. */
export const yearOf = (date: PlainDate): string => String(Temporal.PlainDate.from(date).year)
