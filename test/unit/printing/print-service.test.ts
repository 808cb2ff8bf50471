import { describe, expect, it } from 'vitest'
import { composeUserSlip } from '#electron/printing/compose/compose.ts'
import { createSubmittedJobs } from '#electron/printing/system/submitted-jobs.ts'
import { createPrintService } from '#electron/printing/print-service.ts'
import { PrintError, type PrintJobOrder } from '#electron/printing/printer.ts'
import { type Refusal, refusedBy } from '#electron/errors.ts'
import { SlipRenderError } from '#electron/printing/renderer/slip-renderer.ts'
import type { PrintJobId, PrintTarget } from '#shared/domain/paper/print-job.ts'
import { hasSecret, type Slip, type SlipKind } from '#shared/domain/paper/slip.ts'
import { instant } from '#shared/domain/time/time.ts'
import { newFirstMinute } from '#shared/domain/first-minute.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { reason } from '#shared/rules/reasons.ts'
import { fakeSystem, memoryOutstanding } from '#test/fakes/printing.ts'
import { memoryLedger } from '#test/fakes/slip-ledger.ts'
import { lineMarkers, printableSession } from '#test/fixtures/printed-session.ts'

const PIN = '2580'
const [, mother] = lineMarkers
const { id: sessionId } = printableSession()

interface Fail {
  render?: Error
  stage?: Error
  record?: Error
  out?: Error
}

interface More {
  /** What the carrier does behind the desk's back, seen by whoever reads the session for this slip. */
  readonly news?: (forSlip: SlipKind | undefined) => void
  readonly target?: PrintTarget
}

function rig(fail: Fail = {}, { news, target = { kind: 'pdf', paper: 'roll80' } }: More = {}) {
  const ledger = memoryLedger(printableSession())
  const slips: Slip[] = []
  const titles: string[] = []
  const order: string[] = []
  const jobs: PrintJobOrder[] = []
  const system = fakeSystem()
  const outstanding = memoryOutstanding()
  const tried: string[] = []
  let ids = 0
  const service = createPrintService({
    sessions: {
      open: ledger.open,
      read: (id, forSlip) => {
        news?.(forSlip)
        return ledger.read(id)
      },
    },
    ledger: {
      ...ledger,
      recordPrint: (id, print) => {
        order.push('record')
        return fail.record ? Promise.reject(fail.record) : ledger.recordPrint(id, print)
      },
    },
    renderer: {
      draw: async (slip, how, work) => {
        if (fail.render) throw fail.render
        order.push('render')
        slips.push(slip)
        titles.push(how.title)
        return work({ toPdf: async () => new Uint8Array([1]), toDevice: async () => true })
      },
    },
    targetFor: async () => target,
    printerFor: async () => ({
      paper: 'roll80',
      stage: async (_, job) => {
        if (fail.stage) throw fail.stage
        order.push('stage')
        return {
          out: async () => {
            if (fail.out) throw fail.out
            order.push('out')
            jobs.push(job)
            if (target.kind === 'pdf') return { systemJob: null }
            const systemJob = `Receipt-${String(jobs.length)}`
            system.jobs.set(systemJob, {
              title: titles.at(-1) ?? '',
              stand: { state: 'waiting', reason: null },
            })
            return { systemJob }
          },
          drop: async () => {
            order.push('drop')
          },
        }
      },
    }),
    outstanding,
    submitted: createSubmittedJobs({
      sessions: ledger,
      ledger,
      outstanding,
      system,
      wait: async () => undefined,
    }),
    newJobId: () => {
      ids += 1
      return `0000000${String(ids)}-0000-4000-8000-000000000000` as PrintJobId
    },
    shelf: { erase: async () => undefined, folders: async () => [] },
    clock: { now: () => instant('2026-11-22T06:30:00Z') },
    rulebooks: { of: () => rulebook },
    approve: async (pin) => {
      tried.push(pin)
      if (pin !== PIN) throw refusedBy([reason('managerPinWrong', { left: 4 })])
    },
    liveSessions: async () => [],
  })
  return {
    service,
    print: service.handlers['slip.print'],
    ledger,
    slips,
    titles,
    jobs,
    order,
    system,
    outstanding,
    /** PINs that were tried. */
    tried,
  }
}

const plain = { reason: null, identityChecked: false, piecesCollected: false, managerPin: null }
const contractor = { sessionId, kind: 'contractor', lineId: null, ...plain } as const
const ofMother = { sessionId, kind: 'user', lineId: mother.lineId, ...plain } as const
const store = { sessionId, kind: 'store', lineId: null, ...plain } as const

describe('slip.print', () => {
  it('Q1: a slip is counted before it comes out, and counted only when it is ready to', async () => {
    const r = rig()
    const { fileName } = await r.print(ofMother)
    expect(r.order).toEqual(['render', 'stage', 'record', 'out'])
    expect(fileName).toBe('user-2-1.pdf')
    expect(r.ledger.current().slips).toMatchObject([
      { kind: 'user', lineId: mother.lineId, prints: 1, fileName },
    ])
    expect(r.slips[0]).toMatchObject({ reprint: 0, printedAtText: '2026年11月22日 15:30' })
  })

  it('S39: opens no secret but those of the slip', async () => {
    const r = rig()
    await r.print(ofMother)
    expect(r.ledger.opened).toEqual([`code:${mother.lineId}`])
    r.ledger.opened.length = 0
    await r.print(store)
    expect(r.ledger.opened).toEqual([])
    await r.print(contractor)
    expect(r.ledger.opened).toEqual(lineMarkers.map((line) => `loginId:${line.lineId}`))
  })

  it('L10: a double click is a first print and a refused second one', async () => {
    const r = rig()
    const [first, second] = await Promise.allSettled([r.print(ofMother), r.print(ofMother)])
    expect(first.status).toBe('fulfilled')
    expect(second).toMatchObject({ status: 'rejected', reason: { error: { code: 'refused' } } })
    expect(r.jobs).toHaveLength(1)
  })

  it('L10: with a reason it is printed again, counted on the slip and in its file name', async () => {
    const r = rig()
    await r.print(ofMother)
    const again = await r.print({ ...ofMother, reason: '用紙が破れたため' })
    expect(again.fileName).toBe('user-2-2.pdf')
    expect(r.slips[1]).toMatchObject({ reprint: 2 })
    expect(r.ledger.recorded[1]).toMatchObject({ reason: '用紙が破れたため' })
  })

  it('L10: the second reprint waits for the manager’s PIN; the journal says that a manager approved, not how', async () => {
    const r = rig()
    const again = { ...ofMother, reason: '用紙が破れたため' }
    await r.print(ofMother)
    await r.print({ ...again, managerPin: PIN })
    expect(r.tried, 'where nobody has to approve, no PIN is tried').toEqual([])
    const codeOf = async (managerPin: string | null): Promise<unknown> =>
      r.print({ ...again, managerPin }).catch((error: Refusal) => error.error.reasons[0]?.code)
    expect(await codeOf(null)).toBe('reprintNeedsManager')
    expect(await codeOf('1379')).toBe('managerPinWrong')
    expect(r.jobs).toHaveLength(2)
    expect((await r.print({ ...again, managerPin: PIN })).fileName).toBe('user-2-3.pdf')
    expect(r.ledger.recorded.map((print) => print.managerApproved)).toEqual([false, false, true])
    expect(JSON.stringify([r.ledger.current(), r.ledger.journal])).not.toContain(PIN)
  })

  it('L10: what else is missing is asked for first: no PIN is tried in vain', async () => {
    const r = rig()
    await r.print(ofMother)
    await r.print({ ...ofMother, reason: '用紙が破れたため' })
    await expect(r.print({ ...ofMother, managerPin: PIN })).rejects.toMatchObject({
      error: { code: 'refused' },
    })
    expect(r.tried).toEqual([])
  })

  it('W8: a withdrawn line is on no slip', async () => {
    const r = rig()
    r.ledger.edit((session) => ({
      ...session,
      lines: session.lines.map((line) =>
        line.id === mother.lineId ? { ...line, state: 'withdrawn' } : line,
      ),
    }))
    await r.print(contractor)
    await r.print(store)
    for (const slip of r.slips) {
      const labels = 'lines' in slip ? slip.lines.map(({ label }) => label) : []
      expect(labels).toEqual(['回線1', '回線3'])
    }
  })

  it.each([
    ['Q4: a dead slip window', { render: new SlipRenderError('gone') }, 'notDrawn'],
    ['Q4: a folder that is gone', { stage: new PrintError('folderGone') }, 'folderGone'],
    ['Q4: a full disk', { stage: new PrintError('diskFull') }, 'diskFull'],
  ])('%s is an answer with its reason, and nothing is counted', async (_, fail, failure) => {
    const r = rig(fail)
    const { job } = await r.print(ofMother)
    expect(job).toMatchObject({ state: 'failed', failure, submittedAt: null, print: 1 })
    expect(r.ledger.current().slips).toEqual([])
    expect(r.ledger.recorded).toEqual([])
    expect(r.ledger.journal.at(-1)).toMatchObject({
      action: 'slip.failed',
      detail: { failure, counted: false },
    })
  })

  it('L10: a slip that could not be counted never comes out', async () => {
    const r = rig({ record: new Error('vault gone') })
    await expect(r.print(ofMother)).rejects.toThrow('vault gone')
    expect(r.order).toEqual(['render', 'stage', 'record', 'drop'])
    expect(r.jobs).toEqual([])
  })

  it('L10: one that was counted and then did not come out is a reprint the next time', async () => {
    const fail: Fail = { out: new PrintError('unknown') }
    const r = rig(fail)
    expect((await r.print(ofMother)).job).toMatchObject({
      state: 'failed',
      failure: 'unknown',
      submittedAt: null,
    })
    delete fail.out
    await expect(r.print(ofMother)).rejects.toMatchObject({ error: { code: 'refused' } })
    expect((await r.print({ ...ofMother, reason: '用紙が出なかったため' })).fileName).toBe('user-2-2.pdf')
  })

  it('a failed print does not stop the next one', async () => {
    const fail: Fail = { stage: new PrintError('unknown') }
    const r = rig(fail)
    expect((await r.print(ofMother)).job.state).toBe('failed')
    delete fail.stage
    expect((await r.print(ofMother)).fileName).toBe('user-2-1.pdf')
  })

  it('S61: the session is read for the slip that is printed, and judged as it comes', async () => {
    const asked: (SlipKind | undefined)[] = []
    const r = rig(
      {},
      {
        news: (forSlip) => {
          asked.push(forSlip)
          if (forSlip === undefined || !hasSecret(forSlip)) return
          r.ledger.edit((session) => ({
            ...session,
            lines: session.lines.map((line) => ({
              ...line,
              code: line.code && { ...line.code, status: 'superseded' },
            })),
          }))
        },
      },
    )
    await r.print(store)
    await expect(r.print(ofMother)).rejects.toMatchObject({ error: { code: 'refused' } })
    expect(asked).toEqual(['store', 'user'])
    expect(r.ledger.opened).toEqual([])
  })

  it('S61: tells the ledger which codes stand on the paper, and which print it is', async () => {
    const r = rig()
    await r.print(ofMother)
    await r.print(contractor)
    await r.print(store)
    expect(r.ledger.recorded.map(({ print, codes }) => [print, codes])).toEqual([
      [1, [{ lineId: mother.lineId, generation: 1 }]],
      [1, lineMarkers.map(({ lineId }) => ({ lineId, generation: 1 }))],
      [1, []],
    ])
  })

  it('Q1: it is said to be out only when it is', async () => {
    const fail: Fail = { out: new PrintError('unknown') }
    const r = rig(fail)
    await r.print(ofMother).catch(() => undefined)
    expect(r.ledger.current().slips).toMatchObject([{ prints: 1, outPending: true }])
    delete fail.out
    await r.print({ ...ofMother, reason: '用紙が出なかったため' })
    expect(r.ledger.current().slips).toMatchObject([{ prints: 2, outPending: false }])
  })

  it('C10b: a code that ends says when on its slip', async () => {
    const weekly = { ...rulebook, link: { ...rulebook.link, usageCodeDays: 7 } }
    const session = printableSession()
    const line = session.lines[1]
    if (!line) throw new Error('no line')
    const facts = { session, now: session.updatedAt, reprint: 0 }
    expect(composeUserSlip({ ...facts, rulebook: weekly }, line, mother.code).expiresOnText).toBe(
      '2026年11月29日 15:10',
    )
    expect(composeUserSlip({ ...facts, rulebook }, line, mother.code).expiresOnText).toBeNull()
  })

  it('R10: a slip is composed as the customer wished, and larger for a reader of 65; the store copy is the store’s', async () => {
    const r = rig()
    r.ledger.edit((session) => ({
      ...session,
      contractor: { ...session.contractor, birthDate: '1950-01-01' },
      firstMinute: { ...newFirstMinute(), slipVoice: 'en' },
    }))
    await r.print(contractor)
    await r.print({ ...contractor, kind: 'store' })
    await r.print({ ...contractor, kind: 'guide' })
    expect(r.slips.map(({ kind, voice, largeType }) => [kind, voice, largeType])).toEqual([
      ['contractor', 'en', true],
      ['store', 'ja', false],
      ['guide', 'en', true],
    ])
    expect(r.slips[0]).toMatchObject({ lines: [{ label: 'Line 1', userLabel: 'yourself' }, {}, {}] })
  })

  it('N15: the 手順書 is printed again without a reason, and is never handed over', async () => {
    const r = rig()
    await r.print({ ...contractor, kind: 'guide' })
    await r.print({ ...contractor, kind: 'guide' })
    expect(r.slips.map(({ kind, reprint }) => [kind, reprint])).toEqual([
      ['guide', 0],
      ['guide', 2],
    ])
  })
})
