/** How a print job goes on (Q4), by itself and in its session: what it is known to be, and nothing more. */
import type { LineId } from '../ids.ts'
import { mayMove, move } from '../machine.ts'
import type { Session } from '../session.ts'
import type { Instant } from '../time/time.ts'
import {
  printJobMachine,
  type PrintFailure,
  type PrintJob,
  type PrintJobId,
  type PrintTarget,
} from './print-job.ts'
import type { SlipKind } from './slip.ts'
import type { SlipKey } from './slip-records.ts'

/** What is known of a print before anything leaves. */
export interface NewPrintJob extends SlipKey {
  readonly jobId: PrintJobId
  readonly print: number
  readonly target: PrintTarget
}

/** Why a job came to nothing. */
export interface JobFailure {
  readonly failure: PrintFailure
  /** The print system's own keyword, where it gave one. */
  readonly systemReason: string | null
  /** Null where nothing had to be taken back; false: staff must look into the print system's queue (Q4). */
  readonly takenBack: boolean | null
}

/** Committed, not sent. */
export function madeJob({ jobId, kind, lineId, print, target }: NewPrintJob, at: Instant): PrintJob {
  return {
    id: jobId,
    kind,
    lineId,
    print,
    target,
    state: printJobMachine.initial,
    madeAt: at,
    submittedAt: null,
    endedAt: null,
    failure: null,
    systemReason: null,
    systemJob: null,
    takenBack: null,
  }
}

/** The file is written, or the print system took it. @throws MissingArrowError */
export function jobSubmitted(job: PrintJob, at: Instant, systemJob: string | null): PrintJob {
  return { ...job, state: move(printJobMachine, job.state, 'submitted'), submittedAt: at, systemJob }
}

/** @throws MissingArrowError */
export function jobFailed(job: PrintJob, at: Instant, failed: JobFailure): PrintJob {
  return { ...job, ...failed, state: move(printJobMachine, job.state, 'failed'), endedAt: at }
}

/** @param takenBack false where the print system may still have it. @throws MissingArrowError */
export function jobCancelled(job: PrintJob, at: Instant, takenBack: boolean): PrintJob {
  return { ...job, state: move(printJobMachine, job.state, 'cancelled'), endedAt: at, takenBack }
}

/** It came out torn, jammed or in part (W9). @throws MissingArrowError */
export function jobSpoiled(job: PrintJob, at: Instant): PrintJob {
  return { ...job, state: move(printJobMachine, job.state, 'spoiled'), endedAt: at }
}

/** The newest print of a slip; null when it was never printed, or before prints had a ledger. */
export function newestJob(session: Session, { kind, lineId }: SlipKey): PrintJob | null {
  return session.printJobs.findLast((job) => job.kind === kind && job.lineId === lineId) ?? null
}

/** The session with one job in place of the old one, or with one job more. */
export function withJob(session: Session, job: PrintJob): Session {
  const known = session.printJobs.some(({ id }) => id === job.id)
  const printJobs = known
    ? session.printJobs.map((one) => (one.id === job.id ? job : one))
    : [...session.printJobs, job]
  return { ...session, printJobs }
}

/** Staff hold the paper: the slip's newest print is in hand. Without such a job the session stays as it is. */
export function jobInHand(session: Session, kind: SlipKind, lineId: LineId | null, at: Instant): Session {
  const job = newestJob(session, { kind, lineId })
  if (!job || !mayMove(printJobMachine, job.state, 'inHand')) return session
  return withJob(session, { ...job, state: 'inHand', endedAt: at })
}
