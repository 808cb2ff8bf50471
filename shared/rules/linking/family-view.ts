/**
 * What the linking rules look at: the lines and phones of one family at one moment. The desk builds it
 * from its session, the embedded carrier from its account; both ask the same functions.
 */
import type { DeviceId, LineId } from '../../domain/ids.ts'
import type { LineCore } from '../../domain/line-transitions.ts'
import type { Instant } from '../../domain/time/time.ts'
import type { CodeStatus } from '../../domain/usage-code.ts'
import type { LinkParameters } from '../../rulebook/schema/pack.ts'
import type { LinkCore, LinkKind } from '../../domain/link.ts'

/** Who acts: the contractor, or the user of a line (who may be the same person, S9). */
export type Actor = 'contractor' | 'user'

/** A line's `state` says whether login ID and code exist (S36), and whether the time to link has come (S79). */
export interface FamilyLine extends LineCore {
  readonly id: LineId
  readonly contractorIsUser: boolean
  /** The newest code; null before the contract is concluded. */
  readonly code: { readonly status: CodeStatus; readonly issuedAt: Instant } | null
  /** The phone its user carries. */
  readonly userDeviceId: DeviceId | null
}

export interface FamilyDevice {
  readonly id: DeviceId
  readonly owner: Actor
  readonly friendAdded: boolean
  /** Wrong codes since the last success (L4). */
  readonly wrongCodes: number
  readonly lockedUntil: Instant | null
  /** Until when login ID and password are not taken on it; usage codes are not touched by it (L4). */
  readonly loginLockedUntil: Instant | null
}

export interface FamilyView {
  readonly now: Instant
  readonly parameters: LinkParameters
  readonly lines: readonly FamilyLine[]
  readonly devices: readonly FamilyDevice[]
}

// Finding and replacing parts of a view.

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
