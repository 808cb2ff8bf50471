/**
 * The sessions' application service on a real vault and a scripted carrier, with the walk of a family as
 * one-line steps. `restarted` is what the next start of the app finds.
 */
import { randomUUID } from 'node:crypto'
import type { Edit } from '#shared/contract/desk.ts'
import type { LineId, RequestId, SessionId } from '#shared/domain/ids.ts'
import type { LinkKind } from '#shared/domain/link.ts'
import type { PrintJobId } from '#shared/domain/paper/print-job.ts'
import { unsetBranch, type Branch } from '#shared/domain/branch.ts'
import type { Session } from '#shared/domain/session.ts'
import { instant, plusMinutes, tokyoDate, type Clock } from '#shared/domain/time/time.ts'
import { firstLibrary } from '#shared/rulebook/library/library.ts'
import type { CarrierGateway } from '#electron/carrier/gateway.ts'
import type { Print } from '#electron/printing/ledger/count.ts'
import { createPrintLedger, type PrintLedger } from '#electron/printing/ledger/print-ledger.ts'
import { rulebooksOn, type Rulebooks } from '#electron/rulebook/library.ts'
import { systemIds } from '#electron/lib/ids.ts'
import type { Sealer } from '#electron/lib/sealer.ts'
import { createSessionService, type SessionService } from '#electron/sessions/service.ts'
import { createSessionStore, type VaultSessionStore } from '#electron/sessions/store/vault-store.ts'
import type { Vault } from '#electron/vault/client/vault.ts'
import { dutyEdits } from '#test/fixtures/duties.ts'
import { contractor, familyLines, type TypedLine } from '#test/fixtures/family.ts'
import { createTestVault, type TestVault } from './memory-vault.ts'
import { ScriptedCarrier } from './scripted-carrier.ts'

export const START = instant('2026-11-22T06:00:00Z')

/** Time that stands still until a test moves it. */
export class StillClock implements Clock {
  #now = START
  now() {
    return this.#now
  }
  pass(minutes: number): void {
    this.#now = plusMinutes(this.#now, minutes)
  }
}

/** Not protection, only visibly not the plain text. */
export const reversingSealer: Sealer = {
  seal: (text) => Promise.resolve(Buffer.from([...text].reverse().join('')).toString('base64')),
  open: (sealed) => Promise.resolve([...Buffer.from(sealed, 'base64').toString()].reverse().join('')),
}

export interface TestDesk<C extends CarrierGateway = ScriptedCarrier> {
  readonly vault: TestVault
  readonly carrier: C
  readonly clock: StillClock
  readonly store: VaultSessionStore
  readonly service: SessionService
  readonly handlers: SessionService['handlers']
  /** What printing writes down. */
  readonly ledger: PrintLedger
}

/** A desk on whatever carrier. */
export type AnyDesk = TestDesk<CarrierGateway>

/** @param before an earlier desk: its vault, carrier and clock go on, its service is gone. */
export async function createTestDesk(before?: TestDesk): Promise<TestDesk> {
  const vault = before ? await createTestVault(before.vault.engine) : await createTestVault()
  return deskOn(vault, vault, before?.carrier ?? new ScriptedCarrier(), before?.clock ?? new StillClock())
}

/** @param seen what the service sees of the vault, e.g. one that stops answering. */
export function deskOn<C extends CarrierGateway>(
  vault: TestVault,
  seen: Vault,
  carrier: C,
  clock: StillClock,
  rulebooks: Rulebooks = rulebooksOn(() => firstLibrary),
  branch: () => Branch = () => unsetBranch,
): TestDesk<C> {
  const base = { vault: seen, clock, ids: systemIds, rulebooks, staffNumber: '0042', practice: true, branch }
  const store = createSessionStore(base)
  const wait = () => new Promise<void>((next) => setImmediate(next))
  const service = createSessionService({ ...base, store, carrier, sealer: reversingSealer, wait })
  const ledger = createPrintLedger({ sessions: service.forPrinting, rulebooks })
  return { vault, carrier, clock, store, service, handlers: service.handlers, ledger }
}

/** The app was killed: nothing of it runs on, and a new one starts on the same data. */
export async function restarted(desk: TestDesk): Promise<TestDesk> {
  desk.service.stop()
  return createTestDesk(desk)
}

export const newRequest = () => randomUUID() as RequestId

/** A card of this reception's own: the same family in a second reception has other cards (R18). */
function cardIn({ receptionNumber }: Session, line: TypedLine): TypedLine {
  const earlier = String(Number(receptionNumber.slice(-3)) - 1).padStart(4, '0')
  return { ...line, iccid: line.iccid.slice(0, 8) + earlier + line.iccid.slice(12) }
}

/** Edits that fill in one line. */
export function lineEdits(lineId: LineId, line: TypedLine): Edit[] {
  const { planId, capacityGb, iccid, user } = line
  const userSetting = user ? 'different' : 'same'
  return [
    { kind: 'line', lineId, fields: { planId, capacityGb, iccid, numberKind: 'new', userSetting } },
    ...(user ? [{ kind: 'user', lineId, fields: { ...user } } as const] : []),
  ]
}

/** Everything typed, checked and explained, at the step 確認. */
export async function filledIn(desk: AnyDesk, lines: readonly TypedLine[] = familyLines): Promise<Session> {
  let session = await desk.handlers['session.open']({ requestId: newRequest() })
  const save = async (edits: Edit[]) => {
    session = await desk.handlers['session.save']({ sessionId: session.id, edits, focus: null })
  }
  await save([{ kind: 'contractor', fields: { ...contractor } }])
  for (let n = session.lines.length; n < lines.length; n += 1) {
    await save([{ kind: 'addLine', lineId: randomUUID() as LineId }])
  }
  for (const [n, line] of lines.entries()) {
    await save(lineEdits(lineAt(session, n), cardIn(session, line)))
  }
  for (const step of ['lines', 'check'] as const) await save([{ kind: 'step', step }])
  await save(dutyEdits(session, tokyoDate(desk.clock.now())))
  return session
}

/** Contracts concluded, at the step 開通. */
export async function applied(desk: AnyDesk, lines?: readonly TypedLine[]): Promise<Session> {
  const { id } = await filledIn(desk, lines)
  return desk.handlers['session.apply']({ sessionId: id })
}

/** Every line switched on. */
export async function activated(desk: AnyDesk, lines?: readonly TypedLine[]): Promise<Session> {
  return switchedOn(desk, await applied(desk, lines))
}

/** The session with each of its contracted lines active. */
export async function switchedOn(desk: AnyDesk, session: Session): Promise<Session> {
  await Promise.all(
    session.lines.map((line) => desk.handlers['line.activate']({ sessionId: session.id, lineId: line.id })),
  )
  await desk.service.idle()
  return desk.store.read(session.id)
}

/** One link made at the counter, seen by the staff and confirmed by the person. */
export async function link(desk: AnyDesk, sessionId: SessionId, n: number, kind: LinkKind): Promise<Session> {
  const { handlers, store } = desk
  const session = await store.read(sessionId)
  const lineId = lineAt(session, n)
  const phone = kind === 'contractor' ? session.devices[0]?.id : session.lines[n]?.deviceId
  if (!phone) throw new Error('no phone for this link')
  await handlers['device.friendAdded']({ sessionId, deviceId: phone, evidence: 'staffSeen' })
  await handlers['link.start']({ sessionId, lineId, kind, deviceId: phone })
  await handlers['link.record']({ sessionId, lineId, kind, evidence: 'staffSeen' })
  return handlers['link.confirmAccount']({ sessionId, lineId, kind })
}

/** Printed and handed over; a user's slip together with the SIM, read once more (W3). */
export async function handedOver(desk: AnyDesk, sessionId: SessionId, kind: 'contractor' | 'user', n = 0) {
  const session = await desk.store.read(sessionId)
  const lineId = kind === 'user' ? lineAt(session, n) : null
  const print = firstPrint(session, kind, lineId)
  await desk.ledger.recordPrint(sessionId, print)
  await desk.ledger.recordOut(sessionId, print.jobId, null)
  if (lineId !== null) {
    const iccid = session.lines[n]?.iccid ?? ''
    await desk.handlers['line.checkSim']({ sessionId, lineId, iccid })
  }
  return desk.handlers['slip.handOver']({ sessionId, kind, lineId })
}

/** What the print service has counted when a slip is printed for the first time. */
export function firstPrint(session: Session, kind: 'contractor' | 'user', lineId: LineId | null): Print {
  const codes = session.lines.flatMap(({ id, code }) =>
    code && (lineId === null || id === lineId) ? [{ lineId: id, generation: code.generation }] : [],
  )
  const unticked = {
    reason: null,
    identityChecked: false,
    piecesCollected: false,
    managerApproved: false,
  }
  const job = { jobId: randomUUID() as PrintJobId, target: { kind: 'pdf' } } as const
  return { ...job, kind, lineId, fileName: `${kind}-1.pdf`, print: 1, codes, ...unticked }
}

/** @param n from 0. */
export function lineAt(session: Session, n: number): LineId {
  const line = session.lines[n]
  if (!line) throw new Error(`no line ${String(n)}`)
  return line.id
}
