/** The words of one refusal. `{name}` stands for a parameter. */
import type { RuleId } from '../../domain/verdict.ts'

export interface ReasonWords {
  /** Polite, fit for a customer's ears (rules, section 7). */
  readonly text: string
  /** The exact reason, for staff only (L5). Absent: the customer's text says it all. */
  readonly staff?: string
  /** What to do now: nothing is a dead end. */
  readonly todo: string
}

/** Japanese, and the same in English with the same parameters. */
export interface ReasonText extends ReasonWords {
  readonly rule: RuleId
  readonly en: ReasonWords
}

/** Keeps the codes as literal types. */
export function texts<K extends string>(table: Record<K, ReasonText>): Record<K, ReasonText> {
  return table
}
