/** A refusal in the words that staff read: the customer's, and the exact reason beside them (L5). Never for a phone. */
import { reasonCodes, type ReasonCode } from '../../domain/reason-codes.ts'
import type { Reason } from '../../domain/verdict.ts'
import { filled, type Language } from '../filled.ts'
import { sayToCustomer, type Heard } from '../say-to-customer.ts'
import { staffWords } from './index.ts'

export interface SaidToStaff extends Heard {
  /** For staff only; null where the customer's words say it all. */
  readonly exact: string | null
}

export function sayToStaff(reason: Reason, language: Language): SaidToStaff {
  const { code, params } = reason
  const hidden = reasonCodes.find((each) => each === params.exact)
  const exact = [hidden, code].map((each) => exactWords(each, params, language)).filter((text) => text !== '')
  return { ...sayToCustomer(reason, language), exact: exact.join(' ') || null }
}

function exactWords(code: ReasonCode | undefined, params: Reason['params'], language: Language): string {
  const words = code === undefined ? undefined : staffWords[code]
  return words === undefined ? '' : filled(words, params, language)
}
