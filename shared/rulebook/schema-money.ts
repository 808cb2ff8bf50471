/** What costs and what is given back: plans, options, fees, tax, points. Yen without tax unless a name says otherwise. */
import { plainDateSchema } from '../domain/time.ts'
import { z } from '../zod.ts'
import { wordsSchema } from './schema-words.ts'

const yen = z.int().nonnegative()
const percent = z.number().min(0).max(100)

const capacitySchema = z.strictObject({
  /** Gigabytes a month. */
  gb: z.number().positive(),
  /** Yen a month without tax; null: not confirmed, shown as 要確認 (C20). */
  yenExTax: yen.nullable(),
})

export const planSchema = z.strictObject({
  id: z.string().min(1),
  label: z.string().min(1),
  capacities: z.array(capacitySchema).min(1),
  /** The capacity that is advised while the base fee is free (S68); null: none is (S69). */
  freeMonthGb: z.number().positive().nullable(),
})
export type Plan = z.infer<typeof planSchema>

/** Billed beside the base fee; the free month does not reach it (C3). */
export const optionSchema = z.strictObject({
  id: z.string().min(1),
  label: z.string().min(1),
  yenExTax: yen.nullable(),
})

/** Billed once (R22). */
export const feeSchema = z.strictObject({
  id: z.string().min(1),
  label: z.string().min(1),
  yenExTax: yen,
  text: wordsSchema,
})

/** From that day on, until the next one. The first one has no beginning. */
export const taxPeriodSchema = z.strictObject({ from: plainDateSchema.nullable(), percent })

/** LINE points of a month, per line, each base floored by itself (S16–S18, C15). */
export const pointsSchema = z.strictObject({
  /** Of the base fee of a contractor-linked line (S16). */
  basePercent: percent,
  /** Of the usage charge on top, by payment kind (S18). */
  payments: z.array(z.strictObject({ kind: z.string().min(1), percent })),
  /** Day of the month whose beginning counts (S17, C31). */
  snapshotDay: z.int().min(1).max(28),
  /** Shown as 10日ごろ (S17, C16), and the days between which it may really come. */
  grantDay: z.int().min(1).max(28),
  grantWindow: z.tuple([z.int().min(1).max(28), z.int().min(1).max(28)]),
  /** Whose month's fee is the base, and who says so (C37). */
  paidFor: z.enum(['previousMonth', 'sameMonth']),
  source: z.string().min(1),
  /** What they can be exchanged for, as examples. Information only: nobody keeps a balance (S19). */
  exchange: z.array(wordsSchema).max(9),
})
export type PointRules = z.infer<typeof pointsSchema>

/** Minimum time of use and what leaving earlier costs (R30). */
export const minimumUseSchema = z.strictObject({
  months: z.int().positive(),
  yenExTax: yen,
  text: wordsSchema,
})
