/** The duties at the counter as data: what is checked, explained and handed over, and what waits for it (R1–R8, R11–R17, R26, R30). */
import { dutyIdSchema } from '../../domain/duty.ts'
import { ruleIdSchema } from '../../domain/verdict.ts'
import { z } from '../../zod.ts'
import { field, type Place } from './fields.ts'
import { keySchema, titleOf, wordsOf } from './words.ts'

/** In the order in which the desk shows them. */
export const dutyGroups = ['identity', 'matters', 'mnp', 'sim', 'minor', 'handOver'] as const
export type DutyGroup = (typeof dutyGroups)[number]

/**
 * When a duty applies, worked out by `rules/duty-conditions.ts`; per session it is enough that one line is meant.
 * `identityLine`: its identity is checked, a voice line or any where the pack says so (R1, R3). `minimumUse`: a voice
 * line, where the pack has a minimum use (R30). `otherUser`: another person than the contractor uses it (R13). `contractorUnderAge`: where a pack lets minors sign (R12).
 * `cancellable`: initial contract cancellation is for it (R11, C2). `minorFiltered`: under age, and no written waiver (R14).
 */
export const dutyConditions = [
  'always',
  'identityLine',
  'voiceLine',
  'cancellable',
  'mnpLine',
  'esimLine',
  'otherUser',
  'contractorUnderAge',
  'userUnderAge',
  'minorFiltered',
  'minimumUse',
  'freeMonth',
] as const
export const dutyConditionSchema = z.enum(dutyConditions)
export type DutyCondition = z.infer<typeof dutyConditionSchema>

/** What a duty's words may leave to the pack's own numbers and texts, as `{name}`: a number stands in one place only. */
export const dutyBlanks = ['fees', 'minimumUse', 'cancelDays', 'cancelFrom', 'age'] as const
export type DutyBlank = (typeof dutyBlanks)[number]

/** Those of them that are a number: a title and a hint have no room for a text. */
export const shortBlanks = ['cancelDays', 'age'] as const satisfies readonly DutyBlank[]
export type ShortBlank = (typeof shortBlanks)[number]

const optionSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-zA-Z0-9-]+$/)
    .max(40),
  label: titleOf({ label: 'dutyOption' }, { label: 'dutyOptionEn' }),
  /** With this answer it does not go on. */
  stops: field(z.boolean().optional(), { label: 'dutyOptionStops' }),
  /** The guardian's written wish that filtering is left out (R14). */
  waives: field(z.boolean().optional(), { label: 'dutyOptionWaives' }),
})

const kindOf = <K extends string>(kind: K) =>
  field(z.literal(kind), { label: 'dutyAnswer', choices: 'answer' })
const chosen = { as: 'option' } as const

/** `result`: 一致 or 不一致, and the second one stops. `date`: a last day, today or later. */
const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: kindOf('tick') }),
  z.strictObject({ kind: kindOf('result') }),
  z.strictObject({ kind: kindOf('date') }),
  z.strictObject({
    kind: kindOf('choice'),
    options: field(z.array(optionSchema).min(2).max(9), { by: 'id' }),
    /** Counts as answered with this, until staff choose another. */
    preset: field(z.string().nullable(), { ...chosen, label: 'dutyPreset' }),
    /** What the customer's 分かりました on the display records; null: staff must choose. */
    onDisplay: field(z.string().nullable(), { ...chosen, label: 'dutyOnDisplay' }),
  }),
])

const detail = { isDetail: true } as const

export const dutySchema = z.strictObject({
  id: dutyIdSchema,
  title: titleOf({ label: 'duty' }, { ...detail, label: 'dutyTitleEn' }),
  when: field(dutyConditionSchema, { label: 'dutyWhen', choices: 'when' }),
  blocks: field(z.enum(['activation', 'completion']), { label: 'dutyBlocks', choices: 'blocks' }),
  /** What the customer reads and hears, with the `dutyBlanks` filled from the pack. */
  text: wordsOf('dutyWords'),
  /** For staff only; empty where there is nothing to add. */
  hint: field(
    z.strictObject({
      ja: field(z.string().trim().max(160), { label: 'dutyHint_ja' }),
      en: field(z.string().trim().max(240), { label: 'dutyHint_en' }),
    }),
    detail,
  ),
  group: field(z.enum(dutyGroups), { ...detail, label: 'dutyGroup', choices: 'group' }),
  per: field(z.enum(['session', 'line']), { ...detail, label: 'dutyPer', choices: 'per' }),
  /** What an answer is about: when that is typed anew, it is asked again (R5). */
  about: field(z.enum(['contractor', 'user', 'number']).nullable(), {
    ...{ ...detail, label: 'dutyAbout', choices: 'about' },
    none: 'about_nothing',
  }),
  /** The customer agrees to it, and does not only hear it (R26). */
  consent: field(z.boolean(), { ...detail, label: 'dutyConsent' }),
  /** The first one is named where it blocks. */
  rules: field(z.array(ruleIdSchema).min(1), { ...detail, label: 'dutyRules', as: 'list' }),
  answer: field(answerSchema, detail),
})
export type Duty = z.infer<typeof dutySchema>

/** Where a duty is seen follows from what waits for it. */
const seenOf = ({ blocks }: Duty): readonly Place[] =>
  blocks === 'activation' ? ['check', 'activate'] : ['done']

export const dutiesSchema = z.strictObject({
  /** Plans without voice: their identity check is a matter of `dataSimNeedsId` (R1, R3). */
  dataPlans: field(z.array(keySchema), { label: 'dataPlans', as: 'plans' }),
  dataSimNeedsId: field(z.boolean(), { label: 'dataSimNeedsId' }),
  /** Years: who is younger is a minor here. The law says 18 (R12, R14). */
  minorUnder: field(z.int().min(18).max(25), { label: 'minorUnder', as: 'years', seen: ['lines', 'check'] }),
  items: field(z.array(field(dutySchema, { seen: seenOf })), { by: 'id' }),
})
export type Duties = z.infer<typeof dutiesSchema>
