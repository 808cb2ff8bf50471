/** The desk's view: what its session knows of lines and phones. */
import type { Line } from '../../domain/line.ts'
import type { Session } from '../../domain/session.ts'
import type { Instant } from '../../domain/time/time.ts'
import type { LinkParameters } from '../../rulebook/schema/pack.ts'
import { lockEnd } from '../codes/throttle.ts'
import type { FamilyView, FamilyDevice, FamilyLine } from './family-view.ts'

/** Wrong codes are the carrier's to count; a lock is known here as far as the carrier has told of it (L4). */
export function viewOfSession(session: Session, parameters: LinkParameters, now: Instant): FamilyView {
  return {
    now,
    parameters,
    lines: session.lines.map(familyLine),
    devices: session.devices.map(({ id, owner, friendAdd, locks }): FamilyDevice => ({
      id,
      owner,
      friendAdded: friendAdd !== null,
      wrongCodes: 0,
      lockedUntil: lockEnd({ locks }, 'code', now),
      loginLockedUntil: lockEnd({ locks }, 'login', now),
    })),
  }
}

function familyLine(line: Line): FamilyLine {
  return {
    id: line.id,
    contractorIsUser: line.userSetting === 'same',
    state: line.state,
    loginId: line.loginId,
    code: line.code,
    contractorLink: line.contractorLink,
    userLink: line.userLink,
    userDeviceId: line.deviceId,
  }
}
