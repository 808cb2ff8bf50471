/** Time as it crosses and rests: ISO strings. All date arithmetic is Asia/Tokyo, whatever the PC's zone (C19). */
import { Temporal } from 'temporal-polyfill'
import { z } from '../../zod.ts'

export const TOKYO = 'Asia/Tokyo'

/** An instant in UTC, e.g. `2026-11-22T06:10:00Z`. */
export const instantSchema = z.iso.datetime().brand<'Instant'>()
export type Instant = z.infer<typeof instantSchema>

/** A calendar date, e.g. `2026-11-22`. */
export const plainDateSchema = z.iso.date().brand<'PlainDate'>()
export type PlainDate = z.infer<typeof plainDateSchema>

/** The only reader of time is main's Clock (design, "Processes"); everything else is handed `now`. */
export interface Clock {
  now(): Instant
}

/** @param text any ISO 8601 instant. @throws RangeError when it is none. */
export function instant(text: string): Instant {
  return Temporal.Instant.from(text).toString() as Instant
}

/** The Tokyo calendar date on which an instant falls. */
export function tokyoDate(at: Instant): PlainDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(TOKYO).toPlainDate().toString() as PlainDate
}

/** `HH:MM` in Tokyo. */
export function tokyoTime(at: Instant): string {
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO(TOKYO)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' })
}

/** @param minutes may be negative. */
export function plusMinutes(at: Instant, minutes: number): Instant {
  return Temporal.Instant.from(at).add({ minutes }).toString() as Instant
}

/** @param milliseconds may be negative. */
export function plusMilliseconds(at: Instant, milliseconds: number): Instant {
  return Temporal.Instant.from(at)
    .add({ milliseconds: Math.round(milliseconds) })
    .toString() as Instant
}

/** Whole milliseconds from `from` to `to`; negative when `to` is earlier. */
export function millisecondsBetween(from: Instant, to: Instant): number {
  return Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds
}

/** True when `a` is at or after `b`. */
export function atOrAfter(a: Instant, b: Instant): boolean {
  return millisecondsBetween(b, a) >= 0
}

/** The PC's clock is more than a day away from where time had come: it is asked about before it is believed. */
export const clockDoubtSchema = z.object({
  /** What the PC's clock shows. */
  shown: instantSchema,
  /** Where time goes on meanwhile: from the latest that was believed. */
  expected: instantSchema,
  /** Staff said that the PC's clock is wrong, and it was not put right yet. */
  answered: z.boolean(),
})
export type ClockDoubt = z.infer<typeof clockDoubtSchema>

// What becomes of practice's own time when the file that keeps it is damaged.

/** `copy`: the kept copy counts. `lost`: there was none, and practice is at the PC's own time again. */
export const practiceTimeDamageSchema = z.enum(['copy', 'lost'])
export type PracticeTimeDamage = z.infer<typeof practiceTimeDamageSchema>

// Days of the calendar: whether there is one, which comes later, how old somebody is on it.

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
