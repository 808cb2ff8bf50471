/** The words of one refusal. `{name}` stands for a parameter. */
import type { RuleId } from '../../domain/verdict.ts'

export interface ReasonText {
  readonly rule: RuleId
  /** Polite Japanese, fit for a customer's ears (rules, section 7). */
  readonly text: string
  /** The exact reason, for staff only (L5). Absent: the customer's text says it all. */
  readonly staff?: string
  /** What to do now: nothing is a dead end. */
  readonly todo: string
  /** The same in English. */
  readonly en?: { readonly text: string; readonly staff?: string; readonly todo: string }
}

/** Keeps the codes as literal types. */
export function texts<K extends string>(table: Record<K, ReasonText>): Record<K, ReasonText> {
  return table
}
