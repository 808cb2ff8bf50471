/** A new usage code for a line: reissue and change of user, asked for by the desk or in MyPage alike. */
import type { CarrierAccount, CarrierLine } from '#shared/domain/carrier/carrier-account.ts'
import type { LineId, UsageCode } from '#shared/domain/ids.ts'
import type { LineUser } from '#shared/domain/person.ts'
import { isLive, type CodeStatus } from '#shared/domain/usage-code.ts'
import { changeUser, reissue } from '#shared/rules/linking/link-engine.ts'
import { reissueEffect } from '#shared/rules/codes/reissue.ts'
import { reason } from '#shared/rules/reasons.ts'
import type { FamilyView } from '#shared/rules/linking/family-view.ts'
import type { ReissueReason } from '../../gateway.ts'
import { accountAfter, codeWithStatus } from '../accounts/account-after.ts'
import { issueCode, type IssueDeps } from '../accounts/issue.ts'
import { lineOf, withLine } from '../accounts/operations.ts'
import { refused, type Outcome } from '../outcome.ts'

export interface Renewed {
  readonly account: CarrierAccount
  readonly code: UsageCode
  readonly generation: number
}

/** No code of the line is live any more. */
export function withDeadCodes(line: CarrierLine, end: CodeStatus): CarrierLine {
  return {
    ...line,
    codes: line.codes.map((code) => (isLive(code.status) ? codeWithStatus(code, end) : code)),
  }
}

async function renew(
  deps: IssueDeps,
  account: CarrierAccount,
  after: FamilyView,
  { lineId, inMyPage, end }: { lineId: LineId; inMyPage: boolean; end: CodeStatus },
): Promise<Outcome<Renewed>> {
  const line = lineOf(account, lineId)
  if (!line) return refused(reason('unknownLine'))
  const generation = Math.max(0, ...line.codes.map((code) => code.generation)) + 1
  const existing = account.lines.flatMap(({ codes }) => codes)
  const { code, record } = await issueCode(deps, existing, generation, after.now)
  const renewed = withLine(account, lineId, (old) => {
    const dead = withDeadCodes(old, end)
    return { ...dead, codes: [...dead.codes, { ...record, inMyPage }] }
  })
  return { ok: true, value: { account: accountAfter(renewed, after), code, generation } }
}

/**
 * S61, S62, C10. @param ask `contractorPresent` in MyPage: whoever may see its contract; `inMyPage`: the new
 * code is shown there and not printed at the desk
 */
export async function reissueCode(
  deps: IssueDeps,
  account: CarrierAccount,
  view: FamilyView,
  ask: {
    readonly lineId: LineId
    readonly reason: ReissueReason
    readonly contractorPresent: boolean
    readonly inMyPage: boolean
  },
): Promise<Outcome<Renewed>> {
  const { verdict, view: after } = reissue(view, ask)
  if (!verdict.ok) return verdict
  return renew(deps, account, after, { ...ask, end: reissueEffect(ask.reason).code })
}

/** S33, C9. @param ask as for the rule; the new user's phone is the desk's to know. */
export async function changeLineUser(
  deps: IssueDeps,
  account: CarrierAccount,
  view: FamilyView,
  ask: {
    readonly lineId: LineId
    readonly user: LineUser
    readonly contractorPresent: boolean
    readonly reason: string
    readonly inMyPage: boolean
  },
): Promise<Outcome<Renewed>> {
  const { verdict, view: after } = changeUser(view, { ...ask, userDeviceId: null })
  if (!verdict.ok) return verdict
  const changed = withLine(account, ask.lineId, (line) => ({ ...line, user: ask.user, userChanged: true }))
  return renew(deps, changed, after, { ...ask, end: 'revoked' })
}
