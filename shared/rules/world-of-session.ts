/** The desk's view: what its session knows of lines and phones. */
import type { Line } from '../domain/line.ts'
import type { Session } from '../domain/session.ts'
import type { Instant } from '../domain/time.ts'
import type { LinkParameters } from '../rulebook/schema.ts'
import { lockEnd } from './throttle.ts'
import type { LinkWorld, WorldDevice, WorldLine } from './world.ts'

/** Wrong codes are the carrier's to count; a lock is known here as far as the carrier has told of it (L4). */
export function worldOfSession(session: Session, parameters: LinkParameters, now: Instant): LinkWorld {
  return {
    now,
    parameters,
    lines: session.lines.map(worldLine),
    devices: session.devices.map(({ id, owner, friendAdd, locks }): WorldDevice => ({
      id,
      owner,
      friendAdded: friendAdd !== null,
      wrongCodes: 0,
      lockedUntil: lockEnd({ locks }, 'code', now),
      loginLockedUntil: lockEnd({ locks }, 'login', now),
    })),
  }
}

function worldLine(line: Line): WorldLine {
  return {
    id: line.id,
    contractorIsUser: line.userSetting === 'same',
    state: line.state,
    code: line.code,
    contractorLink: line.contractorLink,
    userLink: line.userLink,
    userDeviceId: line.deviceId,
  }
}
