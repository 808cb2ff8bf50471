/**
 * A session in the state that a test wants, made the way staff make one: every field goes through the calls of the desk,
 * so that it is a session that main itself would have, with its secrets in the vault and its account at the carrier.
 */
import { randomUUID } from 'node:crypto'
import type { Input, Output } from '#shared/contract/channel.ts'
import type { deskCalls, Edit } from '#shared/contract/desk.ts'
import type { LineId } from '#shared/domain/ids.ts'
import { linkOf } from '#shared/domain/line.ts'
import type { DeferReason, LinkKind } from '#shared/domain/link.ts'
import type { Session } from '#shared/domain/session.ts'
import type { Step } from '#shared/domain/step.ts'
import { tokyoDate, type Instant } from '#shared/domain/time/time.ts'
import { dutyEdits } from '#test/fixtures/duties.ts'
import { contractor, familyLines, type TypedLine } from '#test/fixtures/family.ts'
import type { SessionCalls } from '#electron/sessions/service.ts'

/** What is asked of it: the calls of a session, and the prints that count on its slips. */
export type Asked = SessionCalls | 'slip.print'

/** A main that can be asked, whatever it runs on. */
export interface Counter {
  /** @throws when main says no */
  ask<N extends Asked>(name: N, input: Input<(typeof deskCalls)[N]>): Promise<Output<(typeof deskCalls)[N]>>
  now(): Instant
  /** Resolves when nothing goes on behind the calls. */
  idle(): Promise<void>
}

/** Asks for a change. @returns the session as main has it after that */
export async function done<N extends Asked>(
  counter: Counter,
  name: N,
  input: Input<(typeof deskCalls)[N]> & { readonly sessionId: string },
): Promise<Session> {
  await counter.ask(name, input)
  return counter.ask('session.read', { sessionId: input.sessionId })
}

const stages = ['opened', 'received', 'typed', 'applied', 'active', 'handed', 'ready', 'completed'] as const
export type Stage = (typeof stages)[number]

export interface Wanted {
  /**
   * Opened: nothing asked. Received: the first minute is over, no form is filled in. Typed: every field, every duty. Applied: the carrier answered. Active: every line
   * switched on. Handed: every paper and every card in hand. Ready: every link made,
   * nothing left to do.
   */
  readonly until?: Stage
  /** The step on screen; as far as the work has come when it is not said. */
  readonly step?: Step
  /** The control that has the focus. */
  readonly focus?: string
  readonly lines?: readonly TypedLine[]
  /** Typed after everything else, before the duties are answered. */
  readonly edits?: (session: Session) => readonly Edit[]
  /** Duties that are open: never answered on the way to 確認, taken back where it went on from there. */
  readonly unanswered?: readonly string[] | 'all'
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
  const {
    until = 'active',
    step,
    focus,
    friends = [],
    links = [],
    deferred: put = [],
    unanswered = [],
  } = wanted
  const { id: sessionId } = await counter.ask('session.open', { requestId: randomUUID() })
  let session = await counter.ask('session.read', { sessionId })
  const far = stages.indexOf(until)
  const reaches = (stage: Stage): boolean => far >= stages.indexOf(stage)
  if (reaches('received')) session = await saved(counter, session, firstMinute)
  if (reaches('typed')) session = await filledIn(counter, session, wanted)
  if (reaches('applied')) session = await done(counter, 'session.apply', { sessionId: session.id })
  if (reaches('active')) session = await switchedOn(counter, session)
  if (reaches('handed')) session = await handedOver(counter, session)
  for (const n of friends) session = await befriended(counter, session, n)
  for (const [kind, n] of links) session = await linked(counter, session, kind, n)
  if (reaches('ready')) session = await nothingLeft(counter, session)
  if (reaches('completed')) session = await done(counter, 'session.complete', { sessionId: session.id })
  for (const later of put) session = await deferred(counter, session, ...later)
  if (reaches('applied')) session = await saved(counter, session, takenBack(session, unanswered))
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
  const { lines = familyLines, edits = () => [], until, unanswered = [] } = wanted
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
  const left = until === 'typed' ? unanswered : []
  if (left === 'all') return now
  const which = (duty: { readonly id: string }): boolean => !left.includes(duty.id)
  return saved(counter, now, dutyEdits(now, tokyoDate(counter.now()), which))
}

function takenBack({ duties }: Session, which: readonly string[] | 'all'): Edit[] {
  return (duties ?? [])
    .filter(({ dutyId }) => which === 'all' || which.includes(dutyId))
    .map(({ dutyId, lineId, by }) => ({ kind: 'duty', dutyId, lineId, value: null, by }))
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

/** Every slip printed and in the contractor's hand, with the card that goes with it, read once more (W3). */
export async function handedOver(counter: Counter, { id, lines }: Session): Promise<Session> {
  const slips = [
    { kind: 'contractor' as const, lineId: null },
    ...lines.map((line) => ({ kind: 'user' as const, lineId: line.id })),
  ]
  for (const slip of slips) await printed(counter, id, slip)
  for (const line of lines)
    await counter.ask('line.checkSim', { sessionId: id, lineId: line.id, iccid: line.iccid })
  for (const slip of slips) await counter.ask('slip.handOver', { sessionId: id, ...slip })
  return counter.ask('session.read', { sessionId: id })
}

/** One slip for the first time. */
export async function printed(
  counter: Counter,
  sessionId: Session['id'],
  slip: { readonly kind: 'contractor' | 'user'; readonly lineId: LineId | null },
): Promise<Session> {
  const unticked = { identityChecked: false, piecesCollected: false, managerPin: null }
  return done(counter, 'slip.print', { sessionId, ...slip, reason: null, ...unticked })
}

/** Every link that is not made yet, and what is left to explain. */
async function nothingLeft(counter: Counter, session: Session): Promise<Session> {
  let now = session
  for (const kind of ['contractor', 'user'] as const) {
    for (const [n, line] of now.lines.entries()) {
      if (linkOf(line, kind).status !== 'linked') now = await linked(counter, now, kind, n + 1)
    }
  }
  return saved(counter, now, dutyEdits(now, tokyoDate(counter.now())))
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

/** One link that was tried and did not come about. @param n of the line, from 1 */
export async function failed(
  counter: Counter,
  session: Session,
  kind: LinkKind,
  n: number,
): Promise<Session> {
  await begun(counter, session, kind, n)
  return done(counter, 'link.fail', { sessionId: session.id, lineId: lineAt(session, n).id, kind })
}

/** One link left for later. @param n of the line, from 1 */
export function deferred(
  counter: Counter,
  session: Session,
  kind: LinkKind,
  n: number,
  reason: DeferReason,
): Promise<Session> {
  return done(counter, 'link.defer', { sessionId: session.id, lineId: lineAt(session, n).id, kind, reason })
}

/** @param n from 1 */
export function lineAt(session: Pick<Session, 'lines'>, n: number): Session['lines'][number] {
  const line = session.lines[n - 1]
  if (!line) throw new Error(`no line ${String(n)}`)
  return line
}
