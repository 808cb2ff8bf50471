/** How many papers of a slip there can be: its counted prints without those that never reached a printer (L10). */
import type { LineId } from '../../domain/ids.ts'
import type { PrintJob, PrintJobState } from '../../domain/paper/print-job.ts'
import type { Session } from '../../domain/session.ts'
import type { SlipKind } from '../../domain/paper/slip.ts'

/**
 * A print that failed before it was given is counted, since its number stands in the journal, but it is no paper. Prints
 * of an older code have other papers: only those since the newest code was issued are looked at.
 * @param lineId of a user slip; null for the others.
 */
export function papersOut(session: Session, kind: SlipKind, lineId: LineId | null): number {
  const of = (one: { kind: SlipKind; lineId: LineId | null }): boolean =>
    one.kind === kind && one.lineId === lineId
  const counted = session.slips.find(of)?.prints ?? 0
  const since = session.lines.find(({ id }) => id === lineId)?.code?.issuedAt ?? ''
  const jobs = session.printJobs.filter((job) => of(job) && job.madeAt >= since)
  let papers = counted
  for (let print = 1; print <= counted; print += 1) {
    const tries = jobs.filter((job) => job.print === print)
    if (
      tries.length > 0 &&
      tries.every(({ state, submittedAt }) => state === 'failed' && submittedAt === null)
    )
      papers -= 1
  }
  return papers
}

/** Ends after which nobody holds a paper that may be given away. */
const lost: readonly PrintJobState[] = ['failed', 'spoiled', 'cancelled']

/**
 * The job behind the newest counted print of a slip, or null where prints had no ledger yet. A try that was never
 * counted left nothing, and takes nothing away from the paper before it (L10).
 */
export function newestPrint(session: Session, kind: SlipKind, lineId: LineId | null): PrintJob | null {
  const prints = session.slips.find((slip) => slip.kind === kind && slip.lineId === lineId)?.prints ?? 0
  const since = session.lines.find(({ id }) => id === lineId)?.code?.issuedAt ?? ''
  const one = (job: PrintJob): boolean =>
    job.kind === kind && job.lineId === lineId && job.print === prints && job.madeAt >= since
  return session.printJobs.findLast(one) ?? null
}

/** The newest print failed, was spoiled or was taken back: there is no paper to hand over (W9, Q4). */
export function paperLost(session: Session, kind: SlipKind, lineId: LineId | null): boolean {
  const job = newestPrint(session, kind, lineId)
  return job !== null && lost.includes(job.state)
}
