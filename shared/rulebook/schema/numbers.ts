/** Numbers of a pack, each within what a counter can mean: a slip of the keyboard must not become a price. */
import { z } from '../../zod.ts'

/** Yen, without tax unless a name says otherwise. */
export const yenSchema = z.int().min(0).max(1_000_000)

/** Gigabytes. */
export const gigabytesSchema = z.number().min(0.1).max(1000).multipleOf(0.01)

/** With two decimals at most: points are reckoned in whole hundredths of a percent (C15). */
export const percentSchema = z.number().min(0).max(100).multipleOf(0.01)

/** A day of the month that every month has. */
export const dayOfMonthSchema = z.int().min(1).max(28)
