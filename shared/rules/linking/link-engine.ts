/**
 * The links of a family as pure transitions: each action is judged by the rules and, when they agree,
 * gives the next view. A refusal leaves the view as it was, but for what a wrong code costs (L4).
 */
import type { DeviceId, LineId } from '../../domain/ids.ts'
import type { LinkKind } from '../../domain/link.ts'
import type { LineUser } from '../../domain/person.ts'
import { codeMachine } from '../../domain/usage-code.ts'
import { move } from '../../domain/machine.ts'
import type { Verdict } from '../../domain/verdict.ts'
import { codesAtStake, judgeCode, spendsTry, type CodeMatch } from '../codes/code-use.ts'
import { isFriend } from './link-conditions.ts'
import { ended, linked, linkFailed } from './link-steps.ts'
import { mayAddFriend, mayLinkContractor, mayLinkUser, mayUnlink, type LinkAsk } from './linking.ts'
import { mayReissue, reissueEffect, type ReissueReason } from '../codes/reissue.ts'
import { afterRightCode, afterWrongCode, isLocked } from '../codes/throttle.ts'
import { mayChangeUser } from './user-change.ts'
import { linkOfKind, withFamilyDevice, withFamilyLine, familyDeviceOf, familyLineOf } from './world-parts.ts'
import type { Actor, FamilyView, FamilyLine } from './world.ts'

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
  return step(view, action.lineId, mayLinkContractor(view, action), (line) =>
    withFamilyLine(view, line.id, { contractorLink: linked(line.contractorLink, action.deviceId) }),
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
  return step(view, lineId, mayLinkUser(view, action), (line) =>
    withFamilyDevice(
      withFamilyLine(view, line.id, {
        userLink: linked(line.userLink, deviceId),
        code: line.code && { ...line.code, status: move(codeMachine, line.code.status, 'linked') },
      }),
      deviceId,
      afterRightCode(),
    ),
  )
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
  return step(view, lineId, mayUnlink(view, action), (line) => {
    const after = ended(linkOfKind(line, kind), 'unlinked')
    return withFamilyLine(
      view,
      lineId,
      kind === 'contractor' ? { contractorLink: after } : { userLink: after },
    )
  })
}

/** S61, S62, C10: the old code dies, the link stays unless phone or slip is in wrong hands. */
export function reissue(
  view: FamilyView,
  action: { readonly lineId: LineId; readonly reason: ReissueReason; readonly contractorPresent: boolean },
): Step {
  const cut = reissueEffect(action.reason).userLink === 'revoked'
  return step(view, action.lineId, mayReissue(view, action), (line) => withNewCode(view, line, cut))
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
  return step(view, action.lineId, mayChangeUser(view, action), (line) =>
    withFamilyLine(withNewCode(view, line, true), line.id, {
      contractorIsUser: false,
      userDeviceId: action.userDeviceId,
    }),
  )
}

/** The next view, or this one when the verdict is no. */
function step(
  view: FamilyView,
  lineId: LineId,
  verdict: Verdict,
  next: (line: FamilyLine) => FamilyView,
): Step {
  const line = familyLineOf(view, lineId)
  return { verdict, view: verdict.ok && line ? next(line) : view }
}

function withNewCode(view: FamilyView, line: FamilyLine, cut: boolean): FamilyView {
  return withFamilyLine(view, line.id, {
    code: { status: codeMachine.initial, issuedAt: view.now },
    userLink: cut ? ended(line.userLink, 'revoked') : line.userLink,
  })
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
    (now, line) =>
      withFamilyLine(now, line.id, {
        userLink: linkFailed(line.userLink, deviceId),
        code: atStake.includes(line) ? revoked(line.code) : line.code,
      }),
    withFamilyDevice(view, deviceId, tries),
  )
}

function revoked(code: FamilyLine['code']): FamilyLine['code'] {
  return code && { ...code, status: move(codeMachine, code.status, 'revoked') }
}
