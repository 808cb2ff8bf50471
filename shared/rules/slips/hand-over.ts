/** When a slip may be printed, printed again, and handed over (S27, S39, L10, L11, print matrix). */
import type { LineId } from '../../domain/ids.ts'
import type { Session } from '../../domain/session.ts'
import type { SlipKind, SlipRecord } from '../../domain/paper/slip.ts'
import type { Instant } from '../../domain/time/time.ts'
import { isLive } from '../../domain/usage-code.ts'
import { all, no, YES, type Verdict } from '../../domain/verdict.ts'
import type { Rulebook } from '../../rulebook/schema/pack.ts'
import { codeStatusAt } from '../codes/code-state.ts'
import { unless } from '../linking/link-conditions.ts'
import { paperLost, papersOut } from './papers-out.ts'
import { reason } from '../reasons.ts'

/** The record of one slip; null when it was never made. */
export function slipRecordOf(session: Session, kind: SlipKind, lineId: LineId | null): SlipRecord | null {
  return session.slips.find((slip) => slip.kind === kind && slip.lineId === lineId) ?? null
}

/**
 * Whether this slip may be printed now. A user slip dies with its hand-over: afterwards only a new code
 * helps (L10). A contractor slip cannot be revoked: it is collected and printed again with a reason (L11).
 */
export function mayPrint(
  session: Session,
  ask: {
    readonly kind: SlipKind
    /** The line of a user slip; null for the others. */
    readonly lineId: LineId | null
    readonly reason: string | null
    readonly managerApproved: boolean
    /** For a contractor slip: identity was checked again, and every sheet that came out was collected (L11). */
    readonly identityChecked: boolean
    readonly piecesCollected: boolean
  },
  rulebook: Rulebook,
  now: Instant,
): Verdict {
  // A ticket has nothing on it but the number, and is for a reception that waits (N19); the 手順書 has nothing of anybody.
  if (ask.kind === 'ticket' || ask.kind === 'guide') {
    return unless(session.status !== 'open' && session.status !== 'parked', 'sessionNotOpen')
  }
  if (session.status !== 'open') return no(reason('sessionNotOpen'))
  const ready = ask.kind === 'user' ? codeToPrint(session, ask.lineId, rulebook, now) : factsToPrint(session)
  if (!ready.ok) return ready
  const record = slipRecordOf(session, ask.kind, ask.lineId)
  const prints = record?.prints ?? 0
  if (prints === 0 || ask.kind === 'store') return YES
  const hasReason = (ask.reason ?? '').trim() !== ''
  // What never came out is in nobody's hand: there is nothing to collect, and nothing to approve.
  if (record?.outPending) return unless(!hasReason, 'reprintNeedsReason')
  if (ask.kind === 'contractor')
    return unless(!hasReason || !ask.identityChecked || !ask.piecesCollected, 'contractorReprint')
  // What never reached a printer is no paper that somebody could have kept.
  const papers = papersOut(session, ask.kind, ask.lineId)
  const needsManager = papers >= rulebook.managerFromReprint && !ask.managerApproved
  return all(
    unless(!hasReason, 'reprintNeedsReason'),
    needsManager ? no(reason('reprintNeedsManager', { reprint: prints })) : YES,
  )
}

/**
 * A slip is handed over once, after it was printed and came out whole; a user slip too goes to the contractor
 * (S27, S39, W9).
 */
export function mayHandOver(
  session: Session,
  ask: { readonly kind: SlipKind; readonly lineId: LineId | null },
): Verdict {
  if (session.status !== 'open') return no(reason('sessionNotOpen'))
  const record = slipRecordOf(session, ask.kind, ask.lineId)
  if (!record || record.prints === 0) return no(reason('slipNotPrinted'))
  if (record.handedAt !== null) return no(reason('slipAlreadyHanded'))
  if (record.outPending) return no(reason('slipNotOut'))
  return unless(paperLost(session, ask.kind, ask.lineId), 'slipPaperLost')
}

function codeToPrint(session: Session, lineId: LineId | null, rulebook: Rulebook, now: Instant): Verdict {
  const line = session.lines.find(({ id }) => id === lineId)
  if (!line) return no(reason('unknownLine'))
  if (line.state !== 'active' || line.code === null) return no(reason('slipNothingToPrint'))
  const handed = slipRecordOf(session, 'user', line.id)?.handedAt ?? null
  // At hand-over the desk erases the code: there is nothing left to print from (L8).
  const status = codeStatusAt(line.code, now, rulebook.link)
  const expired = status === 'expired'
  const dead = handed !== null || line.code.handedAt !== null || (!isLive(status) && !expired)
  return all(unless(dead, 'slipCodeGone'), unless(!dead && expired, 'codeExpired'))
}

function factsToPrint(session: Session): Verdict {
  const { lines } = session
  const pending = lines.some(({ state }) => state === 'activating' || state === 'unknown')
  return all(
    unless(!lines.some(({ state }) => state === 'active'), 'slipNothingToPrint'),
    unless(pending, 'slipWaitsForActivation'),
  )
}
