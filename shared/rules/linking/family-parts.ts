/** Finding and replacing parts of a view. */
import type { DeviceId, LineId } from '../../domain/ids.ts'
import type { LinkCore, LinkKind } from '../../domain/link.ts'
import type { FamilyView, FamilyDevice, FamilyLine } from './family-view.ts'

/** The line, or null when the family has no such line. */
export function familyLineOf(view: FamilyView, lineId: LineId): FamilyLine | null {
  return view.lines.find(({ id }) => id === lineId) ?? null
}

/** The phone, or null when it is none of the family's. */
export function familyDeviceOf(view: FamilyView, deviceId: DeviceId): FamilyDevice | null {
  return view.devices.find(({ id }) => id === deviceId) ?? null
}

/** The contractor link or the user link of a line (S1). */
export function linkOfKind(line: FamilyLine, kind: LinkKind): LinkCore {
  return kind === 'contractor' ? line.contractorLink : line.userLink
}

/** True when this link is made, and on this phone. */
export function linkedOn(link: LinkCore, deviceId: DeviceId): boolean {
  return link.status === 'linked' && link.deviceId === deviceId
}

/** The view with one line changed. */
export function withFamilyLine(view: FamilyView, lineId: LineId, change: Partial<FamilyLine>): FamilyView {
  return { ...view, lines: view.lines.map((line) => (line.id === lineId ? { ...line, ...change } : line)) }
}

/** The view with one phone changed. */
export function withFamilyDevice(
  view: FamilyView,
  deviceId: DeviceId,
  change: Partial<FamilyDevice>,
): FamilyView {
  return { ...view, devices: view.devices.map((d) => (d.id === deviceId ? { ...d, ...change } : d)) }
}
