/** Finding and replacing parts of a session's document. */
import type { DeviceId, LineId } from '#shared/domain/ids.ts'
import type { Line } from '#shared/domain/line.ts'
import type { LinkKind, LinkRecord } from '#shared/domain/link.ts'
import type { Device } from '#shared/domain/device.ts'
import type { Session } from '#shared/domain/session.ts'
import { callError, Refusal } from '../../errors.ts'

/** @throws Refusal `notFound` */
export function lineOf(session: Session, lineId: LineId): Line {
  const line = session.lines.find((l) => l.id === lineId)
  if (!line) throw new Refusal(callError('notFound'))
  return line
}

/** @throws Refusal `notFound` */
export function deviceOf(session: Session, deviceId: DeviceId): Device {
  const device = session.devices.find((d) => d.id === deviceId)
  if (!device) throw new Refusal(callError('notFound'))
  return device
}

/** The session with one line changed. */
export function withLine(session: Session, lineId: LineId, change: (line: Line) => Line): Session {
  return { ...session, lines: session.lines.map((line) => (line.id === lineId ? change(line) : line)) }
}

/** The line with one of its link records changed. */
export function withLink(line: Line, kind: LinkKind, change: (link: LinkRecord) => LinkRecord): Line {
  return kind === 'contractor'
    ? { ...line, contractorLink: change(line.contractorLink) }
    : { ...line, userLink: change(line.userLink) }
}
