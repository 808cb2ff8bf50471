/** What screening says of each line: passed, on hold or declined, and never why (R26). */
import { describe, expect, it } from 'vitest'
import type { SessionId } from '#shared/domain/ids.ts'
import { refusedCodes } from '#test/fakes/refused-codes.ts'
import { createTestDesk, filledIn, lineAt, restarted, type TestDesk } from '#test/fakes/session-desk.ts'

const states = async (desk: TestDesk, id: SessionId) =>
  (await desk.store.read(id)).lines.map(({ state }) => state)

/** A family whose last line screening does not pass. */
async function screened(outcome: 'onHold' | 'declined') {
  const desk = await createTestDesk()
  const session = await filledIn(desk)
  const held = lineAt(session, 2)
  desk.carrier.screening.set(held, outcome)
  await desk.handlers['session.apply']({ sessionId: session.id })
  const ask = () => desk.handlers['line.askScreening']({ sessionId: session.id, lineId: held })
  return { desk, id: session.id, held, ask }
}

describe('the screening of an application', () => {
  it('R26, W8: a line on hold does not hold up the others; asked again later it gets its contract and its slip', async () => {
    const { desk, id, held, ask } = await screened('onHold')
    expect(await states(desk, id)).toEqual(['contracted', 'contracted', 'onHold'])
    const before = await desk.store.read(id)
    expect([before.application?.status, before.step]).toEqual(['done', 'activate'])
    expect(before.slips.map(({ lineId }) => lineId)).not.toContain(held)

    expect((await ask()).revision).toBeGreaterThan(before.revision)
    expect(await states(desk, id)).toEqual(['contracted', 'contracted', 'onHold'])

    desk.carrier.screening.delete(held)
    const after = await ask()
    expect(after.lines[2]).toMatchObject({ state: 'contracted', code: { generation: 1 } })
    expect(after.slips.filter(({ kind }) => kind === 'contractor')).toHaveLength(1)
    expect(after.slips.map(({ lineId }) => lineId)).toContain(held)
    const secrets = await desk.store.secrets(id)
    expect(secrets).toHaveLength(3)
    // One application at the carrier, whatever was asked of it (Q2).
    expect(new Set(desk.carrier.calls.map(({ of }) => of)).size).toBe(1)
  })

  it('R26, Q2: killed before the answer was written down, a held line has no code until it is asked about again', async () => {
    const { desk, id, held, ask } = await screened('onHold')
    desk.carrier.screening.delete(held)
    desk.carrier.script('apply', 'neverAnswers')
    void ask()
    const code = { generation: 1, status: 'issued', last4: 'WXYZ', issuedAt: desk.clock.now() } as const
    const none = { status: 'notEligible', deviceId: null, at: null } as const
    desk.carrier.snapshots.set(id, {
      at: desk.clock.now(),
      friends: [],
      locks: [],
      lines: [
        {
          lineId: held,
          contractorLink: none,
          userLink: none,
          code: { ...code, givenTo: 'desk' },
          user: null,
        },
      ],
    })
    const next = await restarted(desk)
    const read = await next.handlers['session.read']({ sessionId: id })
    expect(read.lines[2]).toMatchObject({ state: 'onHold', code: null })
    const after = await next.handlers['line.askScreening']({ sessionId: id, lineId: held })
    expect(after.lines[2]).toMatchObject({ state: 'contracted', code: { generation: 1 } })
    expect(await next.store.secrets(id)).toHaveLength(3)
  })

  it('R26: a declined line is over and the rest of the family goes on; the journal says the outcome and no reason', async () => {
    const { desk, id, held, ask } = await screened('declined')
    expect(await states(desk, id)).toEqual(['contracted', 'contracted', 'declined'])
    expect(await refusedCodes(ask())).toContain('nothingToAsk')
    await desk.handlers['line.activate']({ sessionId: id, lineId: lineAt(await desk.store.read(id), 0) })
    await desk.service.idle()
    expect((await states(desk, id))[0]).toBe('active')
    const journal = await desk.handlers['session.journal']({ sessionId: id })
    const told = journal.find(({ action }) => action === 'line.screened')
    expect(told).toMatchObject({ lineId: held, detail: { outcome: 'declined' }, reason: null })
  })

  it('R26: a family of which nobody passes has no slips, and the reception can be ended', async () => {
    const desk = await createTestDesk()
    const session = await filledIn(desk)
    for (const { id } of session.lines) desk.carrier.screening.set(id, 'declined')
    const { slips } = await desk.handlers['session.apply']({ sessionId: session.id })
    expect(slips).toEqual([])
    const over = await desk.handlers['session.abandon']({
      sessionId: session.id,
      reason: '審査の結果をお伝えした',
    })
    expect(over.status).toBe('abandoned')
  })

  it('R26, W8: a line on hold can be withdrawn, and a carrier that is away says so and changes nothing', async () => {
    const { desk, id, held, ask } = await screened('onHold')
    desk.carrier.script('apply', 'unreachable')
    expect(await refusedCodes(ask())).toContain('carrier')
    expect((await states(desk, id))[2]).toBe('onHold')
    await desk.handlers['line.withdraw']({ sessionId: id, lineId: held, reason: 'お客様のご希望' })
    expect((await states(desk, id))[2]).toBe('withdrawn')
  })
})
