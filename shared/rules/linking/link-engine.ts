/**
 * The links of a family as pure transitions: each action is judged by the rules and, when they agree,
 * gives the next view. A refusal leaves the view as it was, but for what a wrong code costs (L4).
 */
import type { DeviceId, LineId } from '../../domain/ids.ts'
import type { LinkKind } from '../../domain/link.ts'
import type { LineUser } from '../../domain/person.ts'
import { lineAfterLink } from '../../domain/line-transitions.ts'
import { afterOr, type Transition } from '../../domain/machine.ts'
import type { ReasonCode } from '../../domain/reason-codes.ts'
import { codeAfter, codeMachine } from '../../domain/usage-code.ts'
import type { Verdict } from '../../domain/verdict.ts'
import { allowed } from '../allowed.ts'
import { codesAtStake, judgeCode, spendsTry, type CodeMatch } from '../codes/code-use.ts'
import { isFriend } from './link-conditions.ts'
import {
  type LinkAsk,
  mayAddFriend,
  mayChangeUser,
  mayLinkContractor,
  mayLinkUser,
  mayUnlink,
} from './may-link.ts'
import { mayReissue, reissueEffect, type ReissueReason } from '../codes/reissue.ts'
import { afterRightCode, afterWrongCode, isLocked } from '../codes/throttle.ts'
import {
  type Actor,
  familyDeviceOf,
  type FamilyLine,
  familyLineOf,
  type FamilyView,
  withFamilyDevice,
  withFamilyLine,
} from './family-view.ts'

export interface Step {
  readonly verdict: Verdict
  readonly view: FamilyView
}

/** S46. */
export function addFriend(view: FamilyView, action: { readonly deviceId: DeviceId }): Step {
  const verdict = mayAddFriend(view, action)
  const friend = { friendAdded: true }
  return { verdict, view: verdict.ok ? withFamilyDevice(view, action.deviceId, friend) : view }
}

/** S7, S54. */
export function linkContractor(view: FamilyView, action: LinkAsk): Step {
  const { lineId, deviceId } = action
  return step(view, lineId, mayLinkContractor(view, action), (line) =>
    lineAfterLink(line, 'contractor', { type: 'linked', deviceId }),
  )
}

/**
 * A code is typed on a phone: `match` says what the look-up found, `lineId` whose code it is, or, when
 * nothing was found, which line the phone was trying. The code is judged first (L4, L5), then the link.
 */
export function linkUser(view: FamilyView, action: LinkAsk & { readonly match: CodeMatch }): Step {
  const { deviceId, match, lineId } = action
  const device = familyDeviceOf(view, deviceId)
  if (device && !device.friendAdded) return { verdict: isFriend(device), view }
  const judged = judgeCode(view, { deviceId, match })
  if (!judged.ok) return { verdict: judged, view: afterRefusedCode(view, deviceId, match) }
  const linked = step(view, lineId, mayLinkUser(view, action), (line) =>
    lineAfterLink(line, 'user', { type: 'linked', deviceId }),
  )
  if (!linked.verdict.ok) return linked
  return { ...linked, view: withFamilyDevice(linked.view, deviceId, afterRightCode()) }
}

/** S63: one side, the other stays (C11). The used code stays used (C38). */
export function unlink(
  view: FamilyView,
  action: {
    readonly lineId: LineId
    readonly kind: LinkKind
    readonly actor: Actor
    readonly identityChecked: boolean
  },
): Step {
  const { kind, lineId } = action
  return step(view, lineId, mayUnlink(view, action), (line) =>
    lineAfterLink(line, kind, { type: 'unlinked' }),
  )
}

/** S61, S62, C10: the old code dies, the link stays unless phone or slip is in wrong hands. */
export function reissue(
  view: FamilyView,
  action: { readonly lineId: LineId; readonly reason: ReissueReason; readonly contractorPresent: boolean },
): Step {
  const cut = reissueEffect(action.reason).userLink === 'revoked'
  return step(view, action.lineId, mayReissue(view, action), (line) => ({
    ok: true,
    after: withNewCode(view, line, cut),
  }))
}

/** S33, C9: old code and old link end, a new code is there for the new user. */
export function changeUser(
  view: FamilyView,
  action: {
    readonly lineId: LineId
    readonly user: LineUser
    readonly contractorPresent: boolean
    readonly reason: string
    /** The new user's phone, when it is known. */
    readonly userDeviceId: DeviceId | null
  },
): Step {
  return step(view, action.lineId, mayChangeUser(view, action), (line) => ({
    ok: true,
    after: {
      ...withNewCode(view, line, true),
      contractorIsUser: false,
      userDeviceId: action.userDeviceId,
    },
  }))
}

/** The next view, or this one when rule or transition says no. */
function step(
  view: FamilyView,
  lineId: LineId,
  verdict: Verdict,
  next: (line: FamilyLine) => Transition<FamilyLine, ReasonCode>,
): Step {
  const line = familyLineOf(view, lineId)
  if (!verdict.ok || !line) return { verdict, view }
  const moved = next(line)
  return moved.ok
    ? { verdict, view: withFamilyLine(view, lineId, moved.after) }
    : { verdict: allowed(moved), view }
}

function withNewCode(view: FamilyView, line: FamilyLine, cut: boolean): FamilyLine {
  const kept = cut ? afterOr(line, lineAfterLink(line, 'user', { type: 'revoked' })) : line
  return { ...kept, code: { status: codeMachine.initial, issuedAt: view.now } }
}

/**
 * Counts a wrong code, fails the attempt, and at the tenth revokes the codes that are meant for this phone
 * (L4). A typing slip costs nothing, and a locked phone counts nothing.
 */
function afterRefusedCode(view: FamilyView, deviceId: DeviceId, match: CodeMatch): FamilyView {
  const device = familyDeviceOf(view, deviceId)
  if (!device || isLocked(device, view.now) || !spendsTry(match)) return view
  const { revoke, ...tries } = afterWrongCode(device, view.now, view.parameters)
  const atStake = revoke ? codesAtStake(view, deviceId) : []
  const meant = view.lines.filter(({ userDeviceId }) => userDeviceId === deviceId)
  return meant.reduce(
    (now, line) => {
      const failed = afterOr(line, lineAfterLink(line, 'user', { type: 'failed', deviceId }))
      const code = atStake.includes(line) ? failed.code && codeAfter(failed.code, 'revoked') : failed.code
      return withFamilyLine(now, line.id, { ...failed, code })
    },
    withFamilyDevice(view, deviceId, tries),
  )
}
