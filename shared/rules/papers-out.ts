/** How many papers of a slip there can be: its counted prints without those that never reached a printer (L10). */
import type { LineId } from '../domain/ids.ts'
import type { Session } from '../domain/session.ts'
import type { SlipKind } from '../domain/slip.ts'

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
    if (tries.length > 0 && tries.every(({ state, givenAt }) => state === 'failed' && givenAt === null))
      papers -= 1
  }
  return papers
}
