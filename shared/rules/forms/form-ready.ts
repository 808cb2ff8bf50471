/** Whether the forms are complete, as one sentence per form. The same checks speak beside each field. */
import type { Term } from '../../domain/said/params.ts'
import type { Session } from '../../domain/session.ts'
import type { PlainDate } from '../../domain/time/time.ts'
import { all, no, YES, type Verdict } from '../../domain/verdict.ts'
import type { Rulebook } from '../../rulebook/schema/pack.ts'
import type { FieldIssue } from './field-issue.ts'
import { fieldCounts, fieldTermsOf } from './field-terms.ts'
import { contractorIssues, lineIssues } from './fields.ts'
import { reason } from '../reasons.ts'

/** What a sentence about a form says of it: how much is left, and which fields. */
function leftIn(issues: readonly FieldIssue[]): { counts: Term[]; fields: Term[] } {
  return { counts: fieldCounts(issues), fields: fieldTermsOf(issues) }
}

/** The contractor's form. @param today in Tokyo */
export function contractorReady(session: Session, rulebook: Rulebook, today: PlainDate): Verdict {
  const issues = contractorIssues(session.contractor, rulebook, today)
  return issues.length === 0 ? YES : no(reason('contractorIncomplete', leftIn(issues)))
}

/** Every line's form; who uses a line is always asked (S29, R8). @param today in Tokyo */
export function linesReady(session: Session, rulebook: Rulebook, today: PlainDate): Verdict {
  const { lines } = session
  const count = lines.length === 0 ? no(reason('lastLine')) : YES
  const cap = lines.length > rulebook.maxLines ? no(reason('tooManyLines', { max: rulebook.maxLines })) : YES
  const forms = lines.map((line, n): Verdict => {
    const issues = lineIssues(line, lines, rulebook, today)
    const others = issues.filter(({ field }) => field !== 'userSetting')
    const number = n + 1
    return all(
      line.userSetting === null ? no(reason('userNotAsked', { number })) : YES,
      others.length === 0 ? YES : no(reason('lineIncomplete', { number, ...leftIn(others) })),
    )
  })
  return all(count, cap, ...forms)
}
