import { describe, expect, it } from 'vitest'
import { PrintError, type PrintJob } from '#electron/printing/pdf-printer.ts'
import { createPrintService } from '#electron/printing/print-service.ts'
import { SlipRenderError } from '#electron/printing/slip-renderer.ts'
import type { Slip } from '#shared/domain/slip.ts'
import { instant } from '#shared/domain/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { memoryLedger } from '#test/fakes/slip-ledger.ts'
import { lineMarkers, printableSession } from '#test/fixtures/printed-session.ts'

const [father, mother] = lineMarkers
const { id: sessionId } = printableSession()

function rig(fail: { render?: Error; stage?: Error; record?: Error; out?: Error } = {}) {
  const ledger = memoryLedger(printableSession())
  const slips: Slip[] = []
  const order: string[] = []
  const jobs: PrintJob[] = []
  const erased: string[] = []
  const service = createPrintService({
    store: ledger,
    ledger: {
      ...ledger,
      recordPrint: (id, print) => {
        order.push('record')
        return fail.record ? Promise.reject(fail.record) : ledger.recordPrint(id, print)
      },
    },
    renderer: {
      toPdf: async (slip) => {
        if (fail.render) throw fail.render
        order.push('render')
        slips.push(slip)
        return new Uint8Array([1])
      },
    },
    printer: {
      stage: async (job) => {
        if (fail.stage) throw fail.stage
        order.push('stage')
        return {
          out: async () => {
            if (fail.out) throw fail.out
            order.push('out')
            jobs.push(job)
          },
          drop: async () => {
            order.push('drop')
          },
        }
      },
      erase: async (_, fileName) => {
        erased.push(fileName)
      },
    },
    clock: { now: () => instant('2026-11-22T06:30:00Z') },
    rulebook,
  })
  return { service, print: service.handlers['slip.print'], ledger, slips, jobs, order, erased }
}

const contractor = { sessionId, kind: 'contractor', lineId: null, reason: null } as const
const ofMother = { sessionId, kind: 'user', lineId: mother.lineId, reason: null } as const
const store = { sessionId, kind: 'store', lineId: null, reason: null } as const

describe('slip.print', () => {
  it('Q1: a slip is counted before it comes out, and counted only when it is ready to', async () => {
    const r = rig()
    const { session, fileName } = await r.print(ofMother)
    expect(r.order).toEqual(['render', 'stage', 'record', 'out'])
    expect(fileName).toBe('user-2-1.pdf')
    expect(session.slips).toMatchObject([{ kind: 'user', lineId: mother.lineId, prints: 1, fileName }])
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

  it('W8: a withdrawn line is on no slip', async () => {
    const r = rig()
    r.ledger.change((session) => ({
      ...session,
      lines: session.lines.map((line) =>
        line.id === mother.lineId ? { ...line, state: 'withdrawn' } : line,
      ),
    }))
    await r.print(contractor)
    await r.print(store)
    for (const slip of r.slips) {
      expect(slip.kind === 'user' ? [] : slip.lines.map((line) => line.label)).toEqual(['回線1', '回線3'])
    }
  })

  it.each([
    ['Q4: a dead slip window', { render: new SlipRenderError('gone') }, 'printing'],
    ['Q4: a printer that fails', { stage: new PrintError('failed') }, 'printing'],
    ['Q4: a full disk', { stage: new PrintError('diskFull') }, 'diskFull'],
  ])('%s is told in Japanese, and nothing is counted', async (_, fail, code) => {
    const r = rig(fail)
    const refusal = await r.print(ofMother).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ name: 'Refusal', error: { code } })
    expect(refusal).toMatchObject({ error: { text: expect.stringMatching(/[ぁ-ん]/) as string } })
    expect(r.ledger.recorded).toEqual([])
  })

  it('L10: a slip that could not be counted never comes out', async () => {
    const r = rig({ record: new Error('vault gone') })
    await expect(r.print(ofMother)).rejects.toThrow('vault gone')
    expect(r.order).toEqual(['render', 'stage', 'record', 'drop'])
    expect(r.jobs).toEqual([])
  })

  it('L10: one that was counted and then did not come out is a reprint the next time', async () => {
    const fail: { out?: Error } = { out: new PrintError('failed') }
    const r = rig(fail)
    await expect(r.print(ofMother)).rejects.toMatchObject({ error: { code: 'printing' } })
    delete fail.out
    await expect(r.print(ofMother)).rejects.toMatchObject({ error: { code: 'refused' } })
    expect((await r.print({ ...ofMother, reason: '用紙が出なかったため' })).fileName).toBe('user-2-2.pdf')
  })

  it('a failed print does not stop the next one', async () => {
    const fail: { stage?: Error } = { stage: new PrintError('failed') }
    const r = rig(fail)
    await expect(r.print(ofMother)).rejects.toThrow()
    delete fail.stage
    expect((await r.print(ofMother)).fileName).toBe('user-2-1.pdf')
  })

  it('L8: what was handed over with a secret on it is erased here, every print of it; the rest stays', async () => {
    const r = rig()
    await r.print(ofMother)
    await r.print({ ...ofMother, reason: '用紙が破れたため' })
    await r.print({ ...ofMother, lineId: father.lineId })
    await r.print(store)
    r.ledger.change((session) => ({
      ...session,
      slips: session.slips.map((slip) =>
        slip.lineId === father.lineId ? slip : { ...slip, handedAt: session.updatedAt },
      ),
    }))
    await r.service.eraseHanded(r.ledger.current())
    expect(r.erased).toEqual(['user-2-1.pdf', 'user-2-2.pdf'])
  })
})
