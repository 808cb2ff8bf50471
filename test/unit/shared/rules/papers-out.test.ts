import { describe, expect, it } from 'vitest'
import { jobFailed, jobGiven, madeJob, withJob } from '#electron/sessions/print-jobs.ts'
import type { PrintJobId } from '#shared/domain/print-job.ts'
import type { Session } from '#shared/domain/session.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { mayPrint } from '#shared/rules/hand-over.ts'
import { papersOut } from '#shared/rules/papers-out.ts'
import { activeSession, withSlipOf } from '#test/fixtures/desk-session.ts'
import { now } from '#test/fixtures/family-world.ts'

const lineId = activeSession().lines[0]?.id ?? null
const failure = { failure: 'unknown', systemReason: null, takenBack: null } as const

/** Prints 1, 2, … of the first line's slip, each as it ended; the last count is the slip's. */
function printed(ends: readonly ('given' | 'failed')[], counted = ends.length): Session {
  const session = withSlipOf(activeSession(), 'user', lineId, { prints: counted, handed: false })
  return ends.reduce((before, end, n) => {
    const id = `00000000-0000-4000-8000-00000000000${String(n)}` as PrintJobId
    const made = madeJob({ jobId: id, kind: 'user', lineId, print: n + 1, target: { kind: 'pdf' } }, now)
    return withJob(before, end === 'given' ? jobGiven(made, now, null) : jobFailed(made, now, failure))
  }, session)
}

describe('papers of a slip', () => {
  it('L10: a print that never reached a printer is counted and is no paper', () => {
    expect(papersOut(printed(['given', 'failed', 'given']), 'user', lineId)).toBe(2)
    expect(papersOut(printed(['given', 'failed'], 1), 'user', lineId)).toBe(1)
    expect(papersOut(printed([], 2), 'user', lineId)).toBe(2)
  })

  it('L10: one that was given and then failed is a paper: some of it may have come out', () => {
    const session = printed(['given', 'given'])
    const [, last] = session.printJobs
    const after = withJob(session, jobFailed(last as NonNullable<typeof last>, now, failure))
    expect(papersOut(after, 'user', lineId)).toBe(2)
  })

  it('L10: a manager is asked for by papers, not by tries', () => {
    const ask = { kind: 'user', lineId, reason: '汚れ', managerApproved: false } as const
    const ticks = { identityChecked: false, piecesCollected: false }
    const may = (session: Session) => mayPrint(session, { ...ask, ...ticks }, rulebook, now).ok
    expect(may(printed(['failed', 'given']))).toBe(true)
    expect(may(printed(['given', 'given']))).toBe(false)
  })
})
