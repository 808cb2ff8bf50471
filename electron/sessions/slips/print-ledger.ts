/** What becomes of a print, written down one fact at a time, each with its journal entry (Q1, Q4). */
import type { SessionId } from '#shared/domain/ids.ts'
import { mayMove } from '#shared/domain/machine.ts'
import { printJobMachine, type PrintJob, type PrintJobId } from '#shared/domain/paper/print-job.ts'
import type { JournalEntry, Session } from '#shared/domain/session.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import { author, type SessionDeps } from '../deps.ts'
import { entry } from '../store/journal.ts'
import {
  insistOnMove,
  jobCancelled,
  jobFailed,
  jobGiven,
  jobOf,
  jobSpoiled,
  madeJob,
  withJob,
  type JobFailure,
  type NewPrintJob,
} from './print-jobs.ts'
import { slipOf, withSlip } from './slip-records.ts'

export interface PrintLedger {
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

type Detail = JournalEntry['detail']

/** The ledger on top of the session store. */
export function createPrintLedger(deps: Pick<SessionDeps, 'store' | 'clock' | 'staffNumber'>): PrintLedger {
  const { store } = deps

  const record = (
    sessionId: SessionId,
    jobId: PrintJobId,
    action: string,
    change: (
      job: PrintJob,
      at: Instant,
    ) => { job: PrintJob; detail: Detail; more?: (s: Session) => Session } | null,
  ): Promise<Session> =>
    store.change(sessionId, (session) => {
      const by = author(deps)
      const before = jobOf(session, jobId)
      const changed = change(before, by.at)
      if (!changed) return null
      const { kind, lineId, print } = before
      const after = withJob(session, changed.job)
      return {
        session: changed.more?.(after) ?? after,
        entries: [entry(by, action, { lineId, detail: { kind, prints: print, ...changed.detail } })],
      }
    })

  return {
    recordNotMade: (sessionId, wanted, failed) =>
      store.change(sessionId, (session) => {
        const by = author(deps)
        const { kind, lineId } = wanted
        const detail = { kind, counted: false, ...failureDetail(failed) }
        return {
          session: withJob(session, jobFailed(madeJob(wanted, by.at), by.at, failed)),
          entries: [entry(by, 'slip.failed', { lineId, detail })],
        }
      }),
    recordOut: (sessionId, jobId, systemJob) =>
      record(sessionId, jobId, 'slip.out', (job, at) => {
        if (!mayMove(printJobMachine, job.state, 'given')) return null
        return {
          job: jobGiven(job, at, systemJob),
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
        insistOnMove(job, 'spoiled')
        return { job: jobSpoiled(job, at), detail: { allCollected } }
      }),
  }
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
