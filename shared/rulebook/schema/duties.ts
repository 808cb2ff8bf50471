/** The duties at the counter as data: what is checked, explained and handed over, and what waits for it (R1–R8, R11–R17, R26, R30). */
import { dutyIdSchema } from '../../domain/duty.ts'
import { ruleIdSchema } from '../../domain/verdict.ts'
import { z } from '../../zod.ts'
import { keySchema, titleSchema, wordsSchema } from './words.ts'

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
  label: titleSchema,
  /** With this answer it does not go on. */
  stops: z.boolean().optional(),
  /** The guardian's written wish that filtering is left out (R14). */
  waives: z.boolean().optional(),
})

/** `result`: 一致 or 不一致, and the second one stops. `date`: a last day, today or later. */
const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('tick') }),
  z.strictObject({ kind: z.literal('result') }),
  z.strictObject({ kind: z.literal('date') }),
  z.strictObject({
    kind: z.literal('choice'),
    options: z.array(optionSchema).min(2).max(9),
    /** Counts as answered with this, until staff choose another. */
    preset: z.string().nullable(),
    /** What the customer's 分かりました on the display records; null: staff must choose. */
    onDisplay: z.string().nullable(),
  }),
])

export const dutySchema = z.strictObject({
  id: dutyIdSchema,
  group: z.enum(dutyGroups),
  per: z.enum(['session', 'line']),
  when: dutyConditionSchema,
  answer: answerSchema,
  /** The customer agrees to it, and does not only hear it (R26). */
  consent: z.boolean().default(false),
  blocks: z.enum(['activation', 'completion']),
  /** What an answer is about: when that is typed anew, it is asked again (R5). */
  about: z.enum(['contractor', 'user', 'number']).nullable(),
  /** The first one is named where it blocks. */
  rules: z.array(ruleIdSchema).min(1),
  title: titleSchema,
  /** What the customer reads and hears, with the `dutyBlanks` filled from the pack. */
  text: wordsSchema,
  /** For staff only; empty where there is nothing to add. */
  hint: z.strictObject({ ja: z.string().trim().max(160), en: z.string().trim().max(240) }),
})
export type Duty = z.infer<typeof dutySchema>

export const dutiesSchema = z.strictObject({
  /** Plans without voice: their identity check is a matter of `dataSimNeedsId` (R1, R3). */
  dataPlans: z.array(keySchema),
  dataSimNeedsId: z.boolean(),
  /** Years: who is younger is a minor here. The law says 18 (R12, R14). */
  minorUnder: z.int().min(18).max(25),
  items: z.array(dutySchema),
})
export type Duties = z.infer<typeof dutiesSchema>
