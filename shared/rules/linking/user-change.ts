/** Another person uses the line (S31–S33): old code and old user link end, a new code is needed (C9). */
import type { LineId } from '../../domain/ids.ts'
import type { LineUser } from '../../domain/person.ts'
import { tokyoDate } from '../../domain/time/time.ts'
import { all, no, YES, type Verdict } from '../../domain/verdict.ts'
import { hasContract, isOver } from './eligibility.ts'
import { fieldLabels } from '../forms/field-labels.ts'
import { userIssues } from '../forms/person-fields.ts'
import { unless } from './link-conditions.ts'
import { reason } from '../reasons.ts'
import { familyLineOf } from './family-parts.ts'
import type { FamilyView } from './family-view.ts'

/** After the contract is concluded, by the contractor, with the new user's data and a reason (S30, S31, C9). */
export function mayChangeUser(
  view: FamilyView,
  ask: {
    readonly lineId: LineId
    readonly user: LineUser
    readonly contractorPresent: boolean
    readonly reason: string
  },
): Verdict {
  const line = familyLineOf(view, ask.lineId)
  if (!line) return no(reason('unknownLine'))
  const contracted = hasContract(line)
  if (!contracted.ok) return isOver(line) ? contracted : no(reason('changeAfterContract'))
  const issues = userIssues(ask.user, tokyoDate(view.now))
  return all(
    unless(!ask.contractorPresent, 'changeByContractor'),
    unless(ask.reason.trim() === '', 'changeNeedsReason'),
    issues.length === 0 ? YES : no(reason('changeNeedsUser', { fields: fieldLabels(issues) })),
  )
}
