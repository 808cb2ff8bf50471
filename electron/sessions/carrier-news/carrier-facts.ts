/**
 * What the carrier knows, written onto the session's records as system evidence (C26), whether it told so by
 * itself or was asked. What the session has already is null. Facts need no leave from anybody, whatever the
 * session's state; but once it is over, its slips and its people stay as they were when it was closed.
 */
import type { LockedEntry } from '#shared/domain/device.ts'
import type { DeviceId, LineId, OperationId } from '#shared/domain/ids.ts'
import { linkOf, type Line } from '#shared/domain/line.ts'
import type { LinkKind } from '#shared/domain/link.ts'
import { move } from '#shared/domain/machine.ts'
import type { LineUser } from '#shared/domain/person.ts'
import type { JournalEntry, Session } from '#shared/domain/session.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import {
  codeAfter,
  codeMachine,
  isLive,
  type CodeStatus,
  type UsageCodeRecord,
} from '#shared/domain/usage-code.ts'
import { awaitsNumber } from '#shared/rules/session/flow.ts'
import { withFriend } from '../links/device.ts'
import { confirmedOnPhone } from '../links/known-account.ts'
import { startingAsAnswered } from '../forms/first-minute.ts'
import { entry, type Author } from '../store/journal.ts'
import { withLine } from '../store/lines.ts'
import { asActive, withEnded, withLinked, withLineEvent } from '../links/link-records.ts'
import { codeEntries, withCodeRecord } from '../codes/new-code.ts'
import { withUser, type UserDeps } from '../links/user-change.ts'

export interface CarrierUpdate {
  readonly session: Session
  readonly entries: readonly JournalEntry[]
  /** The line whose sealed code is worth nothing any more: it is erased with this change (L8). */
  readonly codeGone?: LineId
}

/** A code that is newer than the desk's: its end only, never the code. */
export type NewerCode = Pick<UsageCodeRecord, 'generation' | 'last4' | 'status' | 'handedAt'>

/** A session that nobody works on any more. */
export function isOver({ status }: Session): boolean {
  return status === 'completed' || status === 'abandoned'
}

export function friendAdded(session: Session, deviceId: DeviceId, by: Author): CarrierUpdate | null {
  const device = session.devices.find(({ id }) => id === deviceId)
  if (!device || device.friendAdd?.evidence === 'system') return null
  return {
    session: withFriend(session, deviceId, by.at, 'system'),
    entries: [entry(by, 'device.friendAdded', { detail: { deviceId, evidence: 'system' } })],
  }
}

/** On that phone nothing of that kind is taken for a while (L4). */
export function phoneLocked(
  session: Session,
  { deviceId, entry: what, until }: { deviceId: DeviceId; entry: LockedEntry; until: Instant },
  by: Author,
): CarrierUpdate | null {
  const device = session.devices.find(({ id }) => id === deviceId)
  if (!device || isOver(session) || device.locks[what]?.until === until) return null
  const locked = { ...device, locks: { ...device.locks, [what]: { at: by.at, until } } }
  return {
    session: { ...session, devices: session.devices.map((each) => (each === device ? locked : each)) },
    entries: [entry(by, 'device.locked', { detail: { deviceId, entry: what } })],
  }
}

export function linkMade(
  session: Session,
  line: Line,
  { kind, deviceId }: { readonly kind: LinkKind; readonly deviceId: DeviceId | null },
  by: Author,
): CarrierUpdate | null {
  const now = withLinked(asActive(line, kind), kind, {
    at: by.at,
    deviceId,
    evidence: 'system',
    recordedBy: null,
  })
  if (!now) return null
  const known = confirmedOnPhone(
    withLine(session, line.id, () => now),
    by,
  )
  const made = entry(by, 'link.linked', { lineId: line.id, detail: { kind, evidence: 'system' } })
  return { session: known.session, entries: [made, ...known.entries] }
}

/** @param how `revoked`: cut from the carrier's side, with a new code or a new user (C9, C10). */
export function linkEnded(
  session: Session,
  line: Line,
  { kind, how }: { readonly kind: LinkKind; readonly how: 'unlinked' | 'revoked' },
  by: Author,
): CarrierUpdate | null {
  if (linkOf(line, kind).status !== 'linked') return null
  const detail: JournalEntry['detail'] = how === 'revoked' ? { kind, revoked: true } : { kind }
  return {
    session: withLine(session, line.id, (now) => withEnded(now, kind, how)),
    entries: [entry(by, 'link.unlinked', { lineId: line.id, detail })],
  }
}

/** The code that the desk knows cannot link any more. @param status what it ended as */
export function codeEnded(
  session: Session,
  line: Line,
  { generation, status }: { readonly generation: number; readonly status: CodeStatus },
  by: Author,
): CarrierUpdate | null {
  const { code } = line
  if (code?.generation !== generation || !isLive(code.status) || status === 'issued' || status === 'handed')
    return null
  const ended: UsageCodeRecord = codeAfter(code, status)
  return {
    session: withLine(session, line.id, (now) => ({ ...now, code: ended })),
    entries: [entry(by, `code.${status}`, { lineId: line.id, detail: { generation } })],
    codeGone: line.id,
  }
}

/** There is a newer code, which the desk does not have: the old slip is worth nothing (S61, S62). */
export function codeRenewed(
  session: Session,
  line: Line,
  newer: NewerCode,
  by: Author,
  fate: 'superseded' | 'revoked' = 'superseded',
): CarrierUpdate | null {
  if (line.code && line.code.generation >= newer.generation) return null
  const record: UsageCodeRecord = { ...newer, issuedAt: by.at }
  return {
    session: isOver(session)
      ? withLine(session, line.id, (now) => ({ ...now, code: record }))
      : withCodeRecord(session, line.id, record),
    entries: codeEntries(line.code, newer.generation, line.id, fate, by),
    codeGone: line.id,
  }
}

/** Another person uses the line: with them come a new code and the end of the old link, as one fact (S33, C9). */
export function userChanged(
  deps: UserDeps,
  session: Session,
  line: Line,
  { user, code }: { readonly user: LineUser; readonly code: NewerCode },
  by: Author,
): CarrierUpdate | null {
  const renewed = codeRenewed(session, line, code, by, 'revoked')
  if (!renewed) return null
  const now = isOver(session)
    ? {
        session: withLine(renewed.session, line.id, (changed) => withEnded(changed, 'user', 'revoked')),
        entries: [],
      }
    : withUser(deps, renewed.session, line.id, user, by)
  return {
    ...renewed,
    session: now.session,
    entries: [entry(by, 'user.changed', { lineId: line.id }), ...renewed.entries, ...now.entries],
  }
}

/**
 * The contractor has switched it on in MyPage (S75). Where the desk does not hold the number and a live code of it, its
 * own activation asks for them: the carrier answers that one at once, and nothing is switched on again (Q2, W8).
 * @param operationId the carrier's; a line that was tried at the desk keeps its own
 */
export function lineActivated(
  session: Session,
  line: Line,
  { operationId }: { readonly operationId: OperationId },
  by: Author,
): CarrierUpdate | null {
  const active = withLineEvent(line, 'active')
  if (!active || awaitsNumber(line) || line.code === null || !isLive(line.code.status)) return null
  const tried = line.activation
  const activation = {
    operationId: tried?.operationId ?? operationId,
    attempts: tried?.attempts ?? 1,
    startedAt: tried?.startedAt ?? by.at,
    failure: null,
    activatedAt: by.at,
  }
  const on = withLine(session, line.id, () => ({ ...active, activation }))
  const followed = isOver(session) ? { session: on, entries: [] } : startingAsAnswered(on, line.id, by)
  return {
    session: followed.session,
    entries: [entry(by, 'line.active', { lineId: line.id, detail: { inMyPage: true } }), ...followed.entries],
  }
}

/** The contractor has ended it in MyPage (S15): both links and the code are over with it. */
export function contractEnded(
  session: Session,
  line: Line,
  how: 'cancel' | 'mnpOut',
  by: Author,
): CarrierUpdate | null {
  const ended = withLineEvent(line, 'cancelled')
  if (!ended) return null
  return {
    session: withLine(session, line.id, () => ended),
    entries: [entry(by, 'line.cancelled', { lineId: line.id, detail: { how } })],
    ...(line.code !== null && isLive(line.code.status) && { codeGone: line.id }),
  }
}

/** As a code that its contractor was shown in MyPage stands at the desk: in hand, with nothing to print (S61). */
export function inContractorsHand(
  { generation, last4 }: Pick<UsageCodeRecord, 'generation' | 'last4'>,
  { at }: Author,
): NewerCode {
  return { generation, last4, status: move(codeMachine, codeMachine.initial, 'handed'), handedAt: at }
}
