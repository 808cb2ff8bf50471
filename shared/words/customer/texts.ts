/** The words of one refusal, fit for a customer's ears. `{name}` stands for a parameter. */
import type { ReasonCode } from '../../domain/reason-codes.ts'
import type { JaEn } from '../../domain/text/words.ts'

export interface CustomerText {
  /** Polite, fit for a customer's ears (rules, section 7). */
  readonly text: JaEn
  /** What to do now: nothing is a dead end. */
  readonly todo: JaEn
  /** The same where it is read on the phone itself: what whoever holds it can do. Without it, `todo` holds there too. */
  readonly onPhone?: JaEn
}

/** Keeps the codes as literal types. */
export function customerTexts<C extends ReasonCode>(table: Record<C, CustomerText>): Record<C, CustomerText> {
  return table
}
