/** A new usage code for a line, and what it does to the old one (S60–S62, C10, N9). */
import type { LineId } from '../../domain/ids.ts'
import { tokyoTime } from '../../domain/time/time.ts'
import { no, YES, type RuleId, type Verdict } from '../../domain/verdict.ts'
import { hasLiveCode } from './code-state.ts'
import { hasContract } from '../linking/eligibility.ts'
import { reason } from '../reasons.ts'
import { isLocked } from './throttle.ts'
import { familyDeviceOf, familyLineOf, type FamilyView } from '../linking/family-view.ts'

/** A new user is none of them: that is a change of user, which asks who it is and cuts the old link (S30, C9). */
export const reissueReasons = ['linkFailed', 'slipLost', 'slipSpoiled', 'lostOrStolen'] as const
export type ReissueReason = (typeof reissueReasons)[number]

/**
 * Offered after a failed user link (S60), for a lost or spoiled slip (L10) and a lost phone (C10). A code that has linked is final: without a lost phone, unlink or change the user first (1.6).
 */
export function mayReissue(
  view: FamilyView,
  ask: { readonly lineId: LineId; readonly reason: ReissueReason; readonly contractorPresent: boolean },
): Verdict {
  const line = familyLineOf(view, ask.lineId)
  if (!line) return no(reason('unknownLine'))
  const contracted = hasContract(line)
  if (!contracted.ok) return contracted
  if (!ask.contractorPresent) return no(reason('reissueByContractor'))
  if (ask.reason === 'lostOrStolen') return YES
  if (line.userLink.status === 'linked') return no(reason('reissueNotNeeded'))
  if (ask.reason === 'linkFailed' && hasLiveCode(view, line)) {
    const phone = line.userDeviceId === null ? null : familyDeviceOf(view, line.userDeviceId)
    // The phone only has to wait: a new code would not be taken on it any sooner (L4).
    if (phone?.lockedUntil && isLocked(phone, view.now))
      return no(reason('reissueWaits', { time: tokyoTime(phone.lockedUntil) }))
  }
  const stillGood = line.userLink.status !== 'failed' && hasLiveCode(view, line)
  return ask.reason === 'linkFailed' && stillGood ? no(reason('reissueAfterFailure')) : YES
}

/** What a reissue does, to be shown before it is done (N9). */
export function reissueEffect(why: ReissueReason): {
  readonly code: 'superseded'
  readonly userLink: 'kept' | 'revoked'
  /** What says so: of the code, and of the link (N8). */
  readonly rules: readonly RuleId[]
} {
  const userLink = why === 'lostOrStolen' ? 'revoked' : 'kept'
  return { code: 'superseded', userLink, rules: ['S62', 'C10'] }
}
