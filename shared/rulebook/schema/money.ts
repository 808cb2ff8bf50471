/** What costs and what is given back: plans, options, fees, tax, points. Yen without tax unless a name says otherwise. */
import { plainDateSchema } from '../../domain/time/time.ts'
import { z } from '../../zod.ts'
import { dayOfMonthSchema, gigabytesSchema, percentSchema, yenSchema } from './numbers.ts'
import { keySchema, namedShape, textOf, wordsSchema } from './words.ts'

const capacitySchema = z.strictObject({
  /** Gigabytes a month. */
  gb: gigabytesSchema,
  /** Yen a month without tax; null: not confirmed, shown as 要確認 (C20). */
  yenExTax: yenSchema.nullable(),
})

export const planSchema = z.strictObject({
  id: keySchema,
  ...namedShape,
  capacities: z.array(capacitySchema).min(1),
  /** The capacity that is advised while the base fee is free (S68); null: none is (S69). */
  freeMonthGb: gigabytesSchema.nullable(),
})
export type Plan = z.infer<typeof planSchema>

/** Billed beside the base fee; the free month does not reach it (C3). */
export const optionSchema = z.strictObject({
  id: keySchema,
  ...namedShape,
  yenExTax: yenSchema.nullable(),
})

/** Billed once (R22). */
export const feeSchema = z.strictObject({
  id: keySchema,
  ...namedShape,
  yenExTax: yenSchema,
  text: wordsSchema,
})

/** From that day on, until the next one. The first one has no beginning. */
export const taxPeriodSchema = z.strictObject({ from: plainDateSchema.nullable(), percent: percentSchema })

/** LINE points of a month, per line, each base floored by itself (S16–S18, C15). */
export const pointsSchema = z.strictObject({
  /** Of the base fee of a contractor-linked line (S16). */
  basePercent: percentSchema,
  /** Of the usage charge on top, by payment kind (S18). */
  payments: z.array(z.strictObject({ kind: keySchema, percent: percentSchema })),
  /** Day of the month whose beginning counts (S17, C31). */
  snapshotDay: dayOfMonthSchema,
  /** Shown as 10日ごろ (S17, C16), and the days between which it may really come. */
  grantDay: dayOfMonthSchema,
  grantWindow: z.tuple([dayOfMonthSchema, dayOfMonthSchema]),
  /** Whose month's fee is the base, and who says so (C37). */
  paidFor: z.enum(['previousMonth', 'sameMonth']),
  source: textOf(200),
  /** What they can be exchanged for, as examples. Information only: nobody keeps a balance (S19). */
  exchange: z.array(wordsSchema).max(9),
})
export type PointRules = z.infer<typeof pointsSchema>

const minimumUsePeriodSchema = z.strictObject({
  from: plainDateSchema.nullable(),
  months: z.int().min(1).max(120),
  yenExTax: yenSchema,
  text: wordsSchema,
})
export type MinimumUse = z.infer<typeof minimumUsePeriodSchema>

/** One that is not dated is what packs carried first: it holds for all time. */
function dated(value: unknown): unknown {
  const single = typeof value === 'object' && value !== null && !Array.isArray(value)
  return single ? [{ from: null, ...value }] : value
}

/**
 * Minimum time of use and what leaving earlier costs (R30): from that day on, until the next one. The first one has no
 * beginning. Null: nothing is asked.
 */
export const minimumUseSchema = z.preprocess(dated, z.array(minimumUsePeriodSchema).min(1).nullable())
