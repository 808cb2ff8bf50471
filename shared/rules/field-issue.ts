/** What is wrong with one field, shown beside it. */
import type { JaEn } from '../domain/words.ts'

export interface FieldIssue {
  /** Path inside its form, e.g. `familyName`, `user.birthDate`. */
  readonly field: string
  /** Stable name of the case. */
  readonly code: string
  /** Japanese, shown beside the field. */
  readonly text: string
  /** The same in English. */
  readonly en: { readonly text: string }
}

/** One issue, or none. */
export function issueIf(wrong: boolean, field: string, code: string, { ja, en }: JaEn): FieldIssue[] {
  return wrong ? [{ field, code, text: ja, en: { text: en } }] : []
}

/** True for a required field that is empty or blank. */
export function missing(value: string): boolean {
  return value.trim() === ''
}
