/** The moves of a link record, each along the arrows of section 1.6 and no other way. */
import type { DeviceId } from '#shared/domain/ids.ts'
import { linkOf, type Line } from '#shared/domain/line.ts'
import {
  linkMachine,
  newLink,
  type Evidence,
  type LinkKind,
  type LinkRecord,
  type LinkStatus,
} from '#shared/domain/link.ts'
import { loginIdMachine, type LoginIdRecord } from '#shared/domain/login-id.ts'
import { move } from '#shared/domain/machine.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import { codeMachine, isLive, type UsageCodeRecord } from '#shared/domain/usage-code.ts'
import type { Reason } from '#shared/domain/verdict.ts'
import { withLink } from '../store/lines.ts'

/** The line is active, so both links are possible in time (S79). */
export function eligible(link: LinkRecord): LinkRecord {
  if (link.status !== 'notEligible') return link
  return { ...link, status: move(linkMachine, link.status, 'eligible') }
}

/** An attempt begins, or begins again with a new window (L3). */
export function begun(link: LinkRecord, deviceId: DeviceId, at: Instant): LinkRecord {
  return { ...newLink(), status: toInProgress(link.status), deviceId, startedAt: at }
}

/** From wherever the record stands; the rules decide beforehand whether staff may, and the carrier's facts need no leave. */
function toInProgress(status: LinkStatus): LinkStatus {
  switch (status) {
    case 'inProgress':
      return status
    case 'eligible':
    case 'failed':
      return move(linkMachine, status, 'inProgress')
    case 'notEligible':
    case 'unlinked':
    case 'revoked':
      return move(linkMachine, move(linkMachine, status, 'eligible'), 'inProgress')
    case 'linked':
      throw new Error('a linked record is not begun again')
  }
}

export interface LinkedFacts {
  readonly at: Instant
  readonly deviceId: DeviceId | null
  readonly evidence: Evidence
  /** Null for system evidence. */
  readonly recordedBy: string | null
}

/** Weak to strong (N7): stronger evidence replaces weaker, never the other way round. */
const strength: Record<Evidence, number> = { customerSaid: 1, staffSeen: 2, system: 3 }

/**
 * The line with one link made, and with it what it was made with: the login ID or the usage code (S7, S8).
 * @returns null when nothing new was learnt.
 */
export function withLinked(line: Line, kind: LinkKind, facts: LinkedFacts): Line | null {
  const link = linkOf(line, kind)
  if (link.status === 'linked') {
    if (link.evidence && strength[facts.evidence] <= strength[link.evidence]) return null
    const { evidence, recordedBy } = facts
    return withLink(line, kind, () => ({
      ...link,
      evidence,
      recordedBy,
      deviceId: facts.deviceId ?? link.deviceId,
    }))
  }
  const made = withLink(line, kind, () => ({
    ...link,
    status: move(linkMachine, toInProgress(link.status), 'linked'),
    deviceId: facts.deviceId ?? link.deviceId,
    linkedAt: facts.at,
    evidence: facts.evidence,
    recordedBy: facts.recordedBy,
    accountConfirmed: false,
    failure: null,
    deferred: null,
  }))
  return kind === 'contractor'
    ? { ...made, loginId: line.loginId && loginLinked(line.loginId) }
    : { ...made, code: line.code && codeUsed(line.code) }
}

function loginLinked(record: LoginIdRecord): LoginIdRecord {
  if (record.status === 'contractorLinked') return record
  return { ...record, status: move(loginIdMachine, record.status, 'contractorLinked') }
}

/** One use: a linked code is final (L2). */
function codeUsed(record: UsageCodeRecord): UsageCodeRecord {
  if (!isLive(record.status)) return record
  return { ...record, status: move(codeMachine, record.status, 'linked') }
}

/** The attempt failed; the link is made from there again (S60). */
export function failed(link: LinkRecord, failure: Reason): LinkRecord {
  if (link.status === 'linked') return link
  return {
    ...link,
    status: move(linkMachine, toInProgress(link.status), 'failed'),
    startedAt: null,
    failure,
    deferred: null,
  }
}

/** The line with one link taken apart; a contractor link gives its login ID free for another (S63). */
export function withUnlinked(line: Line, kind: LinkKind): Line {
  const apart = withLink(line, kind, (link) => ended(link, 'unlinked'))
  const { loginId } = apart
  if (kind === 'user' || loginId?.status !== 'contractorLinked') return apart
  return { ...apart, loginId: { ...loginId, status: move(loginIdMachine, loginId.status, 'unlinked') } }
}

/** The user's link is cut from our side (C9, C10). */
export function revoked(link: LinkRecord): LinkRecord {
  return ended(link, 'revoked')
}

function ended(link: LinkRecord, status: 'unlinked' | 'revoked'): LinkRecord {
  if (link.status !== 'linked') return link
  return { ...newLink(), status: move(linkMachine, link.status, status) }
}
