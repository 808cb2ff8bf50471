/** The rulebook: plans, prices and parameters as validated data. No screen hard-codes any of them (C1, C2). */
import { z } from '../zod.ts'

export const linkParametersSchema = z.object({
  /** Minutes of an attempt's window at the counter (L3). */
  attemptMinutes: z.int().positive(),
  /** Wrong codes on a phone until it is locked, and for how many minutes (L4). */
  lockAfter: z.int().positive(),
  lockMinutes: z.int().positive(),
  /** Wrong codes until the code assigned to that phone is revoked (L4). */
  revokeAfter: z.int().positive(),
  /** Days until a code expires; null: never (C10b). */
  usageCodeDays: z.int().min(1).max(30).nullable(),
})
export type LinkParameters = z.infer<typeof linkParametersSchema>

const capacitySchema = z.object({
  gb: z.number().positive(),
  /** Yen a month without tax; null: not confirmed, shown as 要確認 (C20). */
  yenExTax: z.int().nonnegative().nullable(),
})

export const planSchema = z.object({
  id: z.string().min(1),
  label: z.string().min(1),
  capacities: z.array(capacitySchema).min(1),
})
export type Plan = z.infer<typeof planSchema>

export const rulebookSchema = z.object({
  id: z.string().min(1),
  version: z.string().min(1),
  /** Shown on screens and slips. */
  label: z.string().min(1),
  /** The official account's LINE ID and name (S50). */
  officialAccount: z.object({ name: z.string(), lineId: z.string() }),
  plans: z.array(planSchema).min(1),
  /** Method only, never a number (R20). */
  paymentKinds: z.array(z.object({ id: z.string().min(1), label: z.string().min(1) })).min(1),
  /** Lines of one bundle (C21). */
  maxLines: z.int().min(1).max(10),
  /** Years (R12). */
  contractorMinAge: z.int().nonnegative(),
  /** What this branch can do: not every branch activates on the same day (C28). */
  branch: z.object({ immediateActivation: z.boolean() }),
  link: linkParametersSchema,
  /** Whom a contractor asks at home, as the store approved it: on the contractor slip (W12). */
  contact: z.string().min(1).max(120),
  /** From this reprint on a manager must approve (L10). */
  managerFromReprint: z.int().min(1),
})
export type Rulebook = z.infer<typeof rulebookSchema>
