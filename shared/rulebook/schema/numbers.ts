/** Numbers of a pack, each within what a counter can mean: a slip of the keyboard must not become a price. */
import { z } from '../../zod.ts'
import { plainDateSchema } from '../../domain/time/time.ts'
import { field } from './fields.ts'

/** Yen, without tax unless a name says otherwise. */
export const yenSchema = z.int().min(0).max(1_000_000)

/** Gigabytes. */
export const gigabytesSchema = z.number().min(0.1).max(1000).multipleOf(0.01)

/** With two decimals at most: points are reckoned in whole hundredths of a percent (C15). */
export const percentSchema = z.number().min(0).max(100).multipleOf(0.01)

/** A day of the month that every month has. */
export const dayOfMonthSchema = z.int().min(1).max(28)

/** The numbering plan: which phone numbers there are, how long they are, how they are grouped, which can be brought along. */
export const numberKindSchema = z.strictObject({
  /** How such a number begins. Of several that fit the longest one counts. */
  prefix: z.string().regex(/^0\d{0,4}$/),
  /** Digits of the whole number. */
  digits: field(z.int().min(9).max(11), { label: 'numberDigits', as: 'digitsCount' }),
  /** Sizes of the groups it is written in; empty where that differs from place to place. */
  groups: field(z.array(z.int().min(1).max(6)).max(4), { label: 'numberGroups', as: 'sizes' }),
  /** A mobile number: it can be brought along (R15). */
  mobile: field(z.boolean(), { label: 'numberMobile' }),
  /** First day on which such numbers are given out; null: they have always been there. */
  from: field(plainDateSchema.nullable(), { label: 'numberFrom' }),
})
export type NumberKind = z.infer<typeof numberKindSchema>

export const numberingSchema = z.array(numberKindSchema).min(1).max(40)
