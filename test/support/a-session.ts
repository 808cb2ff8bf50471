/**
 * A session in the state that a test wants, made the way staff make one: every field goes through the calls of the desk,
 * so that it is a session that main itself would have, with its secrets in the vault and its account at the carrier.
 */
import { randomUUID } from 'node:crypto'
import type { Input, Output } from '#shared/contract/channel.ts'
import type { deskCalls, Edit } from '#shared/contract/desk.ts'
import type { LineId } from '#shared/domain/ids.ts'
import type { DeferReason, LinkKind } from '#shared/domain/link.ts'
import type { Session } from '#shared/domain/session.ts'
import type { Step } from '#shared/domain/step.ts'
import { tokyoDate, type Instant } from '#shared/domain/time/time.ts'
import { dutyEdits } from '#test/fixtures/duties.ts'
import { contractor, familyLines, type TypedLine } from '#test/fixtures/family.ts'
import type { SessionCalls } from '#electron/sessions/service.ts'

/** A main that can be asked, whatever it runs on. */
export interface Counter {
  /** @throws when main says no */
  ask<N extends SessionCalls>(
    name: N,
    input: Input<(typeof deskCalls)[N]>,
  ): Promise<Output<(typeof deskCalls)[N]>>
  now(): Instant
  /** Resolves when nothing goes on behind the calls. */
  idle(): Promise<void>
}

/** Asks for a change. @returns the session as main has it after that */
async function done<N extends SessionCalls>(
  counter: Counter,
  name: N,
  input: Input<(typeof deskCalls)[N]> & { readonly sessionId: string },
): Promise<Session> {
  await counter.ask(name, input)
  return counter.ask('session.read', { sessionId: input.sessionId })
}

export interface Wanted {
  /** Opened: nothing asked. Received: the first minute is over, no form is filled in. Typed: every field, every duty. Applied: the carrier answered. Active: every line switched on. */
  readonly until?: 'opened' | 'received' | 'typed' | 'applied' | 'active'
  /** The step on screen; as far as the work has come when it is not said. */
  readonly step?: Step
  /** The control that has the focus. */
  readonly focus?: string
  readonly lines?: readonly TypedLine[]
  /** Typed after everything else, before the duties are answered. */
  readonly edits?: (session: Session) => readonly Edit[]
  /** False: not one duty is answered. */
  readonly duties?: boolean
  /** Phones that have the official account as a friend, from 1. */
  readonly friends?: readonly number[]
  /** Links made and confirmed, in this order; n of the line, from 1. */
  readonly links?: readonly (readonly [LinkKind, number])[]
  /** Links left for later, and why; n of the line, from 1. */
  readonly deferred?: readonly (readonly [LinkKind, number, DeferReason])[]
}

/** What one call of main takes. */
const MOST_EDITS = 20

/** The family of three, as far as it is wanted; without a word: active, nothing printed, nothing linked. */
export async function aSession(counter: Counter, wanted: Wanted = {}): Promise<Session> {
  const { until = 'active', step, focus, friends = [], links = [], deferred = [] } = wanted
  const { id: sessionId } = await counter.ask('session.open', { requestId: randomUUID() })
  let session = await counter.ask('session.read', { sessionId })
  if (until !== 'opened') session = await saved(counter, session, firstMinute)
  if (until !== 'opened' && until !== 'received') session = await filledIn(counter, session, wanted)
  if (until === 'applied' || until === 'active') {
    session = await done(counter, 'session.apply', { sessionId: session.id })
  }
  if (until === 'active') session = await switchedOn(counter, session)
  for (const n of friends) session = await befriended(counter, session, n)
  for (const [kind, n] of links) session = await linked(counter, session, kind, n)
  for (const [kind, n, reason] of deferred) {
    const link = { sessionId: session.id, lineId: lineAt(session, n).id, kind }
    session = await done(counter, 'link.defer', { ...link, reason })
  }
  if (step !== undefined) session = await saved(counter, session, [{ kind: 'step', step }])
  if (focus === undefined) return session
  return done(counter, 'session.save', { sessionId: session.id, edits: [], focus })
}

const firstMinute: readonly Edit[] = [
  { kind: 'reception', fields: { contractorPhone: 'ready', phoneReplaced: false } },
]

/** With these edits, in as many calls as they need. */
export async function saved(counter: Counter, session: Session, edits: readonly Edit[]): Promise<Session> {
  let now = session
  for (let from = 0; from < edits.length; from += MOST_EDITS) {
    const some = edits.slice(from, from + MOST_EDITS)
    now = await done(counter, 'session.save', { sessionId: session.id, edits: some, focus: null })
  }
  return now
}

/** Everything typed, checked and explained, at the step 確認. */
async function filledIn(counter: Counter, session: Session, wanted: Wanted): Promise<Session> {
  const { lines = familyLines, edits = () => [], duties = true } = wanted
  const ids = lines.map((_, n) => session.lines[n]?.id ?? (randomUUID() as LineId))
  const added = ids.slice(session.lines.length).map((lineId): Edit => ({ kind: 'addLine', lineId }))
  let now = await saved(counter, session, [
    { kind: 'contractor', fields: { ...contractor } },
    ...added,
    ...lines.flatMap((line, n) => lineEdits(ids[n] as LineId, cardIn(session, line))),
  ])
  now = await saved(counter, now, [...edits(now)])
  const further = (['contractor', 'lines', 'check'] as const).map((step): Edit => ({ kind: 'step', step }))
  now = await saved(counter, now, further)
  return duties ? saved(counter, now, dutyEdits(now, tokyoDate(counter.now()))) : now
}

/** Edits that fill in one line. */
export function lineEdits(lineId: LineId, { planId, capacityGb, iccid, user }: TypedLine): Edit[] {
  const userSetting = user ? 'different' : 'same'
  return [
    { kind: 'line', lineId, fields: { planId, capacityGb, iccid, numberKind: 'new', userSetting } },
    { kind: 'visit', lineId, fields: { phone: 'ready' } },
    ...(user ? [{ kind: 'user', lineId, fields: { ...user } } as const] : []),
  ]
}

/** The number of a line comes along from elsewhere. @param n of the line, from 1 */
export function bringsNumber(n: number): (session: Session) => readonly Edit[] {
  const fields = { numberKind: 'mnp', phoneNumber: '09011112222', mnpNumber: '1234567890' } as const
  return (session) => [
    { kind: 'line', lineId: lineAt(session, n).id, fields: { ...fields, mnpExpiresOn: '2026-12-06' } },
  ]
}

/** A card of this session's own: the same family in a second session has other cards (R18). */
function cardIn({ receptionNumber }: Session, line: TypedLine): TypedLine {
  const earlier = String(Number(receptionNumber.slice(-3)) - 1).padStart(4, '0')
  return { ...line, iccid: line.iccid.slice(0, 8) + earlier + line.iccid.slice(12) }
}

/** Every contracted line active, or whatever the carrier made of it. */
export async function switchedOn(counter: Counter, { id, lines }: Session): Promise<Session> {
  const ready = lines.filter(({ state }) => state === 'contracted')
  await Promise.all(ready.map((line) => counter.ask('line.activate', { sessionId: id, lineId: line.id })))
  await counter.idle()
  return counter.ask('session.read', { sessionId: id })
}

/** @param n of the phone, from 1 */
export function befriended(counter: Counter, { id, devices }: Session, n: number): Promise<Session> {
  const deviceId = devices[n - 1]?.id
  if (!deviceId) throw new Error(`no phone ${String(n)}`)
  return done(counter, 'device.friendAdded', { sessionId: id, deviceId, evidence: 'staffSeen' })
}

/** One link begun at the counter, on the phone that it belongs on. @param n of the line, from 1 */
export async function begun(counter: Counter, session: Session, kind: LinkKind, n: number): Promise<Session> {
  const line = lineAt(session, n)
  const phone = session.devices.findIndex(({ id, owner }) =>
    kind === 'contractor' ? owner === 'contractor' : id === line.deviceId,
  )
  const device = session.devices[phone]
  if (!device) throw new Error('no phone for this link')
  if (device.friendAdd === null) await befriended(counter, session, phone + 1)
  const start = { sessionId: session.id, lineId: line.id, kind, deviceId: device.id }
  return done(counter, 'link.start', start)
}

/** One link made at the counter, seen by staff and confirmed by the person. @param n of the line, from 1 */
export async function linked(
  counter: Counter,
  session: Session,
  kind: LinkKind,
  n: number,
): Promise<Session> {
  const { id, lines } = await recorded(counter, session, kind, n)
  return done(counter, 'link.confirmAccount', { sessionId: id, lineId: lineAt({ lines }, n).id, kind })
}

/** The same, and nobody was asked yet whose account it is. @param n of the line, from 1 */
export async function recorded(
  counter: Counter,
  session: Session,
  kind: LinkKind,
  n: number,
): Promise<Session> {
  await begun(counter, session, kind, n)
  const link = { sessionId: session.id, lineId: lineAt(session, n).id, kind }
  return done(counter, 'link.record', { ...link, evidence: 'staffSeen' })
}

/** @param n from 1 */
export function lineAt(session: Pick<Session, 'lines'>, n: number): Session['lines'][number] {
  const line = session.lines[n - 1]
  if (!line) throw new Error(`no line ${String(n)}`)
  return line
}
