/** What costs and what is given back: plans, options, fees, tax, points. Yen without tax unless a name says otherwise. */
import { plainDateSchema } from '../../domain/time/time.ts'
import { z } from '../../zod.ts'
import { field } from './fields.ts'
import { dayOfMonthSchema, gigabytesSchema, percentSchema, yenSchema } from './numbers.ts'
import { keySchema, namedShape, textOf, wordsOf } from './words.ts'

const capacitySchema = z.strictObject({
  /** Gigabytes a month. */
  gb: gigabytesSchema,
  /** Yen a month without tax; null: not confirmed, shown as 要確認 (C20). */
  yenExTax: field(yenSchema.nullable(), {
    label: 'price',
    as: 'yen',
    seen: ['lines', 'check', 'explanation'],
  }),
})

export const planSchema = z.strictObject({
  id: keySchema,
  ...namedShape('plan'),
  capacities: field(z.array(capacitySchema).min(1), { by: 'gb' }),
  /** The capacity that is advised while the base fee is free (S68); null: none is (S69). */
  freeMonthGb: field(gigabytesSchema.nullable(), {
    label: 'freeMonthGb',
    as: 'gb',
    seen: ['lines', 'contractorSlip'],
  }),
})
export type Plan = z.infer<typeof planSchema>

/** Billed beside the base fee; the free month does not reach it (C3). */
export const optionSchema = z.strictObject({
  id: keySchema,
  ...namedShape('option'),
  yenExTax: field(yenSchema.nullable(), { label: 'optionPrice', as: 'yen' }),
})

/** Billed once (R22). */
export const feeSchema = z.strictObject({
  id: keySchema,
  ...namedShape('fee'),
  yenExTax: field(yenSchema, { label: 'feePrice', as: 'yen' }),
  text: wordsOf('feeWords', ['explanation']),
})

/** From that day on, until the next one. The first one has no beginning. */
export const taxPeriodSchema = z.strictObject({
  from: plainDateSchema.nullable(),
  percent: field(percentSchema, { label: 'tax', labelFrom: 'taxFrom', as: 'percent' }),
})

/** LINE points of a month, per line, each base floored by itself (S16–S18, C15). */
export const pointsSchema = z.strictObject({
  /** Of the base fee of a contractor-linked line (S16). */
  basePercent: field(percentSchema, {
    label: 'points',
    as: 'percent',
    seen: ['link', 'done', 'dates', 'contractorSlip', 'phones'],
  }),
  /** Of the usage charge on top, by payment kind (S18). */
  payments: field(
    z.array(
      z.strictObject({
        kind: keySchema,
        percent: field(percentSchema, { label: 'paymentPoints', as: 'percent' }),
      }),
    ),
    { by: 'kind', namedIn: 'paymentKinds', isDetail: true },
  ),
  /** Day of the month whose beginning counts (S17, C31). */
  snapshotDay: field(dayOfMonthSchema, { label: 'snapshotDay', as: 'dayOfMonth', isDetail: true }),
  /** Shown as 10日ごろ (S17, C16), and the days between which it may really come. */
  grantDay: field(dayOfMonthSchema, { label: 'grantDay', as: 'dayOfMonth', isDetail: true }),
  grantWindow: field(z.tuple([dayOfMonthSchema, dayOfMonthSchema]), {
    label: 'grantWindow',
    as: 'dayRange',
    isDetail: true,
  }),
  /** Whose month's fee is the base, and who says so (C37). */
  paidFor: field(z.enum(['previousMonth', 'sameMonth']), {
    label: 'paidFor',
    choices: 'paidFor',
    isDetail: true,
  }),
  source: field(textOf(200), { label: 'pointSource', seen: [], isDetail: true }),
  /** What they can be exchanged for, as examples. Information only: nobody keeps a balance (S19). */
  exchange: field(z.array(wordsOf('exchange', ['link', 'phones'])).max(9), { isDetail: true }),
})
export type PointRules = z.infer<typeof pointsSchema>

const minimumUsePeriodSchema = z.strictObject({
  from: plainDateSchema.nullable(),
  months: field(z.int().min(1).max(120), {
    label: 'minimumUse',
    labelFrom: 'minimumUseFrom',
    as: 'months',
  }),
  yenExTax: field(yenSchema, {
    label: 'minimumUsePrice',
    labelFrom: 'minimumUsePriceFrom',
    as: 'yen',
  }),
  text: wordsOf('minimumWords', ['explanation'], 'minimumWordsFrom'),
})
export type MinimumUse = z.infer<typeof minimumUsePeriodSchema>

/**
 * Minimum time of use and what leaving earlier costs (R30): from that day on, until the next one. The first one has no
 * beginning. Null: nothing is asked.
 */
export const minimumUseSchema = z.array(minimumUsePeriodSchema).min(1).nullable()
