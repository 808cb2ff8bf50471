/**
 * The sessions' application service on a real vault and a scripted carrier, with the walk of a family as
 * one-line steps. `restarted` is what the next start of the app finds.
 */
import { randomUUID } from 'node:crypto'
import { deskCalls } from '#shared/contract/desk.ts'
import type { LineId, RequestId, SessionId } from '#shared/domain/ids.ts'
import type { LinkKind } from '#shared/domain/link.ts'
import type { PrintJobId } from '#shared/domain/paper/print-job.ts'
import { unsetBranch, type Branch } from '#shared/domain/branch.ts'
import type { Session } from '#shared/domain/session.ts'
import { instant, plusMinutes, type Clock } from '#shared/domain/time/time.ts'
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
import type { TypedLine } from '#test/fixtures/family.ts'
import { aSession, linked, switchedOn as allOn, type Asked, type Counter } from '#test/support/a-session.ts'
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

/** The desk as the builder of sessions asks it: no print service stands here, so a print is what it would have counted. */
export function counterOf({ handlers, ledger, store, clock, service }: AnyDesk): Counter {
  async function print(asked: unknown) {
    const { sessionId, kind, lineId } = deskCalls['slip.print'].input.parse(asked)
    if (kind !== 'contractor' && kind !== 'user') throw new Error('no slip of a person')
    const given = firstPrint(await store.read(sessionId), kind, lineId)
    await ledger.recordPrint(sessionId, given)
    const session = await ledger.recordOut(sessionId, given.jobId, null)
    return { session, fileName: given.fileName, job: session.printJobs.at(-1) }
  }
  const asked = { ...handlers, 'slip.print': print } as Record<Asked, (input: never) => Promise<unknown>>
  return {
    ask: async (name, input) => (await asked[name](input as never)) as never,
    now: () => clock.now(),
    idle: () => service.idle(),
  }
}

/** Everything typed, checked and explained, at the step 確認. */
export function filledIn(desk: AnyDesk, lines?: readonly TypedLine[]): Promise<Session> {
  return aSession(counterOf(desk), { until: 'typed', ...(lines && { lines }) })
}

/** Contracts concluded, at the step 開通. */
export function applied(desk: AnyDesk, lines?: readonly TypedLine[]): Promise<Session> {
  return aSession(counterOf(desk), { until: 'applied', ...(lines && { lines }) })
}

/** Every line switched on. */
export function activated(desk: AnyDesk, lines?: readonly TypedLine[]): Promise<Session> {
  return aSession(counterOf(desk), { until: 'active', ...(lines && { lines }) })
}

/** The session with each of its contracted lines active. */
export function switchedOn(desk: AnyDesk, session: Session): Promise<Session> {
  return allOn(counterOf(desk), session)
}

/** One link made at the counter, seen by the staff and confirmed by the person. @param n of the line, from 0 */
export async function link(desk: AnyDesk, sessionId: SessionId, n: number, kind: LinkKind): Promise<Session> {
  return linked(counterOf(desk), await desk.store.read(sessionId), kind, n + 1)
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
  const job = { jobId: randomUUID() as PrintJobId, target: { kind: 'pdf', paper: 'roll80' } } as const
  return { ...job, kind, lineId, fileName: `${kind}-1.pdf`, print: 1, codes, ...unticked }
}

/** @param n from 0. */
export function lineAt(session: Session, n: number): LineId {
  const line = session.lines[n]
  if (!line) throw new Error(`no line ${String(n)}`)
  return line.id
}
