/**
 * The links of a family as pure transitions: each action is judged by the rules and, when they agree,
 * gives the next world. A refusal leaves the world as it was, but for what a wrong code costs (L4).
 */
import type { DeviceId, LineId } from '../domain/ids.ts'
import type { LinkKind } from '../domain/link.ts'
import type { LineUser } from '../domain/person.ts'
import { codeMachine } from '../domain/usage-code.ts'
import { move } from '../domain/machine.ts'
import type { Verdict } from '../domain/verdict.ts'
import { codesAtStake, judgeCode, spendsTry, type CodeMatch } from './code-use.ts'
import { isFriend } from './link-conditions.ts'
import { ended, linked, linkFailed } from './link-steps.ts'
import { mayAddFriend, mayLinkContractor, mayLinkUser, mayUnlink, type LinkAsk } from './linking.ts'
import { mayReissue, reissueEffect, type ReissueReason } from './reissue.ts'
import { afterRightCode, afterWrongCode, isLocked } from './throttle.ts'
import { mayChangeUser } from './user-change.ts'
import { linkOfKind, withWorldDevice, withWorldLine, worldDeviceOf, worldLineOf } from './world-parts.ts'
import type { Actor, LinkWorld, WorldLine } from './world.ts'

export interface Step {
  readonly verdict: Verdict
  readonly world: LinkWorld
}

/** S46. */
export function addFriend(world: LinkWorld, action: { readonly deviceId: DeviceId }): Step {
  const verdict = mayAddFriend(world, action)
  const friend = { friendAdded: true }
  return { verdict, world: verdict.ok ? withWorldDevice(world, action.deviceId, friend) : world }
}

/** S7, S54. */
export function linkContractor(world: LinkWorld, action: LinkAsk): Step {
  return step(world, action.lineId, mayLinkContractor(world, action), (line) =>
    withWorldLine(world, line.id, { contractorLink: linked(line.contractorLink, action.deviceId) }),
  )
}

/**
 * A code is typed on a phone: `match` says what the look-up found, `lineId` whose code it is, or, when
 * nothing was found, which line the phone was trying. The code is judged first (L4, L5), then the link.
 */
export function linkUser(world: LinkWorld, action: LinkAsk & { readonly match: CodeMatch }): Step {
  const { deviceId, match, lineId } = action
  const device = worldDeviceOf(world, deviceId)
  if (device && !device.friendAdded) return { verdict: isFriend(device), world }
  const judged = judgeCode(world, { deviceId, match })
  if (!judged.ok) return { verdict: judged, world: afterRefusedCode(world, deviceId, match) }
  return step(world, lineId, mayLinkUser(world, action), (line) =>
    withWorldDevice(
      withWorldLine(world, line.id, {
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
  world: LinkWorld,
  action: {
    readonly lineId: LineId
    readonly kind: LinkKind
    readonly actor: Actor
    readonly identityChecked: boolean
  },
): Step {
  const { kind, lineId } = action
  return step(world, lineId, mayUnlink(world, action), (line) => {
    const after = ended(linkOfKind(line, kind), 'unlinked')
    return withWorldLine(
      world,
      lineId,
      kind === 'contractor' ? { contractorLink: after } : { userLink: after },
    )
  })
}

/** S61, S62, C10: the old code dies, the link stays unless phone or slip is in wrong hands. */
export function reissue(
  world: LinkWorld,
  action: { readonly lineId: LineId; readonly reason: ReissueReason; readonly contractorPresent: boolean },
): Step {
  const cut = reissueEffect(action.reason).userLink === 'revoked'
  return step(world, action.lineId, mayReissue(world, action), (line) => withNewCode(world, line, cut))
}

/** S33, C9: old code and old link end, a new code is there for the new user. */
export function changeUser(
  world: LinkWorld,
  action: {
    readonly lineId: LineId
    readonly user: LineUser
    readonly contractorPresent: boolean
    readonly reason: string
    /** The new user's phone, when it is known. */
    readonly userDeviceId: DeviceId | null
  },
): Step {
  return step(world, action.lineId, mayChangeUser(world, action), (line) =>
    withWorldLine(withNewCode(world, line, true), line.id, {
      contractorIsUser: false,
      userDeviceId: action.userDeviceId,
    }),
  )
}

/** The next world, or this one when the verdict is no. */
function step(
  world: LinkWorld,
  lineId: LineId,
  verdict: Verdict,
  next: (line: WorldLine) => LinkWorld,
): Step {
  const line = worldLineOf(world, lineId)
  return { verdict, world: verdict.ok && line ? next(line) : world }
}

function withNewCode(world: LinkWorld, line: WorldLine, cut: boolean): LinkWorld {
  return withWorldLine(world, line.id, {
    code: { status: codeMachine.initial, issuedAt: world.now },
    userLink: cut ? ended(line.userLink, 'revoked') : line.userLink,
  })
}

/**
 * Counts a wrong code, fails the attempt, and at the tenth revokes the codes that are meant for this phone
 * (L4). A typing slip costs nothing, and a locked phone counts nothing.
 */
function afterRefusedCode(world: LinkWorld, deviceId: DeviceId, match: CodeMatch): LinkWorld {
  const device = worldDeviceOf(world, deviceId)
  if (!device || isLocked(device, world.now) || !spendsTry(match)) return world
  const { revoke, ...tries } = afterWrongCode(device, world.now, world.parameters)
  const atStake = revoke ? codesAtStake(world, deviceId) : []
  const meant = world.lines.filter(({ userDeviceId }) => userDeviceId === deviceId)
  return meant.reduce(
    (now, line) =>
      withWorldLine(now, line.id, {
        userLink: linkFailed(line.userLink, deviceId),
        code: atStake.includes(line) ? revoked(line.code) : line.code,
      }),
    withWorldDevice(world, deviceId, tries),
  )
}

function revoked(code: WorldLine['code']): WorldLine['code'] {
  return code && { ...code, status: move(codeMachine, code.status, 'revoked') }
}
