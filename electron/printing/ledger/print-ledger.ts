/** What becomes of a print, written down one fact at a time, each with its journal entry (Q1, Q4). */
import type { SessionId } from '#shared/domain/ids.ts'
import { mayMove } from '#shared/domain/machine.ts'
import { printJobMachine, type PrintJob, type PrintJobId } from '#shared/domain/paper/print-job.ts'
import {
  jobCancelled,
  jobFailed,
  jobSpoiled,
  jobSubmitted,
  madeJob,
  withJob,
  type JobFailure,
  type NewPrintJob,
} from '#shared/domain/paper/print-jobs.ts'
import { slipOf, withSlip } from '#shared/domain/paper/slip-records.ts'
import type { JournalEntry, Session } from '#shared/domain/session.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import { callError, Refusal } from '../../errors.ts'
import type { Rulebooks } from '../../rulebook/library.ts'
import type { SessionsForPrinting } from '../../sessions/slips/for-printing.ts'
import { counted, type Print } from './count.ts'

export interface PrintLedger {
  /** Counts the print and opens its job. @throws Refusal when the slip may no longer be printed as it was drawn */
  recordPrint(sessionId: SessionId, print: Print): Promise<Session>
  /** A print that came to nothing before anything was counted: nothing left, nothing is to be collected. */
  recordNotMade(sessionId: SessionId, job: NewPrintJob, failed: JobFailure): Promise<Session>
  /** The file is written, or the print system took it: from now on it can be handed over (S27). */
  recordOut(sessionId: SessionId, jobId: PrintJobId, systemJob: string | null): Promise<Session>
  /** Nothing changes when the job has another end already. */
  recordFailed(sessionId: SessionId, jobId: PrintJobId, failed: JobFailure): Promise<Session>
  /** What the print system says of a job that it has, in its own keyword. */
  recordReason(sessionId: SessionId, jobId: PrintJobId, systemReason: string | null): Promise<Session>
  /** Nothing changes when the job has another end already. */
  recordCancelled(sessionId: SessionId, jobId: PrintJobId, takenBack: boolean): Promise<Session>
  /** Staff say so (W9). @throws Refusal when it is not, or no longer, on paper */
  recordSpoiled(sessionId: SessionId, jobId: PrintJobId, allCollected: boolean): Promise<Session>
}

export interface PrintLedgerDeps {
  readonly sessions: Pick<SessionsForPrinting, 'change'>
  /** A print is judged by the pack of its session (C2). */
  readonly rulebooks: Pick<Rulebooks, 'of'>
}

type Detail = JournalEntry['detail']

/** What a fact makes of a job; null where it changes nothing any more. */
type Step = (
  job: PrintJob,
  at: Instant,
) => { readonly job: PrintJob; readonly detail: Detail; readonly more?: (s: Session) => Session } | null

/** The ledger, in the documents of the sessions. */
export function createPrintLedger({ sessions, rulebooks }: PrintLedgerDeps): PrintLedger {
  const record = (sessionId: SessionId, jobId: PrintJobId, action: string, step: Step): Promise<Session> =>
    sessions.change(sessionId, (session, at) => {
      const before = jobOf(session, jobId)
      const changed = step(before, at)
      if (!changed) return null
      const { kind, lineId, print } = before
      const after = withJob(session, changed.job)
      return {
        session: changed.more?.(after) ?? after,
        action,
        parts: { lineId, detail: { kind, prints: print, ...changed.detail } },
      }
    })

  return {
    recordPrint: (sessionId, print) =>
      sessions.change(sessionId, (session, at) => counted(session, print, rulebooks.of(session), at)),
    recordNotMade: (sessionId, wanted, failed) =>
      sessions.change(sessionId, (session, at) => {
        const { kind, lineId } = wanted
        return {
          session: withJob(session, jobFailed(madeJob(wanted, at), at, failed)),
          action: 'slip.failed',
          parts: { lineId, detail: { kind, counted: false, ...failureDetail(failed) } },
        }
      }),
    recordOut: (sessionId, jobId, systemJob) =>
      record(sessionId, jobId, 'slip.out', (job, at) => {
        if (!mayMove(printJobMachine, job.state, 'submitted')) return null
        return {
          job: jobSubmitted(job, at, systemJob),
          detail: { target: job.target.kind },
          more: (session) => cameOut(session, job),
        }
      }),
    recordFailed: (sessionId, jobId, failed) =>
      record(sessionId, jobId, 'slip.failed', (job, at) =>
        mayMove(printJobMachine, job.state, 'failed')
          ? { job: jobFailed(job, at, failed), detail: failureDetail(failed) }
          : null,
      ),
    recordReason: (sessionId, jobId, systemReason) =>
      record(sessionId, jobId, 'slip.stands', (job) =>
        job.systemReason === systemReason || job.state === 'failed'
          ? null
          : { job: { ...job, systemReason }, detail: { systemReason } },
      ),
    recordCancelled: (sessionId, jobId, takenBack) =>
      record(sessionId, jobId, 'slip.cancelled', (job, at) =>
        mayMove(printJobMachine, job.state, 'cancelled')
          ? { job: jobCancelled(job, at, takenBack), detail: { takenBack } }
          : null,
      ),
    recordSpoiled: (sessionId, jobId, allCollected) =>
      record(sessionId, jobId, 'slip.spoiled', (job, at) => {
        // Past that already: the screen shows what it has become.
        if (!mayMove(printJobMachine, job.state, 'spoiled')) throw new Refusal(callError('conflict'))
        return { job: jobSpoiled(job, at), detail: { allCollected } }
      }),
  }
}

/** @throws Refusal `notFound` */
export function jobOf(session: Session, id: PrintJobId): PrintJob {
  const job = session.printJobs.find((one) => one.id === id)
  if (!job) throw new Refusal(callError('notFound'))
  return job
}

function failureDetail({ failure, systemReason, takenBack }: JobFailure): Detail {
  return { failure, systemReason, takenBack }
}

/** A new code in the meantime has a record of its own, which says nothing of this paper. */
function cameOut(session: Session, job: PrintJob): Session {
  const slip = slipOf(session, job)
  return slip.outPending && slip.prints === job.print
    ? withSlip(session, { ...slip, outPending: false })
    : session
}
