import { describe, expect, it } from 'vitest'
import { refusedCodes } from '#test/fakes/refused-codes.ts'
import { activated, createTestDesk, handedOver, lineAt, link, restarted } from '#test/fakes/session-desk.ts'

describe('session.complete', () => {
  it('V20, S34–S45: a family of three to the end, and nothing sealed is left at the desk', async () => {
    const desk = await createTestDesk()
    const { id } = await activated(desk)
    await handedOver(desk, id, 'contractor')
    for (const n of [0, 1, 2]) await handedOver(desk, id, 'user', n)
    for (const n of [0, 1, 2]) await link(desk, id, n, 'contractor')
    for (const n of [0, 1, 2]) await link(desk, id, n, 'user')
    const linked = await desk.store.read(id)
    expect(new Set(linked.lines.map((l) => l.contractorLink.deviceId)).size).toBe(1)
    expect(new Set(linked.lines.map((l) => l.userLink.deviceId)).size).toBe(3)
    const done = await desk.handlers['session.complete']({ sessionId: id })
    expect(done).toMatchObject({ status: 'completed', step: 'done' })
    for (const secrets of await desk.store.secrets(id)) {
      expect(secrets).toMatchObject({ loginIdSealed: null, codeSealed: null })
    }
    const next = await restarted(desk)
    expect((await next.store.read(id)).status).toBe('completed')
    expect((await next.handlers['session.complete']({ sessionId: id })).revision).toBe(done.revision)
  })

  it('W6: links may be left for later with a reason, and only then is the session complete', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    const { id } = session
    await handedOver(desk, id, 'contractor')
    for (const n of [0, 1, 2]) await handedOver(desk, id, 'user', n)
    const complete = () => desk.handlers['session.complete']({ sessionId: id })
    expect(await refusedCodes(complete())).toContain('linkOpen')
    for (const n of [0, 1, 2]) {
      for (const kind of ['contractor', 'user'] as const) {
        await desk.handlers['link.defer']({
          sessionId: id,
          lineId: lineAt(session, n),
          kind,
          reason: 'atHome',
        })
      }
    }
    expect((await complete()).status).toBe('completed')
  })

  it('S39: not before the slips are in hand', async () => {
    const desk = await createTestDesk()
    const { id } = await activated(desk)
    expect(await refusedCodes(desk.handlers['session.complete']({ sessionId: id }))).toContain(
      'slipNotHanded',
    )
  })

  it('Q6: what is over is not worked on again', async () => {
    const desk = await createTestDesk()
    const { id } = await activated(desk)
    await handedOver(desk, id, 'contractor')
    for (const n of [0, 1, 2]) {
      await handedOver(desk, id, 'user', n)
      await link(desk, id, n, 'contractor')
      await link(desk, id, n, 'user')
    }
    await desk.handlers['session.complete']({ sessionId: id })
    const resume = desk.handlers['session.resume']({ sessionId: id })
    expect(await refusedCodes(resume)).toContain('sessionNotParked')
    const abandon = desk.handlers['session.abandon']({ sessionId: id, reason: 'ご都合により' })
    expect(await refusedCodes(abandon)).toContain('sessionNotOpen')
  })
})
