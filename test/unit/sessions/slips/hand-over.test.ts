import { describe, expect, it } from 'vitest'
import { refusedCodes } from '#test/fakes/refused-codes.ts'
import { activated, createTestDesk, firstPrint, handedOver, lineAt, link } from '#test/fakes/session-desk.ts'

describe('slips', () => {
  it('S27, L8, L10: handing over a user slip marks its code handed and erases it from the desk', async () => {
    const desk = await createTestDesk()
    const { id } = await activated(desk)
    const session = await handedOver(desk, id, 'user', 1)
    const lineId = lineAt(session, 1)
    expect(session.lines[1]?.code).toMatchObject({ status: 'handed', handedAt: desk.clock.now() })
    expect(await refusedCodes(desk.service.forPrinting.open('user', id, lineId))).toContain('slipCodeGone')
    const secrets = (await desk.store.secrets(id)).find((s) => s.lineId === lineId)
    expect(secrets).toMatchObject({ codeSealed: null })
    expect(secrets?.codeHash).not.toBe('')
    expect(await desk.service.forPrinting.open('contractor', id, lineId)).toMatch(/^PR\d{10}$/)
    expect(await desk.service.forPrinting.open('user', id, lineAt(session, 2))).toHaveLength(16)
  })

  it('L11: the login IDs outlast the hand-over of the contractor slip, so that it can be printed again', async () => {
    const desk = await createTestDesk()
    const { id } = await activated(desk)
    const session = await handedOver(desk, id, 'contractor')
    expect(await desk.service.forPrinting.open('contractor', id, lineAt(session, 0))).toMatch(/^PR/)
  })

  it('L10: counts and journals every print with its reason', async () => {
    const desk = await createTestDesk()
    const { id, lines } = await activated(desk)
    const lineId = lines[0]?.id ?? null
    const first = firstPrint(await desk.store.read(id), 'user', lineId)
    const print = (n: number, reason: string | null, fileName: string) =>
      desk.ledger.recordPrint(id, { ...first, print: n, fileName, reason })
    await print(1, null, 'user-1-1.pdf')
    const session = await print(2, '紙づまり', 'user-1-2.pdf')
    expect(session.slips.find((s) => s.kind === 'user' && s.lineId === lineId)).toMatchObject({
      prints: 2,
      fileName: 'user-1-2.pdf',
      printedAt: desk.clock.now(),
    })
    const journal = await desk.handlers['session.journal']({ sessionId: id })
    expect(
      journal.filter(({ action }) => action === 'slip.printed').map((e) => [e.detail['prints'], e.reason]),
    ).toEqual([
      [1, null],
      [2, '紙づまり'],
    ])
  })

  it('L11: a contractor slip that is counted again says what was ticked', async () => {
    const desk = await createTestDesk()
    const { id } = await activated(desk)
    const first = firstPrint(await handedOver(desk, id, 'contractor'), 'contractor', null)
    const again = { ...first, print: 2, reason: '汚れ・破れ' }
    expect(await refusedCodes(desk.ledger.recordPrint(id, again))).toContain('contractorReprint')
    await desk.ledger.recordPrint(id, { ...again, identityChecked: true, piecesCollected: true })
    const journal = await desk.handlers['session.journal']({ sessionId: id })
    const prints = journal.filter(({ action }) => action === 'slip.printed').map((e) => e.detail)
    expect(prints).toEqual([
      { kind: 'contractor', prints: 1 },
      { kind: 'contractor', prints: 2, identityChecked: true, piecesCollected: true },
    ])
  })

  it('S61: no slip is counted, nor comes out, whose code was renewed while it was drawn', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    const { id } = session
    const lineId = lineAt(session, 1)
    const userSlip = firstPrint(session, 'user', lineId)
    const contractorSlip = firstPrint(session, 'contractor', null)
    desk.carrier.tell(id, { type: 'codeReissued', lineId, last4: 'WXYZ', generation: 2 })
    await desk.service.idle()
    expect(await refusedCodes(desk.ledger.recordPrint(id, userSlip))).toContain('slipCodeGone')
    expect(await refusedCodes(desk.ledger.recordPrint(id, contractorSlip))).toContain('slipOutdated')
    expect((await desk.store.read(id)).slips.map(({ prints }) => prints)).toEqual([0, 0, 0, 0, 0])
  })

  it('Q1: a slip is handed over only when it came out', async () => {
    const desk = await createTestDesk()
    const { id, lines } = await activated(desk)
    const lineId = lines[0]?.id ?? null
    const print = firstPrint(await desk.store.read(id), 'user', lineId)
    await desk.ledger.recordPrint(id, print)
    const handOver = () => desk.handlers['slip.handOver']({ sessionId: id, kind: 'user', lineId })
    expect(await refusedCodes(handOver())).toContain('slipNotOut')
    await desk.ledger.recordOut(id, print.jobId, null)
    expect((await handOver()).lines[0]?.code?.status).toBe('handed')
  })

  it('S27: a slip that was not printed is not handed over; a second hand-over changes nothing', async () => {
    const desk = await createTestDesk()
    const { id } = await activated(desk)
    const call = () => desk.handlers['slip.handOver']({ sessionId: id, kind: 'contractor', lineId: null })
    expect(await refusedCodes(call())).toContain('slipNotPrinted')
    const handed = await handedOver(desk, id, 'contractor')
    desk.clock.pass(5)
    expect((await call()).revision).toBe(handed.revision)
  })

  it('S55: a code that was linked before its slip was handed over stays linked', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    const { id } = session
    const print = firstPrint(session, 'user', lineAt(session, 0))
    await desk.ledger.recordPrint(id, print)
    await desk.ledger.recordOut(id, print.jobId, null)
    await link(desk, id, 0, 'contractor')
    await link(desk, id, 0, 'user')
    const { kind, lineId } = print
    const after = await desk.handlers['slip.handOver']({ sessionId: id, kind, lineId })
    expect(after.lines[0]?.code?.status).toBe('linked')
  })
})
