/** The rulebook: plans, prices, dates, parameters and duties as validated data. No screen hard-codes any of them (C1, C2). */
import { simKinds } from '../../domain/line.ts'
import { plainDateSchema } from '../../domain/time/time.ts'
import { z } from '../../zod.ts'
import { dataRulesSchema } from './data.ts'
import { dutiesSchema } from './duties.ts'
import {
  feeSchema,
  minimumUseSchema,
  optionSchema,
  planSchema,
  pointsSchema,
  taxPeriodSchema,
} from './money.ts'
import { nationalNumbering, numberingSchema } from './numbering.ts'
import { timingSchema } from './time.ts'
import { keySchema, labelSchema, textOf, namedShape } from './words.ts'

export type { Duties, Duty, DutyGroup } from './duties.ts'
export type { Plan } from './money.ts'

export const linkParametersSchema = z.strictObject({
  /** Minutes of an attempt's window at the counter (L3). */
  attemptMinutes: z.int().min(1).max(120),
  /** Wrong codes on a phone until it is locked, and for how many minutes (L4). */
  lockAfter: z.int().min(1).max(100),
  lockMinutes: z.int().min(1).max(1440),
  /** Wrong codes until the code assigned to that phone is revoked (L4). */
  revokeAfter: z.int().min(1).max(100),
  /** Days until a code expires; null: never (C10b). */
  usageCodeDays: z.int().min(1).max(30).nullable(),
})
export type LinkParameters = z.infer<typeof linkParametersSchema>

/** What this branch can do: not every branch activates on the same day (C28, R24). */
export const branchSchema = z.strictObject({ immediateActivation: z.boolean() })

/** This PC is not the archive: days for which personal data stay after a reception is over. The official record is the carrier's (R4). */
export const retentionSchema = z.strictObject({ days: z.int().min(0).max(90) })

export const rulebookSchema = z.strictObject({
  id: keySchema,
  version: keySchema.max(40),
  /** Shown on screens and slips. */
  label: textOf(60),
  /** Packs of one series follow each other without a gap and without overlap (C2). */
  series: keySchema,
  /** First and last day in Tokyo; null: no beginning, no end. */
  effectiveFrom: plainDateSchema.nullable(),
  effectiveTo: plainDateSchema.nullable(),
  /** Whether the service itself still takes new customers; where it does not, the pack is for practice, and staff are told so (S81). */
  signUp: z.enum(['open', 'closed']).default('open'),
  /** The official account's LINE ID and name (S50). */
  officialAccount: z.strictObject({ name: labelSchema, lineId: textOf(40) }),
  plans: z.array(planSchema).min(1),
  options: z.array(optionSchema),
  fees: z.array(feeSchema),
  tax: z.array(taxPeriodSchema).min(1),
  minimumUse: minimumUseSchema,
  /** Method only, never a number (R20). */
  paymentKinds: z.array(z.strictObject({ id: keySchema, ...namedShape })).min(1),
  /** Null: no points (C2). */
  points: pointsSchema.nullable(),
  timing: timingSchema,
  data: dataRulesSchema,
  duties: dutiesSchema,
  /** What a line's SIM may be (R19). */
  simKinds: z.array(z.enum(simKinds)).min(1).default(['card']),
  /** Which phone numbers there are (E4). A pack that says nothing of it means the country's plan. */
  numbering: numberingSchema.default(nationalNumbering),
  /** Lines of one bundle (C21). */
  maxLines: z.int().min(1).max(10),
  /** Years. No shop takes anybody younger than 12, and then with the guardian's consent (R12). */
  contractorMinAge: z.int().min(12).max(99),
  branch: branchSchema,
  link: linkParametersSchema,
  /** Whom a contractor asks at home, as the store approved it: on the contractor slip (W12). */
  contact: textOf(120),
  /** From this reprint on a manager must approve (L10). */
  managerFromReprint: z.int().min(1).max(99),
  retention: retentionSchema,
})
export type Rulebook = z.infer<typeof rulebookSchema>
