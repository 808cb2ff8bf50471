import { describe, expect, it } from 'vitest'
import { refusedCodes } from '#test/fakes/refused-codes.ts'
import { activated, createTestDesk, handedOver, lineAt, link } from '#test/fakes/session-desk.ts'

describe('slips', () => {
  it('S27, L8, L10: handing over a user slip marks its code handed and erases it from the desk', async () => {
    const desk = await createTestDesk()
    const { id } = await activated(desk)
    const session = await handedOver(desk, id, 'user', 1)
    const lineId = lineAt(session, 1)
    expect(session.lines[1]?.code).toMatchObject({ status: 'handed', handedAt: desk.clock.now() })
    expect(await refusedCodes(desk.service.slips.openCode(id, lineId))).toContain('slipCodeGone')
    const secrets = (await desk.store.secrets(id)).find((s) => s.lineId === lineId)
    expect(secrets).toMatchObject({ codeSealed: null })
    expect(secrets?.codeHash).not.toBe('')
    expect(await desk.service.slips.openLoginId(id, lineId)).toMatch(/^PR\d{10}$/)
    expect(await desk.service.slips.openCode(id, lineAt(session, 2))).toHaveLength(16)
  })

  it('L11: the login IDs outlast the hand-over of the contractor slip, so that it can be printed again', async () => {
    const desk = await createTestDesk()
    const { id } = await activated(desk)
    const session = await handedOver(desk, id, 'contractor')
    expect(await desk.service.slips.openLoginId(id, lineAt(session, 0))).toMatch(/^PR/)
  })

  it('L10: counts and journals every print with its reason', async () => {
    const desk = await createTestDesk()
    const { id, lines } = await activated(desk)
    const lineId = lines[0]?.id ?? null
    const print = (reason: string | null, fileName: string) =>
      desk.service.slips.recordPrint(id, { kind: 'user', lineId, fileName, reason })
    await print(null, 'user-1-1.pdf')
    const session = await print('紙づまり', 'user-1-2.pdf')
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
    const { id } = await activated(desk)
    await link(desk, id, 0, 'contractor')
    await link(desk, id, 0, 'user')
    expect((await handedOver(desk, id, 'user', 0)).lines[0]?.code?.status).toBe('linked')
  })
})
