/**
 * `slip.print`: asks the rules, draws the slip from what is already committed, counts it, and only then lets
 * it out: no slip exists that nobody counted (Q1, L10), and none is handed over before it is out. What fails comes back as words for the counter, and
 * leaves no half of a slip behind (Q4).
 */
import type { Handlers } from '#shared/contract/channel.ts'
import type { deskCalls } from '#shared/contract/desk.ts'
import { unsetBranch, type Branch } from '#shared/domain/branch.ts'
import type { LineId, LoginId, SessionId } from '#shared/domain/ids.ts'
import type { PrintJob, PrintJobId, PrintTarget } from '#shared/domain/paper/print-job.ts'
import type { Session } from '#shared/domain/session.ts'
import { hasSecret, type Slip, type SlipKind } from '#shared/domain/paper/slip.ts'
import type { Clock, Instant } from '#shared/domain/time/time.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import { mayPrint } from '#shared/rules/slips/hand-over.ts'
import type { z } from '#shared/zod.ts'
import { callError, Refusal, refusedBy } from '../errors.ts'
import { log } from '../lib/log.ts'
import type { Books } from '../rulebook/books.ts'
import type { SlipSource } from '../sessions/slips/slips.ts'
import type { SessionStore } from '../sessions/store/store.ts'
import {
  composeContractorSlip,
  composeStoreSlip,
  composeTicketSlip,
  composeUserSlip,
  codesShown,
  linesOnPaper,
  type SlipFacts,
} from './compose/compose.ts'
import { slipFileName, slipFolderOf } from './pdf/file-name.ts'
import type { GivenJobs } from './system/given-jobs.ts'
import { titleOf } from './system/job-title.ts'
import type { Outstanding } from './ledger/outstanding.ts'
import { PrintError, type Printer, type PrintJobOrder, type StagedSlip } from './printer.ts'
import { createSlipErasure, type SlipErasure, type SlipErasureDeps } from './pdf/slip-erasure.ts'
import { SlipRenderError, type SlipRenderer } from './renderer/slip-renderer.ts'
import { createQueue } from '../lib/queue.ts'
import type { JobFailure, NewPrintJob } from '../sessions/slips/print-jobs.ts'

type PrintAsk = z.output<(typeof deskCalls)['slip.print']['input']>

export interface PrintServiceDeps {
  readonly store: Pick<SessionStore, 'read'>
  /** The session's side of printing: secrets one by one, the count, and the ledger of jobs. */
  readonly ledger: SlipSource
  readonly renderer: Pick<SlipRenderer, 'draw'>
  /** Where a kind of slip goes. */
  readonly targetFor: (kind: SlipKind) => Promise<PrintTarget>
  readonly printerFor: (target: PrintTarget, jobId: PrintJobId) => Promise<Printer>
  readonly given: GivenJobs
  readonly outstanding: Outstanding
  readonly newJobId: () => PrintJobId
  readonly shelf: SlipErasureDeps['shelf']
  readonly clock: Clock
  /** A slip is judged and drawn by the pack of its session (C2). */
  readonly books: Pick<Books, 'of'>
  /** The branch as it is set now; without it slips name none. */
  readonly branch?: () => Branch
  readonly liveSessions: SlipErasureDeps['liveSessions']
  /** @throws Refusal unless it is the manager's PIN (L10). */
  readonly approve: (pin: string) => Promise<void>
  /** Brings the session up to what the carrier knows: a code may have been renewed in MyPage (S61). */
  readonly refresh?: (sessionId: SessionId) => Promise<unknown>
}

export interface PrintService {
  readonly handlers: Pick<Handlers<typeof deskCalls>, 'slip.print' | 'slip.spoiled' | 'slip.look'>
  readonly erasure: SlipErasure
}

/** How often a slip was printed so far. */
function printsOf(session: Session, kind: SlipKind, lineId: LineId | null): number {
  return session.slips.find((slip) => slip.kind === kind && slip.lineId === lineId)?.prints ?? 0
}

function jobIn(session: Session, jobId: PrintJobId): PrintJob {
  const job = session.printJobs.find(({ id }) => id === jobId)
  if (!job) throw new Refusal(callError('notFound'))
  return job
}

async function dropped(staged: StagedSlip): Promise<void> {
  await staged.drop().catch(() => log('staged slip not dropped'))
}

function positionOf(session: Session, lineId: LineId | null): number | null {
  return lineId === null ? null : session.lines.findIndex((line) => line.id === lineId) + 1
}

/** @throws what is no failure of printing. */
function failureOf(error: unknown): JobFailure {
  if (error instanceof SlipRenderError) {
    log('slip not rendered', { why: error.why })
    return { failure: 'notDrawn', systemReason: null, takenBack: null }
  }
  if (error instanceof PrintError) {
    const { failure, systemReason, takenBack } = error
    log('slip not printed', { why: failure })
    return { failure, systemReason, takenBack }
  }
  throw error
}

/** The handlers of `slip.print` and what follows it. @throws Refusal of the rules; what fails is an answer (Q4) */
export function createPrintService(deps: PrintServiceDeps): PrintService {
  const { store, ledger, renderer, given, outstanding, clock, books } = deps
  const inTurn = createQueue()

  /** Opens no secret but those of the slip's own kind. */
  const compose = async (facts: SlipFacts, kind: SlipKind, lineId: LineId | null): Promise<Slip> => {
    const { session } = facts
    if (kind === 'store') return composeStoreSlip(facts)
    if (kind === 'ticket') return composeTicketSlip(facts)
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

  /**
   * The PIN is tried only where the approval is all that is missing: nobody learns by printing whether it is right.
   * @returns whether a manager approved. @throws Refusal
   */
  const approved = async (session: Session, ask: PrintAsk, now: Instant): Promise<boolean> => {
    const verdictIf = (managerApproved: boolean): Verdict =>
      mayPrint(session, { ...ask, managerApproved }, books.of(session), now)
    const alone = verdictIf(false)
    if (alone.ok) return false
    if (ask.managerPin === null || !verdictIf(true).ok) throw refusedBy(alone.reasons)
    await deps.approve(ask.managerPin)
    return true
  }

  const print: PrintService['handlers']['slip.print'] = async (ask) => {
    const { sessionId, kind, lineId } = ask
    if (hasSecret(kind)) await deps.refresh?.(sessionId)
    const session = await store.read(sessionId)
    const now = clock.now()
    const managerApproved = await approved(session, ask, now)
    await given.replace(session, ask)
    const number = printsOf(session, kind, lineId) + 1
    const facts = {
      ...{ session, rulebook: books.of(session), now, reprint: number === 1 ? 0 : number },
      branch: deps.branch?.() ?? unsetBranch,
    }
    const target = await deps.targetFor(kind)
    const job = { jobId: deps.newJobId(), kind, lineId, print: number, target }
    const slip = await compose(facts, kind, lineId)
    const order = {
      folder: slipFolderOf(session),
      fileName: slipFileName(kind, positionOf(session, lineId), number),
    }
    const fileName = target.kind === 'pdf' ? order.fileName : ''
    await outstanding.add(sessionId)
    const count = (): Promise<Session> =>
      ledger.recordPrint(sessionId, {
        ...{ ...ask, ...job, fileName, managerApproved },
        codes: codesShown(session, kind, lineId),
      })
    const after = await leave(sessionId, job, slip, order, count)
    if (target.kind === 'pdf') await outstanding.drop(sessionId)
    else void given.watch(sessionId, job.jobId)
    return { revision: after.revision, fileName, job: jobIn(after, job.jobId) }
  }

  /** Draws, stages, counts, lets out: in this order. Every end of it stands in the ledger. */
  const leave = async (
    sessionId: SessionId,
    job: NewPrintJob,
    slip: Slip,
    order: PrintJobOrder,
    count: () => Promise<Session>,
  ): Promise<Session> => {
    let counted = false
    try {
      const printer = await deps.printerFor(job.target, job.jobId)
      const how = { paper: printer.paper, title: titleOf(job.jobId) }
      return await renderer.draw(slip, how, async (drawn) => {
        const staged = await printer.stage(drawn, order)
        await count().catch(async (error: unknown) => {
          await dropped(staged)
          throw error
        })
        counted = true
        const { systemJob } = await staged.out().catch(async (error: unknown) => {
          await dropped(staged)
          throw error
        })
        return ledger.recordOut(sessionId, job.jobId, systemJob)
      })
    } catch (error) {
      const failed = failureOf(error)
      return counted
        ? ledger.recordFailed(sessionId, job.jobId, failed)
        : ledger.recordNotMade(sessionId, job, failed)
    }
  }

  return {
    handlers: {
      // In turn, so that a double click is judged as the second print that it is.
      'slip.print': (input) => inTurn(() => print(input)),
      'slip.look': ({ sessionId, jobId }) => given.look(sessionId, jobId),
      'slip.spoiled': async ({ sessionId, jobId, allCollected }) => {
        const session = await ledger.recordSpoiled(sessionId, jobId, allCollected)
        // A jam that is cleared would print the rest of it (Q4).
        await given.remove(jobIn(session, jobId))
        return session
      },
    },
    erasure: createSlipErasure({ store, shelf: deps.shelf, inTurn, liveSessions: deps.liveSessions }),
  }
}
