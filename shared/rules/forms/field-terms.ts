/** What is still open in a form, as the sentences about it need it: how much, or which fields, each once by what it is called. */
import { term, type Term } from '../../domain/said/params.ts'
import { fieldTerm } from '../../domain/said/terms.ts'
import type { FieldIssue } from './field-issue.ts'

/** `familyName` and `user.familyName` are called alike, and listed once. */
export function fieldTermsOf(issues: readonly Pick<FieldIssue, 'field'>[]): Term[] {
  const names = issues.flatMap(({ field }) => fieldTerm(field) ?? [])
  return [...new Set(names)].map((name) => term(name))
}

/** How many fields are empty, and how many say something that does not hold; what there is none of is not counted. */
export function fieldCounts(issues: readonly Pick<FieldIssue, 'code'>[]): Term[] {
  const empty = issues.filter(({ code }) => code === 'required').length
  const wrong = issues.length - empty
  return [...(empty > 0 ? [term('toFillIn', empty)] : []), ...(wrong > 0 ? [term('toLookAt', wrong)] : [])]
}
