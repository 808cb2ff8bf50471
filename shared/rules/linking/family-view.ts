/**
 * What the linking rules look at: the lines and phones of one family at one moment. The desk builds it
 * from its session, the embedded carrier from its account; both ask the same functions.
 */
import type { DeviceId, LineId } from '../../domain/ids.ts'
import type { LineCore } from '../../domain/line-transitions.ts'
import type { Instant } from '../../domain/time/time.ts'
import type { CodeStatus } from '../../domain/usage-code.ts'
import type { LinkParameters } from '../../rulebook/schema/pack.ts'

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
