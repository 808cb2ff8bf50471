/** The slips' records inside a session: one per slip. */
import type { LineId } from '../ids.ts'
import type { Session } from '../session.ts'
import type { SlipKind, SlipRecord } from './slip.ts'

/** Which slip: a user slip belongs to a line, the others to the whole session. */
export interface SlipKey {
  readonly kind: SlipKind
  readonly lineId: LineId | null
}

/** A slip that was never printed. */
export function newSlip(kind: SlipKind, lineId: LineId | null): SlipRecord {
  return {
    kind,
    lineId,
    prints: 0,
    printedAt: null,
    handedAt: null,
    fileName: null,
    outPending: false,
    substitute: null,
  }
}

/** The record of a slip; a new one when there is none yet. */
export function slipOf(session: Session, { kind, lineId }: SlipKey): SlipRecord {
  return session.slips.find((slip) => slip.kind === kind && slip.lineId === lineId) ?? newSlip(kind, lineId)
}

/** The session with one slip's record in place of the old one. */
export function withSlip(session: Session, slip: SlipRecord): Session {
  const same = (other: SlipRecord) => other.kind === slip.kind && other.lineId === slip.lineId
  const slips = session.slips.some(same)
    ? session.slips.map((other) => (same(other) ? slip : other))
    : [...session.slips, slip]
  return { ...session, slips }
}
