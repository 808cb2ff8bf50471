/** Months in Tokyo, and gigabytes as the megabytes that are counted. */
import { Temporal } from 'temporal-polyfill'
import type { Month } from '../../domain/carrier/line-service.ts'
import type { PlainDate } from '../../domain/time/time.ts'

/** A decimal gigabyte: 0.5 GB is 500 MB, as prices and screens have it. */
const MEGABYTES_PER_GIGABYTE = 1000

/** @param gb gigabytes. @returns whole megabytes */
export function mbOf(gb: number): number {
  return Math.round(gb * MEGABYTES_PER_GIGABYTE)
}

/** @param mb megabytes. @returns gigabytes */
export function gbOf(mb: number): number {
  return mb / MEGABYTES_PER_GIGABYTE
}

/** The month of a day. */
export function monthOf(day: PlainDate): Month {
  return Temporal.PlainDate.from(day).toPlainYearMonth().toString() as Month
}

/** @param count may be negative. */
export function plusMonths(month: Month, count: number): Month {
  return Temporal.PlainYearMonth.from(month).add({ months: count }).toString() as Month
}

/** A day of that month. @param day from 1; a day that the month has not is its last */
export function dayOf(month: Month, day: number): PlainDate {
  return Temporal.PlainYearMonth.from(month).toPlainDate({ day }).toString() as PlainDate
}

/** Its last day. */
export function lastDayOf(month: Month): PlainDate {
  return dayOf(month, Temporal.PlainYearMonth.from(month).daysInMonth)
}
