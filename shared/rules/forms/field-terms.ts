/** Which fields are still open, as the sentence that lists them needs it: each once, by what it is called. */
import { term, type Term } from '../../domain/said/params.ts'
import { fieldTerm } from '../../domain/said/terms.ts'
import type { FieldIssue } from './field-issue.ts'

/** `familyName` and `user.familyName` are called alike, and listed once. */
export function fieldTermsOf(issues: readonly Pick<FieldIssue, 'field'>[]): Term[] {
  const names = issues.flatMap(({ field }) => fieldTerm(field) ?? [])
  return [...new Set(names)].map((name) => term(name))
}
