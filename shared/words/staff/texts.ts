/** The exact reason behind one refusal, for staff only (L5). `{name}` stands for a parameter. */
import type { ReasonCode } from '../../domain/reason-codes.ts'
import type { JaEn } from '../../domain/text/words.ts'

/** Keeps the codes as literal types. */
export function staffTexts<C extends ReasonCode>(table: Record<C, JaEn>): Record<C, JaEn> {
  return table
}
