/**
 * `slip.print`: asks the rules, draws the slip from what is already committed, counts it, and only then lets it out: no
 * slip exists that nobody counted (Q1, L10), and none is handed over before it is out. What fails comes back as words
 * for the counter, and leaves no half of a slip behind (Q4).
 */
import type { Handlers } from '#shared/contract/channel.ts'
import type { deskCalls } from '#shared/contract/desk.ts'
import { unsetBranch, type Branch } from '#shared/domain/branch.ts'
import type { LineId } from '#shared/domain/ids.ts'
import type { PrintJobId, PrintTarget } from '#shared/domain/paper/print-job.ts'
import type { SlipKind } from '#shared/domain/paper/slip.ts'
import { slipOf } from '#shared/domain/paper/slip-records.ts'
import type { Session } from '#shared/domain/session.ts'
import type { Clock, Instant } from '#shared/domain/time/time.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import { mayPrint } from '#shared/rules/slips/hand-over.ts'
import type { z } from '#shared/zod.ts'
import { refusedBy } from '../errors.ts'
import { createQueue } from '../lib/queue.ts'
import type { Rulebooks } from '../rulebook/library.ts'
import type { SessionsForPrinting } from '../sessions/slips/for-printing.ts'
import { codesShown } from './compose/compose.ts'
import { slipOfSession } from './compose/slip-of-session.ts'
import { slipFileName, slipFolderOf } from './pdf/file-name.ts'
import { createSlipErasure, type SlipErasure, type SlipErasureDeps } from './pdf/slip-erasure.ts'
import { letOut } from './ledger/let-out.ts'
import type { Outstanding } from './ledger/outstanding.ts'
import { jobOf, type PrintLedger } from './ledger/print-ledger.ts'
import type { Printer } from './printer.ts'
import type { SlipRenderer } from './renderer/slip-renderer.ts'
import type { SubmittedJobs } from './system/submitted-jobs.ts'

type PrintAsk = z.output<(typeof deskCalls)['slip.print']['input']>

export interface PrintServiceDeps {
  readonly sessions: Pick<SessionsForPrinting, 'read' | 'open'>
  readonly ledger: PrintLedger
  readonly renderer: Pick<SlipRenderer, 'draw'>
  /** Where a kind of slip goes. */
  readonly targetFor: (kind: SlipKind) => Promise<PrintTarget>
  readonly printerFor: (target: PrintTarget, jobId: PrintJobId) => Promise<Printer>
  readonly submitted: SubmittedJobs
  readonly outstanding: Outstanding
  readonly newJobId: () => PrintJobId
  readonly shelf: SlipErasureDeps['shelf']
  readonly clock: Clock
  /** A slip is judged and drawn by the pack of its session (C2). */
  readonly rulebooks: Pick<Rulebooks, 'of'>
  /** The branch as it is set now; without it slips name none. */
  readonly branch?: () => Branch
  readonly liveSessions: SlipErasureDeps['liveSessions']
  /** @throws Refusal unless it is the manager's PIN (L10). */
  readonly approve: (pin: string) => Promise<void>
}

export interface PrintService {
  readonly handlers: Pick<Handlers<typeof deskCalls>, 'slip.print' | 'slip.spoiled' | 'slip.look'>
  readonly erasure: SlipErasure
}

function positionOf(session: Session, lineId: LineId | null): number | null {
  return lineId === null ? null : session.lines.findIndex((line) => line.id === lineId) + 1
}

/** The handlers of `slip.print` and what follows it. @throws Refusal of the rules; what fails is an answer (Q4) */
export function createPrintService(deps: PrintServiceDeps): PrintService {
  const { sessions, ledger, submitted, outstanding, clock, rulebooks } = deps
  const inTurn = createQueue()

  /**
   * The PIN is tried only where the approval is all that is missing: nobody learns by printing whether it is right.
   * @returns whether a manager approved. @throws Refusal
   */
  const approved = async (session: Session, ask: PrintAsk, now: Instant): Promise<boolean> => {
    const verdictIf = (managerApproved: boolean): Verdict =>
      mayPrint(session, { ...ask, managerApproved }, rulebooks.of(session), now)
    const alone = verdictIf(false)
    if (alone.ok) return false
    if (ask.managerPin === null || !verdictIf(true).ok) throw refusedBy(alone.reasons)
    await deps.approve(ask.managerPin)
    return true
  }

  const printSlip: PrintService['handlers']['slip.print'] = async (ask) => {
    const { sessionId, kind, lineId } = ask
    const session = await sessions.read(sessionId, kind)
    const now = clock.now()
    const managerApproved = await approved(session, ask, now)
    await submitted.replace(session, ask)
    const number = slipOf(session, ask).prints + 1
    const facts = {
      ...{ session, rulebook: rulebooks.of(session), now, reprint: number === 1 ? 0 : number },
      branch: deps.branch?.() ?? unsetBranch,
    }
    const target = await deps.targetFor(kind)
    const job = { jobId: deps.newJobId(), kind, lineId, print: number, target }
    const slip = await slipOfSession(sessions, facts, ask)
    const order = {
      folder: slipFolderOf(session),
      fileName: slipFileName(kind, positionOf(session, lineId), number),
    }
    const fileName = target.kind === 'pdf' ? order.fileName : ''
    await outstanding.add(sessionId)
    const codes = codesShown(session, kind, lineId)
    const print = { ...ask, ...job, fileName, managerApproved, codes }
    const after = await letOut(deps, { sessionId, print, slip, order })
    if (target.kind === 'pdf') await outstanding.drop(sessionId)
    else void submitted.watch(sessionId, job.jobId)
    return { revision: after.revision, fileName, job: jobOf(after, job.jobId) }
  }

  return {
    handlers: {
      // In turn, so that a double click is judged as the second print that it is.
      'slip.print': (input) => inTurn(() => printSlip(input)),
      'slip.look': ({ sessionId, jobId }) => submitted.look(sessionId, jobId),
      'slip.spoiled': async ({ sessionId, jobId, allCollected }) => {
        const session = await ledger.recordSpoiled(sessionId, jobId, allCollected)
        // A jam that is cleared would print the rest of it (Q4).
        await submitted.remove(jobOf(session, jobId))
        return session
      },
    },
    erasure: createSlipErasure({ sessions, shelf: deps.shelf, inTurn, liveSessions: deps.liveSessions }),
  }
}
