/** Finding and replacing parts of a world. */
import type { DeviceId, LineId } from '../domain/ids.ts'
import type { LinkKind } from '../domain/link.ts'
import type { LinkWorld, WorldDevice, WorldLine, WorldLink } from './world.ts'

/** The line, or null when the family has no such line. */
export function worldLineOf(world: LinkWorld, lineId: LineId): WorldLine | null {
  return world.lines.find(({ id }) => id === lineId) ?? null
}

/** The phone, or null when it is none of the family's. */
export function worldDeviceOf(world: LinkWorld, deviceId: DeviceId): WorldDevice | null {
  return world.devices.find(({ id }) => id === deviceId) ?? null
}

/** The contractor link or the user link of a line (S1). */
export function linkOfKind(line: WorldLine, kind: LinkKind): WorldLink {
  return kind === 'contractor' ? line.contractorLink : line.userLink
}

/** True when this link is made, and on this phone. */
export function linkedOn(link: WorldLink, deviceId: DeviceId): boolean {
  return link.status === 'linked' && link.deviceId === deviceId
}

/** The world with one line changed. */
export function withWorldLine(world: LinkWorld, lineId: LineId, change: Partial<WorldLine>): LinkWorld {
  return { ...world, lines: world.lines.map((line) => (line.id === lineId ? { ...line, ...change } : line)) }
}

/** The world with one phone changed. */
export function withWorldDevice(
  world: LinkWorld,
  deviceId: DeviceId,
  change: Partial<WorldDevice>,
): LinkWorld {
  return { ...world, devices: world.devices.map((d) => (d.id === deviceId ? { ...d, ...change } : d)) }
}
