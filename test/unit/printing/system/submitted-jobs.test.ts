/** What becomes of a job after the print system took it (Q4). */
import { describe, expect, it } from 'vitest'
import { createSubmittedJobs } from '#electron/printing/system/submitted-jobs.ts'
import { titleOf } from '#electron/printing/system/job-look.ts'
import type { JobStand } from '#electron/printing/system/print-system.ts'
import { jobInHand } from '#shared/domain/paper/print-jobs.ts'
import { COMPLETED, type PrintJobId, type PrintTarget } from '#shared/domain/paper/print-job.ts'
import type { Session } from '#shared/domain/session.ts'
import { fakeSystem, memoryOutstanding } from '#test/fakes/printing.ts'
import { memoryLedger } from '#test/fakes/slip-ledger.ts'
import { lineMarkers, printableSession } from '#test/fixtures/printed-session.ts'

const { id: sessionId } = printableSession()
const jobId = '1a2b3c4d-0000-4000-8000-000000000000' as PrintJobId
const receipt: PrintTarget = { kind: 'system', printer: 'Receipt', paper: 'roll80' }
const waiting: JobStand = { state: 'waiting', reason: null }

interface Options {
  readonly kind?: 'user' | 'store'
  readonly target?: PrintTarget
  readonly out?: boolean
  readonly stand?: JobStand
  /** False: it was taken, and its number was not told. */
  readonly numbered?: boolean
}

/** One print on its way. */
async function rig({
  kind = 'user',
  target = receipt,
  out = true,
  stand = waiting,
  numbered = true,
}: Options = {}) {
  const ledger = memoryLedger(printableSession())
  const system = fakeSystem()
  const outstanding = memoryOutstanding()
  const looks: number[] = []
  const submitted = createSubmittedJobs({
    sessions: ledger,
    ledger,
    system,
    outstanding,
    wait: async (ms) => void looks.push(ms),
  })
  await outstanding.add(sessionId)
  const lineId = kind === 'user' ? lineMarkers[1].lineId : null
  await ledger.recordPrint(sessionId, {
    ...{ jobId, kind, lineId, print: 1, target, fileName: '', codes: [] },
    ...{ reason: null, identityChecked: false, piecesCollected: false, managerApproved: false },
  })
  system.jobs.set('Receipt-7', { title: titleOf(jobId), stand })
  if (out) await ledger.recordOut(sessionId, jobId, numbered ? 'Receipt-7' : null)
  const end = (status: Session['status']) => {
    ledger.edit((session) => ({ ...session, status }))
    return submitted.afterChange(ledger.current())
  }
  const job = () => ledger.current().printJobs[0]
  return { ledger, system, outstanding, submitted, looks, end, job }
}

describe('a job that did not print while its session was open', () => {
  it.each(['completed', 'abandoned', 'parked'] as const)(
    'Q4: is taken back when the session is %s, and never prints later',
    async (status) => {
      const r = await rig()
      await r.end(status)
      expect(r.system.removed).toEqual(['Receipt-7'])
      expect(r.job()).toMatchObject({ state: 'cancelled', takenBack: true })
      expect(r.outstanding.ids.size).toBe(0)
    },
  )

  it('Q4: is found by its title where its number was not told', async () => {
    const r = await rig({ numbered: false })
    await r.end('completed')
    expect(r.system.removed).toEqual(['Receipt-7'])
  })

  it('Q4: where nobody answers, it is cancelled and said that it may still come out', async () => {
    const r = await rig()
    r.system.answers = false
    await r.end('completed')
    expect(r.job()).toMatchObject({ state: 'cancelled', takenBack: false })
  })

  it('Q4: one that staff say they hold leaves no copy in the queue either', async () => {
    const r = await rig()
    r.ledger.edit((session) => jobInHand(session, 'user', lineMarkers[1].lineId, session.updatedAt))
    await r.end('completed')
    expect(r.job()?.state).toBe('inHand')
    expect(r.system.removed).toEqual(['Receipt-7'])
  })

  it('a store copy has no secret and may print later', async () => {
    const r = await rig({ kind: 'store' })
    await r.end('completed')
    expect(r.job()?.state).toBe('submitted')
    expect(r.system.removed).toEqual([])
  })

  it('as long as the session is open nothing is taken back', async () => {
    const r = await rig()
    await r.end('open')
    expect(r.job()?.state).toBe('submitted')
  })

  it('one that was printed stays submitted', async () => {
    const r = await rig({ stand: { state: 'completed', reason: null } })
    await r.end('completed')
    expect(r.job()).toMatchObject({ state: 'submitted', systemReason: COMPLETED })
  })

  it('L10: printed again, the first one is taken back: one paper at most comes out', async () => {
    const r = await rig()
    await r.submitted.replace(r.ledger.current(), { kind: 'user', lineId: lineMarkers[1].lineId })
    expect(r.job()).toMatchObject({ state: 'cancelled', takenBack: true })
  })
})

describe('watching', () => {
  it('L8: a secret that was printed is purged from the spool', async () => {
    const r = await rig({ stand: { state: 'completed', reason: null } })
    await r.submitted.watch(sessionId, jobId)
    expect(r.job()).toMatchObject({ state: 'submitted', systemReason: COMPLETED })
    expect(r.system.removed).toEqual(['Receipt-7'])
  })

  it("Q4: a job that broke off failed, with the print system's own word, and lies in no queue", async () => {
    const r = await rig({ stand: { state: 'failed', failure: 'stopped', reason: 'media-jam-error' } })
    await r.submitted.watch(sessionId, jobId)
    expect(r.job()).toMatchObject({ state: 'failed', failure: 'stopped', systemReason: 'media-jam-error' })
    expect(r.system.jobs.size).toBe(0)
  })

  it('says what a job waits for, and stops looking after a while', async () => {
    const r = await rig({ stand: { state: 'waiting', reason: 'media-empty-error' } })
    await r.submitted.watch(sessionId, jobId)
    expect(r.job()).toMatchObject({ state: 'submitted', systemReason: 'media-empty-error' })
    expect(r.looks.length).toBeLessThan(100)
    expect(r.ledger.journal.filter(({ action }) => action === 'slip.stands')).toHaveLength(1)
  })

  it('where nothing is known, nothing is claimed', async () => {
    const r = await rig({ stand: { state: 'unknown' } })
    expect((await r.submitted.look(sessionId, jobId)).printJobs[0]).toMatchObject({
      state: 'submitted',
      systemReason: null,
    })
  })
})

describe('leaving and coming back', () => {
  it('Q1, Q4: a print that a kill interrupted failed, and does not print later', async () => {
    const r = await rig({ out: false })
    await r.submitted.atStart()
    expect(r.job()).toMatchObject({ state: 'failed', failure: 'interrupted', takenBack: true })
    expect(r.system.removed).toEqual(['Receipt-7'])
    expect(r.ledger.current().slips[0]?.outPending).toBe(true)
  })

  it('an interrupted PDF has nothing to be taken back', async () => {
    const r = await rig({ out: false, target: { kind: 'pdf', paper: 'roll80' } })
    await r.submitted.atStart()
    expect(r.job()).toMatchObject({ state: 'failed', failure: 'interrupted', takenBack: null })
  })

  it.each(['atStart', 'atQuit'] as const)('Q4: %s takes back what is still out', async (when) => {
    const r = await rig()
    await r.submitted[when]()
    expect(r.job()).toMatchObject({ state: 'cancelled', takenBack: true })
    expect(r.outstanding.ids.size).toBe(0)
  })

  it('never rejects: a session that cannot be read keeps no other from being dealt with', async () => {
    const r = await rig()
    await r.outstanding.add('10000000-0000-4000-8000-00000000dead' as typeof sessionId)
    await expect(r.submitted.atStart()).resolves.toBeUndefined()
  })
})
