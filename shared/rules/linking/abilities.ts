/** このスマートフォンでできること: one line, every phone of the family, what is allowed now (1.3); and what points it would bring. */
import type { DeviceId, LineId } from '../../domain/ids.ts'
import type { Line } from '../../domain/line.ts'
import { namesOf, planOf } from '../../rulebook/index.ts'
import type { JaEn } from '../../domain/text/words.ts'
import type { Rulebook } from '../../rulebook/schema/pack.ts'
import { capabilities, capabilitiesOf, myPageActions, type Capability } from './capabilities.ts'
import { pointsOn } from '../data/points.ts'
import type { FamilyView } from './family-view.ts'

export interface AbilityRow {
  readonly capability: Capability
  /** One of MyPage's: with login ID and password it works on any phone, linked or not (S40). */
  readonly orByLogin: boolean
  readonly can: readonly { readonly deviceId: DeviceId; readonly can: boolean }[]
}

/** One row per capability, in the order of the matrix, one cell per phone. */
export function abilityRows(view: FamilyView, lineId: LineId): AbilityRow[] {
  const granted = view.devices.map(({ id }) => ({ id, may: capabilitiesOf(view, id, lineId) }))
  return capabilities.map((capability) => ({
    capability,
    orByLogin: capability === 'viewCode' || myPageActions.some((action) => action === capability),
    can: granted.map(({ id, may }) => ({ deviceId: id, can: may[capability] })),
  }))
}

export interface PointsPreview {
  /** Points of a month with a full base fee and nothing else billed (S16, C15). */
  readonly base: number
  /** By payment, where it brings more (S18). */
  readonly extras: readonly { readonly payment: JaEn; readonly extra: number }[]
  /** About that day of the month, if linked before the snapshot (S17). */
  readonly grantDay: number
  readonly snapshotDay: number
}

/** @returns null where the rulebook gives no points, or the price is not confirmed (C20) */
export function pointsPreview(
  book: Rulebook,
  { planId, capacityGb }: Pick<Line, 'planId' | 'capacityGb'>,
): PointsPreview | null {
  const { points } = book
  const yen = planOf(book, planId)?.capacities.find(({ gb }) => gb === capacityGb)?.yenExTax ?? null
  if (!points || yen === null) return null
  const by = (kind: string) => pointsOn(points, { base: yen, usage: yen }, kind)
  const extras = points.payments.map(({ kind }) => ({
    payment: namesOf(book.paymentKinds.find(({ id }) => id === kind) ?? { label: kind }),
    extra: by(kind).extra,
  }))
  const { grantDay, snapshotDay } = points
  return { base: by('').base, extras, grantDay, snapshotDay }
}
