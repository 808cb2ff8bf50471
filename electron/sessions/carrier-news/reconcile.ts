/**
 * The desk's session beside what the carrier knows: whatever the carrier did while nobody here could write it
 * down (a kill, a quit, a storage error) is made good, along the same ways as when it tells by itself. What
 * staff saw and the carrier has not heard of is left alone (N7). Doing it twice changes nothing more.
 */
import type { LineId } from '#shared/domain/ids.ts'
import { linkOf, type Line } from '#shared/domain/line.ts'
import { linkKinds, type LinkKind } from '#shared/domain/link.ts'
import { isLive } from '#shared/domain/usage-code.ts'
import type { LineUser } from '#shared/domain/person.ts'
import type { JournalEntry, Session } from '#shared/domain/session.ts'
import { millisecondsBetween, type Instant } from '#shared/domain/time/time.ts'
import type { CarrierSnapshot, LineSnapshot } from '../../carrier/gateway.ts'
import {
  codeEnded,
  codeRenewed,
  contractEnded,
  friendAdded,
  inContractorsHand,
  isOver,
  lineActivated,
  linkEnded,
  linkMade,
  phoneLocked,
  userChanged,
  type CarrierUpdate,
  type NewerCode,
} from './carrier-facts.ts'
import { CARRIER, entry, type Author } from '../store/journal.ts'
import { withUser, type UserDeps } from '../links/user-change.ts'

export interface Reconciled {
  readonly session: Session
  readonly entries: readonly JournalEntry[]
  /** Lines whose sealed code is worth nothing any more. */
  readonly codesGone: readonly LineId[]
}

type Fact = (session: Session) => CarrierUpdate | null
type LineFact = (session: Session, line: Line) => CarrierUpdate | null

/** @param deps for a new user: the name of the phone, and what is asked again. @returns null when the desk has it all. */
export function reconcile(deps: UserDeps, session: Session, snapshot: CarrierSnapshot): Reconciled | null {
  const facts: Fact[] = [
    ...snapshot.friends.map(
      ({ deviceId, at }): Fact =>
        (now) =>
          friendAdded(now, deviceId, carrier(at)),
    ),
    ...snapshot.locks.map(
      (lock): Fact =>
        (now) =>
          phoneLocked(now, lock, carrier(snapshot.at)),
    ),
    ...snapshot.lines.flatMap((known) =>
      lineFacts(deps, known, snapshot.at).map((fact): Fact => (now) => {
        // Without its contract a line has nothing to bring up: an answer that was lost is asked for again (Q2, R26).
        const line = now.lines.find(({ id, loginId }) => id === known.lineId && loginId !== null)
        return line ? fact(now, line) : null
      }),
    ),
  ]
  const nothing: Reconciled = { session, entries: [], codesGone: [] }
  const all = facts.reduce((sum, fact) => plus(sum, fact(sum.session)), nothing)
  return all.entries.length === 0 ? null : all
}

function plus(sum: Reconciled, update: CarrierUpdate | null): Reconciled {
  if (!update) return sum
  const { session, entries, codeGone } = update
  return {
    session,
    entries: [...sum.entries, ...entries],
    codesGone: codeGone ? [...sum.codesGone, codeGone] : sum.codesGone,
  }
}

const carrier = (at: Instant): Author => ({ at, staffNumber: CARRIER })

/** In this order: what is not switched on has no links; a link uses up the newest code, so the code comes before what was linked with it. */
function lineFacts(deps: UserDeps, known: LineSnapshot, now: Instant): LineFact[] {
  const { code, user, activated, ended } = known
  const issued = carrier(code.issuedAt)
  return [
    (session, line) => {
      // An activation of the desk's own is asked for by its own id, with all that it brings (Q2, W8).
      const isDesks = line.state === 'activating' || line.state === 'unknown'
      return activated && !isDesks ? lineActivated(session, line, activated, carrier(activated.at)) : null
    },
    (session, line) => {
      if (!user || isOver(session) || sameUser(line.user, user)) return null
      return (
        userChanged(deps, session, line, { user, code: newerCode(known) }, issued) ??
        lateUser(deps, session, line, user, now)
      )
    },
    (session, line) => codeRenewed(session, line, newerCode(known), issued),
    (session, line) => (ended ? contractEnded(session, line, ended.how, carrier(ended.at)) : null),
    ...linkKinds.flatMap((kind) => linkFacts(kind, known, now)),
    (session, line) => codeEnded(session, line, code, carrier(now)),
  ]
}

/** The desk has a still newer code, but never heard of the person. */
function lateUser(deps: UserDeps, session: Session, line: Line, user: LineUser, now: Instant): CarrierUpdate {
  const by = carrier(now)
  const changed = withUser(deps, session, line.id, user, by)
  return {
    session: changed.session,
    entries: [entry(by, 'user.changed', { lineId: line.id }), ...changed.entries],
  }
}

/**
 * In the contractor's hand, when it was shown in MyPage. One that was issued for the desk and never got here
 * is in nobody's: nothing can be printed of it, and a reissue takes its place.
 */
function newerCode({ code }: LineSnapshot): NewerCode {
  const { generation, last4, status, givenTo, issuedAt } = code
  if (givenTo === 'contractor') {
    const held = inContractorsHand(code, carrier(issuedAt))
    return isLive(status) ? held : { ...held, status }
  }
  return { generation, last4, status, handedAt: null }
}

function linkFacts(kind: LinkKind, known: LineSnapshot, now: Instant): LineFact[] {
  const link = kind === 'contractor' ? known.contractorLink : known.userLink
  const { status, deviceId } = link
  const by = carrier(link.at ?? now)
  return [
    (session, line) => {
      const here = linkOf(line, kind)
      if (here.status !== 'linked') return null
      // Made anew in the meantime, on another phone: first the end of the old one.
      const moved = status === 'linked' && here.evidence === 'system' && here.deviceId !== deviceId
      if (moved) return linkEnded(session, line, { kind, how: 'unlinked' }, by)
      if (status !== 'unlinked' && status !== 'revoked') return null
      // What staff saw after that is a newer link, of which the carrier has not heard.
      const older = here.linkedAt === null || millisecondsBetween(here.linkedAt, by.at) > 0
      return here.evidence === 'system' || older ? linkEnded(session, line, { kind, how: status }, by) : null
    },
    (session, line) => (status === 'linked' ? linkMade(session, line, { kind, deviceId }, by) : null),
  ]
}

function sameUser(a: LineUser | null, b: LineUser): boolean {
  return (
    a !== null &&
    a.familyName === b.familyName &&
    a.givenName === b.givenName &&
    a.sex === b.sex &&
    a.birthDate === b.birthDate &&
    a.relation === b.relation
  )
}
