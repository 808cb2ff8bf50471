/** The ledger of prints, arrow by arrow (Q4). */
import { describe, expect, it } from 'vitest'
import {
  jobCancelled,
  jobFailed,
  jobSubmitted,
  jobInHand,
  jobSpoiled,
  madeJob,
  newestJob,
  withJob,
} from '#shared/domain/paper/print-jobs.ts'
import { mayMove, move } from '#shared/domain/machine.ts'
import { printJobMachine, type PrintJobId } from '#shared/domain/paper/print-job.ts'
import { instant } from '#shared/domain/time/time.ts'
import { memoryLedger } from '#test/fakes/slip-ledger.ts'
import { printableSession } from '#test/fixtures/printed-session.ts'

const at = instant('2026-11-22T06:30:00Z')
const id = (n: number) => `00000000-0000-4000-8000-00000000000${String(n)}` as PrintJobId
const base = {
  jobId: id(1),
  kind: 'contractor',
  lineId: null,
  print: 1,
  target: { kind: 'pdf', paper: 'roll80' },
} as const
const made = madeJob(base, at)
const failure = { failure: 'unknown', systemReason: null, takenBack: null } as const

const drawn = [
  'made → submitted',
  'made → failed',
  'made → cancelled',
  'submitted → inHand',
  'submitted → failed',
  'submitted → spoiled',
  'submitted → cancelled',
  'inHand → spoiled',
]
const { states } = printJobMachine
const moves = states.flatMap((from) => states.map((to) => [from, to] as const))

describe('the machine of a print job', () => {
  it.each(moves)('Q4: %s → %s is as drawn', (from, to) => {
    const may = drawn.includes(`${from} → ${to}`)
    expect(mayMove(printJobMachine, from, to)).toBe(may)
    if (may) expect(move(printJobMachine, from, to)).toBe(to)
    else expect(() => move(printJobMachine, from, to)).toThrow('no arrow')
  })
})

describe('a job', () => {
  it('Q1: begins as made, with nothing claimed', () => {
    expect(made).toMatchObject({ state: 'made', madeAt: at, submittedAt: null, endedAt: null, failure: null })
  })

  it('Q4: says when it was submitted, failed, cancelled or spoiled', () => {
    const submitted = jobSubmitted(made, at, 'Receipt-3')
    expect(submitted).toMatchObject({
      state: 'submitted',
      submittedAt: at,
      systemJob: 'Receipt-3',
      endedAt: null,
    })
    expect(jobFailed(submitted, at, failure)).toMatchObject({
      state: 'failed',
      endedAt: at,
      failure: 'unknown',
    })
    expect(jobCancelled(submitted, at, false)).toMatchObject({ state: 'cancelled', takenBack: false })
    expect(jobSpoiled(submitted, at)).toMatchObject({ state: 'spoiled', endedAt: at })
    expect(() => jobSpoiled(made, at)).toThrow('no arrow')
  })

  it('S27: the newest print of a slip is in hand when it is handed over, and no other', () => {
    const first = jobFailed(made, at, failure)
    const second = jobSubmitted({ ...made, id: id(2), print: 2 }, at, null)
    const session = withJob(withJob(printableSession(), first), second)
    expect(newestJob(session, base)?.id).toBe(id(2))
    const handed = jobInHand(session, 'contractor', null, at)
    expect(handed.printJobs.map(({ state }) => state)).toEqual(['failed', 'inHand'])
    expect(jobInHand(handed, 'contractor', null, at)).toBe(handed)
    expect(jobInHand(session, 'store', null, at)).toBe(session)
  })
})

describe('the ledger', () => {
  const print = {
    ...base,
    fileName: '',
    codes: [],
    reason: null,
    identityChecked: false,
    piecesCollected: false,
    managerApproved: false,
  }
  const counted = async () => {
    const ledger = memoryLedger(printableSession())
    const { id: sessionId } = ledger.current()
    await ledger.recordPrint(sessionId, print)
    return { ledger, sessionId, slip: () => ledger.current().slips[0] }
  }

  it('W9: what is not on paper cannot be spoiled; an unknown job is not found', async () => {
    const { ledger, sessionId } = await counted()
    await expect(ledger.recordSpoiled(sessionId, id(1), true)).rejects.toThrow('conflict')
    await expect(ledger.recordOut(sessionId, id(2), null)).rejects.toThrow('notFound')
  })

  it('Q1: a print is pending until it was given, also after it failed before that', async () => {
    const { ledger, sessionId, slip } = await counted()
    expect(slip()).toMatchObject({ prints: 1, outPending: true })
    await ledger.recordFailed(sessionId, id(1), failure)
    expect(slip()).toMatchObject({ outPending: true })
    const next = await counted()
    await next.ledger.recordOut(next.sessionId, id(1), null)
    expect(next.slip()).toMatchObject({ outPending: false })
  })

  it('L9: the journal has codes, and no printer, no file and no name', async () => {
    const { ledger, sessionId } = await counted()
    await ledger.recordOut(sessionId, id(1), 'Tanaka_Printer-3')
    await ledger.recordReason(sessionId, id(1), 'media-empty-error')
    await ledger.recordReason(sessionId, id(1), 'media-empty-error')
    await ledger.recordSpoiled(sessionId, id(1), true)
    expect(ledger.journal.map(({ action, detail }) => [action, detail])).toEqual([
      ['slip.printed', { kind: 'contractor', prints: 1 }],
      ['slip.out', { kind: 'contractor', prints: 1, target: 'pdf' }],
      ['slip.stands', { kind: 'contractor', prints: 1, systemReason: 'media-empty-error' }],
      ['slip.spoiled', { kind: 'contractor', prints: 1, allCollected: true }],
    ])
  })

  it('a late word of the print system changes no end', async () => {
    const { ledger, sessionId } = await counted()
    await ledger.recordOut(sessionId, id(1), null)
    await ledger.recordSpoiled(sessionId, id(1), false)
    const before = ledger.current()
    await ledger.recordFailed(sessionId, id(1), failure)
    await ledger.recordCancelled(sessionId, id(1), true)
    await ledger.recordOut(sessionId, id(1), null)
    expect(ledger.current()).toBe(before)
  })
})
