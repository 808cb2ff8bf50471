/**
 * What the carrier keeps of a line in use: its data, the plan to come, options, payment, bills and points. Data is
 * counted in whole megabytes, so that nothing is lost in halves.
 */
import { dataKindSchema } from './data-kind.ts'
import { z } from '../../zod.ts'
import { instantSchema, plainDateSchema } from '../time/time.ts'

/** A month in Tokyo, e.g. `2026-11`. */
export const monthSchema = z
  .string()
  .regex(/^\d{4}-\d{2}$/)
  .brand<'Month'>()
export type Month = z.infer<typeof monthSchema>

/** Data of one kind, until one day. Whether it carries over follows from that day (S25). */
export const dataBucketSchema = z.object({
  kind: dataKindSchema,
  /** Megabytes left. */
  mb: z.int().min(0),
  /** Last day in Tokyo on which it can be used. */
  expiresOn: plainDateSchema,
})
export type DataBucket = z.infer<typeof dataBucketSchema>

const planChoiceSchema = z.object({ planId: z.string(), capacityGb: z.number() })

/** What a month came to, yen without tax; null: not confirmed (C20). */
export const billItemSchema = z.object({
  /** `base`, `topUp`, or the id of an option or a fee of the rulebook. */
  what: z.string(),
  yenExTax: z.int().nonnegative().nullable(),
})
export type BillItem = z.infer<typeof billItemSchema>

export const monthBillSchema = z.object({
  month: monthSchema,
  items: z.array(billItemSchema),
  paymentKind: z.string(),
})
export type MonthBill = z.infer<typeof monthBillSchema>

/** Points that were granted about the 10th (S17): of the base fee, and on top by payment (C15). */
export const pointGrantSchema = z.object({
  month: monthSchema,
  on: plainDateSchema,
  base: z.int().nonnegative(),
  extra: z.int().nonnegative(),
})
export type PointGrant = z.infer<typeof pointGrantSchema>

export const lineServiceSchema = z.object({
  /** The month that data and bill stand for. */
  month: monthSchema,
  startedOn: plainDateSchema,
  buckets: z.array(dataBucketSchema),
  /** Megabytes used in this month. */
  usedMb: z.int().min(0),
  /** From the 1st of the next month on (S71). */
  nextPlan: planChoiceSchema.nullable(),
  /** Ids of the rulebook's options. */
  options: z.array(z.string()),
  paymentKind: z.string(),
  /** What was bought or fell due in this month, beside base fee and options. */
  extras: z.array(billItemSchema),
  /** Closed months, oldest first. */
  bills: z.array(monthBillSchema),
  /** Contractor-linked when this month began (S17); null: no month has begun since activation. */
  linkedAtSnapshot: z.boolean().nullable(),
  grants: z.array(pointGrantSchema),
  /** Requests that have been played: the same one again changes nothing (Q2). Newest last. */
  requests: z.array(z.string()),
  /** Over: by 解約, or because its number went elsewhere (S15). */
  end: z
    .object({ how: z.enum(['cancel', 'mnpOut']), at: instantSchema, mnpNumber: z.string().nullable() })
    .nullable(),
})
export type LineService = z.infer<typeof lineServiceSchema>
