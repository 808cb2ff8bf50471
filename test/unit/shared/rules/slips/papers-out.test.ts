import { describe, expect, it } from 'vitest'
import {
  jobCancelled,
  jobFailed,
  jobSubmitted,
  jobSpoiled,
  madeJob,
  withJob,
} from '#shared/domain/paper/print-jobs.ts'
import type { PrintJob, PrintJobId } from '#shared/domain/paper/print-job.ts'
import type { Session } from '#shared/domain/session.ts'
import { plusMinutes } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { mayHandOver, mayPrint } from '#shared/rules/slips/hand-over.ts'
import { newestPrint, paperLost, papersOut } from '#shared/rules/slips/papers-out.ts'
import { activeSession, withLineOf, withSlipOf } from '#test/fixtures/desk-session.ts'
import { codesOf, now } from '#test/fixtures/family-view.ts'

const lineId = activeSession().lines[0]?.id ?? null
const failure = { failure: 'unknown', systemReason: null, takenBack: null } as const

/** Prints 1, 2, … of the first line's slip, each as it ended; the last count is the slip's. */
function printed(ends: readonly ('submitted' | 'failed')[], counted = ends.length): Session {
  const session = withSlipOf(activeSession(), 'user', lineId, { prints: counted, handed: false })
  return ends.reduce((before, end, n) => {
    const id = `00000000-0000-4000-8000-00000000000${String(n)}` as PrintJobId
    const made = madeJob(
      { jobId: id, kind: 'user', lineId, print: n + 1, target: { kind: 'pdf', paper: 'roll80' } },
      now,
    )
    return withJob(
      before,
      end === 'submitted' ? jobSubmitted(made, now, null) : jobFailed(made, now, failure),
    )
  }, session)
}

describe('papers of a slip', () => {
  it('L10: a print that never reached a printer is counted and is no paper', () => {
    expect(papersOut(printed(['submitted', 'failed', 'submitted']), 'user', lineId)).toBe(2)
    expect(papersOut(printed(['submitted', 'failed'], 1), 'user', lineId)).toBe(1)
    expect(papersOut(printed([], 2), 'user', lineId)).toBe(2)
  })

  it('L10: one that was given and then failed is a paper: some of it may have come out', () => {
    const session = printed(['submitted', 'submitted'])
    const [, last] = session.printJobs
    const after = withJob(session, jobFailed(last as NonNullable<typeof last>, now, failure))
    expect(papersOut(after, 'user', lineId)).toBe(2)
  })

  it('L10: a manager is asked for by papers, not by tries', () => {
    const ask = { kind: 'user', lineId, reason: '汚れ', managerApproved: false } as const
    const ticks = { identityChecked: false, piecesCollected: false }
    const may = (session: Session) => mayPrint(session, { ...ask, ...ticks }, rulebook, now).ok
    expect(may(printed(['failed', 'submitted']))).toBe(true)
    expect(may(printed(['submitted', 'submitted']))).toBe(false)
  })
})

describe('a paper that came to nothing', () => {
  const ask = { kind: 'user', lineId } as const
  const ended = (end: (job: PrintJob) => PrintJob): Session => {
    const session = printed(['submitted'])
    return withJob(session, end(session.printJobs[0] as PrintJob))
  }

  it('W9, Q4: failed, spoiled or taken back after it was given, it is handed over to nobody', () => {
    for (const end of [
      (job: PrintJob) => jobFailed(job, now, failure),
      (job: PrintJob) => jobSpoiled(job, now),
      (job: PrintJob) => jobCancelled(job, now, true),
    ]) {
      expect(codesOf(mayHandOver(ended(end), ask))).toEqual(['slipPaperLost'])
    }
    expect(mayHandOver(printed(['submitted']), ask).ok).toBe(true)
  })

  it('W9: printed once more, the new paper is the one that counts', () => {
    expect(paperLost(printed(['failed', 'submitted']), 'user', lineId)).toBe(false)
    expect(mayHandOver(printed(['failed', 'submitted']), ask).ok).toBe(true)
  })

  it('E14j, W9, S62: what became of an older code’s paper says nothing of the paper with the new code', () => {
    const spoiled = ended((job) => jobSpoiled(job, now))
    expect(paperLost(spoiled, 'user', lineId)).toBe(true)
    const code = spoiled.lines[0]?.code
    if (!code) throw new Error('no code')
    const renewed = withLineOf(spoiled, 0, {
      code: { ...code, generation: 2, issuedAt: plusMinutes(now, 1) },
    })
    expect(newestPrint(renewed, 'user', lineId)).toBeNull()
    expect(paperLost(renewed, 'user', lineId)).toBe(false)
  })

  it('L10: a reprint that was never counted takes nothing away from the paper before it', () => {
    expect(mayHandOver(printed(['submitted', 'failed'], 1), ask).ok).toBe(true)
  })
})
