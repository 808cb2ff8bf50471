/** How every rule answers: yes, or no with reasons that name the rule (design, "One session, end to end"). */
import { z } from '../zod.ts'

/** A rule of `rules.md`: S seed, C decision, L lesson, R counter, V vector, N/Q/W. */
export const ruleIdSchema = z.string().regex(/^[ACLNQRSVW]\d+b?$|^1\.[36]$|^PM$/)
export type RuleId = z.infer<typeof ruleIdSchema>

const said = {
  text: z.string(),
  staffText: z.string().nullable(),
  /** What to do now: nothing on screen is a dead end. */
  todo: z.string(),
}
const saidReasonSchema = z.object(said)
/** What a refusal says, in one language. */
export type SaidReason = z.infer<typeof saidReasonSchema>

/**
 * Why something is refused. `text` is Japanese fit for a customer's ears; `staffText` is the exact
 * reason, for staff only (L5). `code` is stable and names the case in code, tests and translations.
 */
export const reasonSchema = z.object({
  rule: ruleIdSchema,
  code: z.string(),
  ...said,
  /** The same in English. Reasons that were stored before there was any lack it. */
  en: saidReasonSchema.optional(),
})
export type Reason = z.infer<typeof reasonSchema>

/** The reason without what is for staff only: fit for a customer's screen (L5). */
export function forCustomerEars(reason: Reason): Reason {
  const { en, ...ja } = reason
  return { ...ja, staffText: null, ...(en && { en: { ...en, staffText: null } }) }
}

/** What is said of one reason, and the exact one for staff beside it (L5). */
export function tellingStaff(heard: Reason, exact: Reason): Reason {
  const both = (a: SaidReason, b: SaidReason): SaidReason => ({
    ...a,
    staffText: [b.staffText, a.staffText].filter((text) => text !== null).join(' ') || null,
  })
  const { text, staffText, todo } = heard
  return {
    ...heard,
    ...both({ text, staffText, todo }, exact),
    ...(heard.en && exact.en && { en: both(heard.en, exact.en) }),
  }
}

export const verdictSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), reasons: z.array(reasonSchema).min(1) }),
])
export type Verdict = z.infer<typeof verdictSchema>

export const YES: Verdict = { ok: true }

/** @throws when called without a reason: a refusal always says why. */
export function no(...reasons: Reason[]): Verdict {
  if (reasons.length === 0) throw new Error('a refusal needs a reason')
  return { ok: false, reasons }
}

/** All refusals of several verdicts together, or yes. */
export function all(...verdicts: Verdict[]): Verdict {
  const reasons = verdicts.flatMap((v) => (v.ok ? [] : v.reasons))
  return reasons.length === 0 ? YES : no(...reasons)
}
