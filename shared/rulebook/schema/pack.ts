/** The rulebook: plans, prices, dates, parameters and duties as validated data. No screen hard-codes any of them (C1, C2). */
import { simKinds } from '../../domain/line.ts'
import { plainDateSchema } from '../../domain/time/time.ts'
import { z } from '../../zod.ts'
import { field, type Place } from './fields.ts'
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
import { numberingSchema } from './numbers.ts'
import { timingSchema } from './time.ts'
import { keySchema, labelSchema, textOf, namedShape } from './words.ts'

export type { Duties, Duty, DutyGroup } from './duties.ts'
export type { Plan } from './money.ts'

/** On the desk's page and on the customer's phone. */
const onBoth: readonly Place[] = ['link', 'phones']

export const linkParametersSchema = z.strictObject({
  /** Minutes of an attempt's window at the counter (L3). */
  attemptMinutes: field(z.int().min(1).max(120), { label: 'attemptMinutes', as: 'minutes' }),
  /** Wrong codes on a phone until it is locked, and for how many minutes (L4). */
  lockAfter: field(z.int().min(1).max(100), { label: 'lockAfter', as: 'times', seen: onBoth }),
  lockMinutes: field(z.int().min(1).max(1440), { label: 'lockMinutes', as: 'minutes', seen: onBoth }),
  /** Wrong codes until the code assigned to that phone is revoked (L4). */
  revokeAfter: field(z.int().min(1).max(100), { label: 'revokeAfter', as: 'times', seen: onBoth }),
  /** Days until a code expires; null: never (C10b). */
  usageCodeDays: field(z.int().min(1).max(30).nullable(), {
    ...{ label: 'usageCodeDays', as: 'days', none: 'noLimit' },
    seen: ['link', 'userSlip', 'phones'],
  }),
})
export type LinkParameters = z.infer<typeof linkParametersSchema>

/** What this branch can do: not every branch activates on the same day (C28, R24). */
export const branchSchema = z.strictObject({
  immediateActivation: field(z.boolean(), { label: 'immediateActivation', seen: ['activate'] }),
})

/** This PC is not the archive: days for which personal data stay after a reception is over. The official record is the carrier's (R4). */
export const retentionSchema = z.strictObject({
  days: field(z.int().min(0).max(90), { label: 'retentionDays', as: 'days', seen: ['done'] }),
})

/** A public page: a code on paper leads nowhere else, and carries nothing of the customer's. */
const guideUrlSchema = textOf(200).regex(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(\/[\w./~@%-]*)?$/)

const onEverySlip: readonly Place[] = ['contractorSlip', 'userSlip', 'storeSlip']
const inGuides: readonly Place[] = ['link', 'userSlip', 'guide', 'phones']
const inMoney = { group: 'money', seen: ['explanation', 'check'] } as const

export const rulebookSchema = z.strictObject({
  id: field(keySchema, { namesPack: true }),
  version: field(keySchema.max(40), { namesPack: true }),
  /** Shown on screens and slips. */
  label: field(textOf(60), { label: 'label', group: 'period', seen: onEverySlip }),
  /** Packs of one series follow each other without a gap and without overlap (C2). */
  series: field(keySchema, { label: 'series', group: 'period' }),
  /** First and last day in Tokyo; null: no beginning, no end. */
  effectiveFrom: field(plainDateSchema.nullable(), { label: 'effectiveFrom', group: 'period' }),
  effectiveTo: field(plainDateSchema.nullable(), { label: 'effectiveTo', group: 'period' }),
  /** Whether the service itself still takes new customers; where it does not, the pack is for practice, and staff are told so (S81). */
  signUp: field(z.enum(['open', 'closed']), {
    ...{ label: 'signUp', choices: 'signUp' },
    seen: ['reception'],
  }),
  /** The official account's LINE ID and name (S50). */
  officialAccount: field(
    z.strictObject({
      name: field(labelSchema, { label: 'accountName' }),
      lineId: field(textOf(40), { label: 'accountId' }),
    }),
    { seen: inGuides },
  ),
  plans: field(z.array(planSchema).min(1), {
    ...{ group: 'plans', by: 'id' },
    seen: ['lines', 'check', 'storeSlip', 'phones'],
  }),
  options: field(z.array(optionSchema), { ...inMoney, by: 'id' }),
  fees: field(z.array(feeSchema), { ...inMoney, by: 'id' }),
  tax: field(z.array(taxPeriodSchema).min(1), { ...inMoney, by: 'from' }),
  minimumUse: field(minimumUseSchema, { ...inMoney, by: 'from' }),
  /** Method only, never a number (R20). */
  paymentKinds: field(z.array(z.strictObject({ id: keySchema, ...namedShape('paymentKind') })).min(1), {
    ...{ by: 'id', seen: ['contractor', 'check'] },
  }),
  /** Null: no points (C2). */
  points: field(pointsSchema.nullable(), { group: 'points', seen: ['dates', 'contractorSlip', 'phones'] }),
  timing: field(timingSchema, { group: 'dates', seen: ['dates'] }),
  data: field(dataRulesSchema, { group: 'data', seen: ['phones'] }),
  duties: field(dutiesSchema, { group: 'duties', seen: ['check'] }),
  /** What a line's SIM may be (R19). */
  simKinds: field(z.array(z.enum(simKinds)).min(1), {
    ...{ label: 'simKinds', as: 'set', choices: 'simKinds' },
    seen: ['lines', 'check'],
  }),
  /** Which phone numbers there are (E4). */
  numbering: field(numberingSchema, {
    ...{ by: 'prefix', seen: ['contractor', 'lines', 'check'] },
  }),
  /** Lines of one bundle (C21). */
  maxLines: field(z.int().min(1).max(10), {
    ...{ label: 'maxLines', as: 'linesCount' },
    seen: ['reception', 'lines'],
  }),
  /** Years. No shop takes anybody younger than 12, and then with the guardian's consent (R12). */
  contractorMinAge: field(z.int().min(12).max(99), {
    ...{ label: 'contractorMinAge', as: 'years' },
    seen: ['contractor'],
  }),
  branch: branchSchema,
  link: field(linkParametersSchema, { seen: ['link'] }),
  /** Whom a contractor asks at home, as the store approved it: on the contractor slip (W12). */
  contact: field(textOf(120), { label: 'contact', seen: ['contractorSlip'] }),
  /** Whom to call when a phone or a SIM is lost, on the contractor slip; null: the contact. */
  lostLine: field(textOf(120).nullable(), { label: 'lostLine', none: 'none', seen: ['contractorSlip'] }),
  /** Where the carrier explains the way through LINE to everybody, behind the QR code of the slips; null: nowhere. */
  guideUrl: field(guideUrlSchema.nullable(), {
    ...{ label: 'guideUrl', none: 'none' },
    seen: ['contractorSlip', 'guide'],
  }),
  /** From this reprint on a manager must approve (L10). */
  managerFromReprint: field(z.int().min(1).max(99), {
    ...{ label: 'managerFromReprint', as: 'fromReprint' },
    seen: ['slips', 'printers'],
  }),
  retention: retentionSchema,
})
export type Rulebook = z.infer<typeof rulebookSchema>
