/**
 * `slip.print`: asks the rules, draws the slip from what is already committed, counts it, and only then lets
 * it out: no slip exists that nobody counted (Q1, L10), and none is handed over before it is out. What fails comes back as words for the counter, and
 * leaves no half of a slip behind (Q4).
 */
import type { deskCalls } from '#shared/contract/desk.ts'
import type { LineId, LoginId, SessionId } from '#shared/domain/ids.ts'
import type { Session } from '#shared/domain/session.ts'
import type { Slip, SlipKind } from '#shared/domain/slip.ts'
import type { Clock } from '#shared/domain/time.ts'
import type { Rulebook } from '#shared/rulebook/schema.ts'
import { mayPrint } from '#shared/rules/hand-over.ts'
import { callError } from '../ipc/errors.ts'
import { Refusal, refusedBy } from '../ipc/refusal.ts'
import type { Handlers } from '../ipc/registrar.ts'
import { log } from '../log.ts'
import type { SlipSource } from '../sessions/slips.ts'
import type { SessionStore } from '../sessions/store.ts'
import {
  composeContractorSlip,
  composeStoreSlip,
  composeUserSlip,
  codesShown,
  linesOnPaper,
  type SlipFacts,
} from './compose.ts'
import { slipFileName, slipFolderOf } from './file-name.ts'
import { createQueue } from '../queue.ts'
import { PrintError, type SlipPrinter } from './pdf-printer.ts'
import { createSlipErasure, type SlipErasure, type SlipErasureDeps } from './slip-erasure.ts'
import { SlipRenderError, type SlipRenderer } from './slip-renderer.ts'

export interface PrintServiceDeps {
  readonly store: Pick<SessionStore, 'read'>
  /** The session's side of printing: secrets one by one, and the count. */
  readonly ledger: SlipSource
  readonly renderer: Pick<SlipRenderer, 'toPdf'>
  readonly printer: SlipPrinter
  readonly clock: Clock
  readonly rulebook: Rulebook
  readonly liveSessions: SlipErasureDeps['liveSessions']
  /** Brings the session up to what the carrier knows: a code may have been renewed in MyPage (S61). */
  readonly refresh?: (sessionId: SessionId) => Promise<unknown>
}

export interface PrintService {
  readonly handlers: Pick<Handlers<typeof deskCalls>, 'slip.print'>
  readonly erasure: SlipErasure
}

/** How often a slip was printed so far. */
function printsOf(session: Session, kind: SlipKind, lineId: LineId | null): number {
  return session.slips.find((slip) => slip.kind === kind && slip.lineId === lineId)?.prints ?? 0
}

function positionOf(session: Session, lineId: LineId | null): number | null {
  return lineId === null ? null : session.lines.findIndex((line) => line.id === lineId) + 1
}

function asRefusal(error: unknown): unknown {
  if (error instanceof SlipRenderError) {
    log('slip not rendered', { why: error.why })
    return new Refusal(callError('printing'))
  }
  if (error instanceof PrintError) {
    log('slip not printed', { why: error.why })
    return new Refusal(callError(error.why === 'diskFull' ? 'diskFull' : 'printing'))
  }
  return error
}

/** The handler of `slip.print`. @throws Refusal with what to do at the counter (Q4) */
export function createPrintService(deps: PrintServiceDeps): PrintService {
  const { store, ledger, renderer, printer, clock, rulebook } = deps
  const inTurn = createQueue()

  /** Opens no secret but those of the slip's own kind. */
  const compose = async (facts: SlipFacts, kind: SlipKind, lineId: LineId | null): Promise<Slip> => {
    const { session } = facts
    if (kind === 'store') return composeStoreSlip(facts)
    if (kind === 'contractor') {
      const loginIds = new Map<LineId, LoginId>()
      for (const { line } of linesOnPaper(session)) {
        loginIds.set(line.id, await ledger.openLoginId(session.id, line.id))
      }
      return composeContractorSlip(facts, loginIds)
    }
    const line = session.lines.find((l) => l.id === lineId)
    if (!line) throw new Refusal(callError('notFound'))
    return composeUserSlip(facts, line, await ledger.openCode(session.id, line.id))
  }

  const print: PrintService['handlers']['slip.print'] = async (ask) => {
    const { sessionId, kind, lineId } = ask
    if (kind !== 'store') await deps.refresh?.(sessionId)
    const session = await store.read(sessionId)
    const now = clock.now()
    const verdict = mayPrint(session, { ...ask, managerApproved: false }, rulebook, now)
    if (!verdict.ok) throw refusedBy(verdict.reasons)
    const number = printsOf(session, kind, lineId) + 1
    const facts = { session, rulebook, now, reprint: number === 1 ? 0 : number }
    const pdf = await renderer.toPdf(await compose(facts, kind, lineId))
    const fileName = slipFileName(kind, positionOf(session, lineId), number)
    const staged = await printer.stage({ folder: slipFolderOf(session), fileName, pdf })
    const codes = codesShown(session, kind, lineId)
    try {
      await ledger.recordPrint(sessionId, { ...ask, fileName, print: number, codes })
    } catch (error) {
      await staged.drop().catch(() => log('staged slip not dropped'))
      throw error
    }
    await staged.out()
    return { session: await ledger.recordOut(sessionId, { kind, lineId, print: number }), fileName }
  }

  return {
    handlers: {
      // In turn, so that a double click is judged as the second print that it is.
      'slip.print': (input) =>
        inTurn(() => print(input)).catch((error: unknown) => {
          throw asRefusal(error)
        }),
    },
    erasure: createSlipErasure({ store, printer, inTurn, liveSessions: deps.liveSessions }),
  }
}
