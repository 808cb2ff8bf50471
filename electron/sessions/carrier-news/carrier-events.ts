/** What the carrier tells by itself goes onto the records at once, along the arrows of section 1.6 (C26). */
import type { DeviceId } from '#shared/domain/ids.ts'
import { linkOf, type Line } from '#shared/domain/line.ts'
import type { LinkKind } from '#shared/domain/link.ts'
import type { Session } from '#shared/domain/session.ts'
import type { CarrierEvent } from '../../carrier/gateway.ts'
import type { Background } from '../background.ts'
import {
  codeEnded,
  codeRenewed,
  contractEnded,
  friendAdded,
  inContractorsHand,
  lineActivated,
  linkEnded,
  linkMade,
  phoneLocked,
  userChanged,
  type CarrierUpdate,
} from './carrier-facts.ts'
import type { SessionDeps } from '../deps.ts'
import { CARRIER, entry, type Author } from '../store/journal.ts'
import { withLine } from '../store/lines.ts'
import { asActive, withFailed } from '../links/link-records.ts'
import { codeErased } from '../store/secrets.ts'
import type { Change } from '../store/store.ts'

type EventOf<T extends CarrierEvent['type']> = Extract<CarrierEvent, { type: T }>

/** @returns a function that stops listening. */
export function listenToCarrier(deps: SessionDeps, background: Background): () => void {
  return deps.carrier.onEvent((event) => {
    background.start('carrier event', async () => {
      await deps.store.change(event.applicationId, (session) => eventChange(deps, session, event))
    })
  })
}

async function eventChange(deps: SessionDeps, session: Session, event: CarrierEvent): Promise<Change | null> {
  const update = updateFrom(deps, session, event)
  if (!update) return null
  const { codeGone } = update
  return { ...update, secrets: codeGone ? await codeErased(deps, session.id, codeGone) : [] }
}

/** @returns null when the event is no news, or about something that this session does not have. */
function updateFrom(deps: SessionDeps, session: Session, event: CarrierEvent): CarrierUpdate | null {
  const by: Author = { at: event.at, staffNumber: CARRIER }
  if (event.type === 'friendAdded') return friendAdded(session, event.deviceId, by)
  if (event.type === 'phoneLocked') return phoneLocked(session, event, by)
  const line = session.lines.find((l) => l.id === event.lineId)
  if (!line) return null
  switch (event.type) {
    case 'linked':
      return linkMade(session, line, event, by)
    case 'linkFailed':
      return linkFailed(session, line, event, by)
    case 'unlinked':
      return linkEnded(session, line, { kind: event.kind, how: 'unlinked' }, by)
    case 'lineActivated':
      return lineActivated(session, line, event, by)
    case 'contractEnded':
      return contractEnded(session, line, event.how, by)
    case 'codeRevoked':
      return codeEnded(session, line, { generation: event.generation, status: 'revoked' }, by)
    case 'codeReissued':
      return codeRenewed(session, line, inContractorsHand(event, by), by)
    case 'userChanged':
      return userChanged(deps, session, line, { user: event.user, code: inContractorsHand(event, by) }, by)
  }
}

/** What failed on somebody else's phone says nothing about this link: it goes into the journal only. */
function linkFailed(session: Session, line: Line, event: EventOf<'linkFailed'>, by: Author): CarrierUpdate {
  const { kind, deviceId, reason } = event
  const onItsPhone = deviceId === expectedDevice(session, line, kind)
  return {
    session: onItsPhone
      ? withLine(session, line.id, (now) => withFailed(asActive(now, kind), kind, reason))
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
