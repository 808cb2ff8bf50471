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
