/** How every rule answers: yes, or no with reasons that name the rule (design, "One session, end to end"). */
import { z } from '../zod.ts'
import { reasonCodes } from './reason-codes.ts'
import { paramSchema } from './said/params.ts'

/** A rule of `rules.md`: S seed, C decision, L lesson, R counter, V vector, N/Q/W. */
export const ruleIdSchema = z.string().regex(/^[ACLNQRSVW]\d+b?$|^1\.[36]$|^PM$/)
export type RuleId = z.infer<typeof ruleIdSchema>

/**
 * Why something is refused: the rule, the code that names the case in code, tests and words, and the values that its words
 * need. It travels and rests like this; `shared/words/` says it to a customer, or to staff (L5).
 */
export const reasonSchema = z.strictObject({
  rule: ruleIdSchema,
  code: z.enum(reasonCodes),
  params: z.record(z.string().max(40), paramSchema),
})
export type Reason = z.infer<typeof reasonSchema>

/** What is said of one reason, and the code of the exact one for staff beside it (L5). */
export function tellingStaff(heard: Reason, exact: Reason): Reason {
  return { ...heard, params: { ...heard.params, exact: exact.code } }
}

/** Yes, or no with at least one reason. */
export type Verdict = { ok: true } | { ok: false; reasons: Reason[] }

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
