/** The single conditions of a link, each one rule; `linking.ts` puts them together. */
import type { ReasonCode } from '../domain/reason-codes.ts'
import { no, YES, type Verdict } from '../domain/verdict.ts'
import { tokyoTime } from '../domain/time.ts'
import { reason } from './reasons.ts'
import { isLocked } from './throttle.ts'
import { linkedOn } from './world-parts.ts'
import type { Actor, LinkWorld, WorldDevice, WorldLine, WorldLink } from './world.ts'

/** Yes, or this reason. */
export function unless(refused: boolean, code: ReasonCode): Verdict {
  return refused ? no(reason(code)) : YES
}

/** A link that is made is not made again (1.6). */
export function notLinkedYet(link: WorldLink): Verdict {
  return unless(link.status === 'linked', 'alreadyLinked')
}

/** S46, V17: on this very phone. */
export function isFriend(device: WorldDevice): Verdict {
  return unless(!device.friendAdded, 'friendMissing')
}

/** S7. */
export function contractorActs(actor: Actor): Verdict {
  return unless(actor !== 'contractor', 'onlyContractorLinks')
}

/** S8, S9: the contractor may act only where they are the user. */
export function userActs(line: WorldLine, actor: Actor): Verdict {
  return unless(actor === 'contractor' && !line.contractorIsUser, 'onlyUserLinks')
}

/** S26, V16. When contractor and user are one person the order is advice only (C8). */
export function contractorLinkedFirst(line: WorldLine): Verdict {
  return unless(!line.contractorIsUser && line.contractorLink.status !== 'linked', 'contractorFirst')
}

/** S2: one line's two links never share a phone when two people hold them. */
export function notOnOnePhone(line: WorldLine, other: WorldLink, device: WorldDevice): Verdict {
  return unless(!line.contractorIsUser && linkedOn(other, device.id), 'twoPhones')
}

/** S2, S37: contractor links live on the contractor's own phone. */
export function onContractorsPhone(device: WorldDevice): Verdict {
  return unless(device.owner !== 'contractor', 'contractorsOwnPhone')
}

/** S28, S42: the code is entered on the phone of the person who uses the line. */
export function onUsersPhone(line: WorldLine, device: WorldDevice): Verdict {
  if (line.contractorIsUser) return unless(device.owner !== 'contractor', 'otherUsersPhone')
  if (device.owner === 'contractor') return no(reason('usersOwnPhone'))
  return unless(line.userDeviceId !== null && line.userDeviceId !== device.id, 'otherUsersPhone')
}

/** S43, V15: a phone holds one usage code at most. */
export function noOtherCode(world: LinkWorld, line: WorldLine, device: WorldDevice): Verdict {
  const other = world.lines.some(({ id, userLink }) => id !== line.id && linkedOn(userLink, device.id))
  return unless(other, 'secondCode')
}

/** L4. */
export function notLocked(world: LinkWorld, device: WorldDevice): Verdict {
  return isLocked(device, world.now) && device.lockedUntil !== null
    ? no(reason('phoneLocked', { time: tokyoTime(device.lockedUntil) }))
    : YES
}

/** L4: a contractor link needs login ID and password, which are not taken on this phone for a while. */
export function loginNotLocked(
  world: LinkWorld,
  { loginLockedUntil: until, ...device }: WorldDevice,
): Verdict {
  return until !== null && isLocked({ ...device, lockedUntil: until }, world.now)
    ? no(reason('loginLocked', { time: tokyoTime(until) }))
    : YES
}
