/** The single conditions of a link, each one rule; `may-link.ts` puts them together. */
import type { LinkCore } from '../../domain/link.ts'
import type { ReasonCode } from '../../domain/reason-codes.ts'
import { no, YES, type Verdict } from '../../domain/verdict.ts'
import { tokyoTime } from '../../domain/time/time.ts'
import { reason } from '../reasons.ts'
import { isLocked } from '../codes/throttle.ts'
import { type Actor, type FamilyDevice, type FamilyLine, type FamilyView, linkedOn } from './family-view.ts'

/** Yes, or this reason. */
export function unless(refused: boolean, code: ReasonCode): Verdict {
  return refused ? no(reason(code)) : YES
}

/** A link that is made is not made again (1.6). */
export function notLinkedYet(link: LinkCore): Verdict {
  return unless(link.status === 'linked', 'alreadyLinked')
}

/** S46, V17: on this very phone. */
export function isFriend(device: FamilyDevice): Verdict {
  return unless(!device.friendAdded, 'friendMissing')
}

/** S7. */
export function contractorActs(actor: Actor): Verdict {
  return unless(actor !== 'contractor', 'onlyContractorLinks')
}

/** S8, S9: the contractor may act only where they are the user. */
export function userActs(line: FamilyLine, actor: Actor): Verdict {
  return unless(actor === 'contractor' && !line.contractorIsUser, 'onlyUserLinks')
}

/** S26, V16. When contractor and user are one person the order is advice only (C8). */
export function contractorLinkedFirst(line: FamilyLine): Verdict {
  return unless(!line.contractorIsUser && line.contractorLink.status !== 'linked', 'contractorFirst')
}

/** S2: one line's two links never share a phone when two people hold them. */
export function notOnOnePhone(line: FamilyLine, other: LinkCore, device: FamilyDevice): Verdict {
  return unless(!line.contractorIsUser && linkedOn(other, device.id), 'twoPhones')
}

/** S2, S37: contractor links live on the contractor's own phone. */
export function onContractorsPhone(device: FamilyDevice): Verdict {
  return unless(device.owner !== 'contractor', 'contractorsOwnPhone')
}

/** S28, S42: the code is entered on the phone of the person who uses the line. */
export function onUsersPhone(line: FamilyLine, device: FamilyDevice): Verdict {
  if (line.contractorIsUser) return unless(device.owner !== 'contractor', 'otherUsersPhone')
  if (device.owner === 'contractor') return no(reason('usersOwnPhone'))
  return unless(line.userDeviceId !== null && line.userDeviceId !== device.id, 'otherUsersPhone')
}

/** S43, V15: a phone holds one usage code at most. */
export function noOtherCode(view: FamilyView, line: FamilyLine, device: FamilyDevice): Verdict {
  const other = view.lines.some(({ id, userLink }) => id !== line.id && linkedOn(userLink, device.id))
  return unless(other, 'secondCode')
}

/** L4. */
export function notLocked(view: FamilyView, device: FamilyDevice): Verdict {
  return isLocked(device, view.now) && device.lockedUntil !== null
    ? no(reason('phoneLocked', { time: tokyoTime(device.lockedUntil) }))
    : YES
}

/** L4: a contractor link needs login ID and password, which are not taken on this phone for a while. */
export function loginNotLocked(
  view: FamilyView,
  { loginLockedUntil: until, ...device }: FamilyDevice,
): Verdict {
  return until !== null && isLocked({ ...device, lockedUntil: until }, view.now)
    ? no(reason('loginLocked', { time: tokyoTime(until) }))
    : YES
}
