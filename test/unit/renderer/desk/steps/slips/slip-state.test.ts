import { describe, expect, it } from 'vitest'
import {
  jobCancelled,
  jobFailed,
  jobSubmitted,
  jobSpoiled,
  madeJob,
  withJob,
} from '#shared/domain/paper/print-jobs.ts'
import {
  jamWay,
  jobWord,
  knownReason,
  slipState,
  slipsToPrint,
} from '#renderer/desk/steps/slips/slip-state.ts'
import {
  COMPLETED,
  type PrintJob,
  type PrintJobId,
  type PrintTarget,
} from '#shared/domain/paper/print-job.ts'
import type { Session } from '#shared/domain/session.ts'
import { activeSession, handedSession, withSlipOf } from '#test/fixtures/desk-session.ts'
import { now } from '#test/fixtures/family-view.ts'

const lineId = activeSession().lines[0]?.id ?? null
const slip = { kind: 'user', lineId } as const
const pdf: PrintTarget = { kind: 'pdf', paper: 'roll80' }
const roll: PrintTarget = { kind: 'system', printer: 'Receipt', paper: 'roll80' }
const failure = { failure: 'unknown', systemReason: null, takenBack: null } as const

const made = (target: PrintTarget): PrintJob =>
  madeJob({ jobId: '00000000-0000-4000-8000-000000000001' as PrintJobId, ...slip, print: 1, target }, now)
const given = (target: PrintTarget): PrintJob => jobSubmitted(made(target), now, null)

function withPrint(job: PrintJob): Session {
  return withJob(withSlipOf(activeSession(), 'user', lineId, { prints: 1, handed: false }), job)
}

describe('how a slip stands', () => {
  it('Q4: from blank to the hand, each by what is on record', () => {
    expect(slipState(activeSession(), slip, false)).toBe('waiting')
    expect(slipState(withPrint(given(pdf)), slip, false)).toBe('printed')
    expect(slipState(handedSession(), slip, false)).toBe('handed')
  })

  it('Q4: counted and not seen is pending, and while it prints only waiting', () => {
    const session = withPrint(made(pdf))
    const unseen = { ...session, slips: session.slips.map((each) => ({ ...each, outPending: true })) }
    expect(slipState(unseen, slip, false)).toBe('pending')
    expect(slipState(unseen, slip, true)).toBe('waiting')
  })

  it('W9: a paper that failed, was spoiled or taken back is lost', () => {
    expect(slipState(withPrint(jobFailed(given(roll), now, failure)), slip, false)).toBe('lost')
    expect(slipState(withPrint(jobSpoiled(given(roll), now)), slip, false)).toBe('lost')
    expect(slipState(withPrint(jobCancelled(given(roll), now, true)), slip, false)).toBe('lost')
  })

  it('W10: what stands in for the paper is said, not that nothing was printed', () => {
    const session = withSlipOf(activeSession(), 'user', lineId, { prints: 0, handed: false })
    const slips = session.slips.map((each) => ({ ...each, substitute: 'myPage' as const }))
    expect(slipState({ ...session, slips }, slip, false)).toBe('substitute')
  })

  it('V20: everything that is not printed yet, in the order of the counter', () => {
    const kinds = (session: Session): string[] => slipsToPrint(session).map(({ kind }) => kind)
    expect(kinds(activeSession())).toEqual(['contractor', 'user', 'user', 'user', 'store'])
    expect(kinds(withPrint(given(pdf)))).toEqual(['contractor', 'user', 'user', 'store'])
    expect(kinds({ ...activeSession(), lines: [] })).toEqual([])
  })
})

describe('what is known of a job', () => {
  it('Q4: a job claims no more than the print system has said', () => {
    expect(jobWord(made(roll))).toBe('made')
    expect(jobWord(given(pdf))).toBe('written')
    expect(jobWord(given(roll))).toBe('submitted')
    expect(jobWord({ ...given(roll), systemReason: 'media-empty-error' })).toBe('stands')
    expect(jobWord({ ...given(roll), systemReason: COMPLETED })).toBe('completed')
    expect(jobWord(jobFailed(given(roll), now, failure))).toBe('failed')
    expect(jobWord(jobSpoiled(given(roll), now))).toBe('spoiled')
  })

  it('Q4: what may still come out is said first of all', () => {
    expect(jobWord(jobCancelled(given(roll), now, true))).toBe('cancelled')
    expect(jobWord(jobCancelled(given(roll), now, false))).toBe('notTakenBack')
    expect(jobWord(jobFailed(given(roll), now, { ...failure, takenBack: false }))).toBe('notTakenBack')
  })

  it('Q4: keywords of the print system that people know the meaning of', () => {
    expect(knownReason('media-empty-error')).toBe('media-empty')
    expect(knownReason('media-jam')).toBe('media-jam')
    expect(knownReason('com.example.mystery')).toBeNull()
  })
})

describe('a jam', () => {
  it('W9: leads to a reprint, to a new code, or to a search, by what is on the paper', () => {
    expect(jamWay('user', true).way).toBe('reprint')
    expect(jamWay('user', false).way).toBe('reissue')
    expect(jamWay('store', true)).toMatchObject({ way: 'reprint', ticks: [] })
  })

  it('L11: a contractor slip is never printed again before every piece was destroyed and identity checked', () => {
    expect(jamWay('contractor', true)).toMatchObject({
      way: 'reprint',
      ticks: ['destroyed', 'identified'],
    })
    expect(jamWay('contractor', false).way).toBe('note')
  })
})
