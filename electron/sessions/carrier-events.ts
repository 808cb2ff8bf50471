/**
 * What the carrier tells by itself goes onto the same records as system evidence (C26). Facts need no
 * leave from anybody: they are written down even if nobody pressed "start" at the desk, whatever the
 * session's state, but always along the arrows of section 1.6.
 */
import type { DeviceId } from '#shared/domain/ids.ts'
import { linkOf, type Line } from '#shared/domain/line.ts'
import type { LinkKind } from '#shared/domain/link.ts'
import { move } from '#shared/domain/machine.ts'
import type { Session } from '#shared/domain/session.ts'
import { codeMachine, isLive, type UsageCodeRecord } from '#shared/domain/usage-code.ts'
import type { CarrierEvent } from '../carrier/gateway.ts'
import type { Background } from './background.ts'
import type { SessionDeps } from './deps.ts'
import { withFriend } from './device.ts'
import { CARRIER, entry, type Author } from './journal.ts'
import { withLine, withLink } from './lines.ts'
import { failed, withLinked, withUnlinked } from './link-moves.ts'
import { codeEntries, withCodeRecord } from './new-code.ts'
import { codeErased } from './secrets.ts'
import type { Change } from './store.ts'
import { withUser } from './user-change.ts'

type EventOf<T extends CarrierEvent['type']> = Extract<CarrierEvent, { type: T }>

/** @returns a function that stops listening. */
export function listenToCarrier(deps: SessionDeps, background: Background): () => void {
  return deps.carrier.onEvent((event) => {
    background.start('carrier event', async () => {
      await deps.store.change(event.applicationId, (session) => eventChange(deps, session, event))
    })
  })
}

/** @returns null when the event is no news, or about something that this session does not have. */
async function eventChange(deps: SessionDeps, session: Session, event: CarrierEvent): Promise<Change | null> {
  const by: Author = { at: event.at, staffNumber: CARRIER }
  if (event.type === 'friendAdded') return friendAdded(session, event, by)
  const line = session.lines.find((l) => l.id === event.lineId)
  if (!line) return null
  switch (event.type) {
    case 'linked':
      return linked(session, line, event, by)
    case 'linkFailed':
      return linkFailed(session, line, event, by)
    case 'unlinked':
      return unlinked(session, line, event, by)
    case 'codeRevoked':
      return codeRevoked(deps, session, line, by)
    case 'codeReissued':
      return codeReissued(deps, session, line, event, by)
    case 'userChanged':
      return {
        session: withUser(deps, session, line.id, event.user),
        entries: [entry(by, 'user.changed', { lineId: line.id })],
      }
  }
}

function friendAdded(session: Session, { deviceId }: EventOf<'friendAdded'>, by: Author): Change | null {
  const device = session.devices.find((d) => d.id === deviceId)
  if (!device || device.friendAdd?.evidence === 'system') return null
  return {
    session: withFriend(session, deviceId, by.at, 'system'),
    entries: [entry(by, 'device.friendAdded', { detail: { deviceId, evidence: 'system' } })],
  }
}

function linked(
  session: Session,
  line: Line,
  { kind, deviceId }: EventOf<'linked'>,
  by: Author,
): Change | null {
  const now = withLinked(line, kind, { at: by.at, deviceId, evidence: 'system', recordedBy: null })
  if (!now) return null
  return {
    session: withLine(session, line.id, () => now),
    entries: [entry(by, 'link.linked', { lineId: line.id, detail: { kind, evidence: 'system' } })],
  }
}

/** What failed on somebody else's phone says nothing about this link: it goes into the journal only. */
function linkFailed(session: Session, line: Line, event: EventOf<'linkFailed'>, by: Author): Change {
  const { kind, deviceId, reason } = event
  const onItsPhone = deviceId === expectedDevice(session, line, kind)
  return {
    session: onItsPhone
      ? withLine(session, line.id, (now) => withLink(now, kind, (link) => failed(link, reason)))
      : session,
    entries: [entry(by, 'link.failed', { lineId: line.id, detail: { kind, code: reason.code, onItsPhone } })],
  }
}

/** The phone of the attempt at the counter, or else the phone on which this link belongs. */
function expectedDevice(session: Session, line: Line, kind: LinkKind): DeviceId | null {
  const { status, deviceId } = linkOf(line, kind)
  if (status === 'inProgress') return deviceId
  if (kind === 'user') return line.deviceId
  return session.devices.find((device) => device.owner === 'contractor')?.id ?? null
}

function unlinked(session: Session, line: Line, { kind }: EventOf<'unlinked'>, by: Author): Change | null {
  const now = withUnlinked(line, kind)
  const was = linkOf(line, kind)
  if (was.status !== 'linked') return null
  return {
    session: withLine(session, line.id, () => now),
    entries: [entry(by, 'link.unlinked', { lineId: line.id, detail: { kind } })],
  }
}

async function codeRevoked(
  deps: SessionDeps,
  session: Session,
  line: Line,
  by: Author,
): Promise<Change | null> {
  const { code } = line
  if (!code || !isLive(code.status)) return null
  const revoked: UsageCodeRecord = { ...code, status: move(codeMachine, code.status, 'revoked') }
  return {
    session: withLine(session, line.id, (now) => ({ ...now, code: revoked })),
    entries: [entry(by, 'code.revoked', { lineId: line.id, detail: { generation: code.generation } })],
    secrets: await codeErased(deps, session.id, line.id),
  }
}

/**
 * Reissued in MyPage (S61): the contractor already holds the new code, so that nothing is left to print or
 * to hand over; the desk knows its last four characters only.
 */
async function codeReissued(
  deps: SessionDeps,
  session: Session,
  line: Line,
  { last4, generation }: EventOf<'codeReissued'>,
  by: Author,
): Promise<Change | null> {
  if (line.code && line.code.generation >= generation) return null
  const record: UsageCodeRecord = {
    generation,
    status: move(codeMachine, codeMachine.initial, 'handed'),
    last4,
    issuedAt: by.at,
    handedAt: by.at,
  }
  return {
    session: withCodeRecord(session, line.id, record),
    entries: codeEntries(line.code, generation, line.id, 'superseded', by),
    secrets: await codeErased(deps, session.id, line.id),
  }
}
