import { describe, expect, it } from 'vitest'
import { familyLines } from '#test/fixtures/family.ts'
import { refusedCodes } from '#test/fakes/refused-codes.ts'
import { applied, createTestDesk, filledIn, lineAt, type AnyDesk } from '#test/fakes/session-desk.ts'
import type { Session } from '#shared/domain/session.ts'
import { cardsAreFree } from '#electron/sessions/forms/card-use.ts'
import { saidOf } from '#test/support/said.ts'

/** The nth line of a reception gets this card. */
function card(desk: AnyDesk, session: Session, n: number, iccid: string): Promise<Session> {
  const edits = [{ kind: 'line', lineId: lineAt(session, n), fields: { iccid } } as const]
  return desk.handlers['session.save']({ sessionId: session.id, edits: [...edits], focus: null })
}

describe('a SIM card that another reception has', () => {
  it('R18: is named at once, with the number of that reception', async () => {
    const desk = await createTestDesk()
    const first = await applied(desk)
    const second = await filledIn(desk)
    const iccid = first.lines[1]?.iccid ?? ''
    const ask = { sessionId: second.id, lineId: lineAt(second, 0), iccid }
    expect(await desk.handlers['line.iccidUse'](ask)).toEqual({ receptionNumber: first.receptionNumber })
    expect(await desk.handlers['line.iccidUse']({ ...ask, sessionId: first.id })).toEqual({
      receptionNumber: null,
    })
    expect(await desk.handlers['line.iccidUse']({ ...ask, iccid: '89' })).toEqual({ receptionNumber: null })
  })

  it('R18: does not pass the step 確認, and nothing is sent', async () => {
    const desk = await createTestDesk()
    const first = await applied(desk)
    const second = await filledIn(desk)
    const sent = desk.carrier.count('apply')
    await card(desk, second, 0, first.lines[0]?.iccid ?? '')
    expect(await refusedCodes(desk.handlers['session.apply']({ sessionId: second.id }))).toContain('simInUse')
    const save = (step: 'lines' | 'check') =>
      desk.handlers['session.save']({ sessionId: second.id, edits: [{ kind: 'step', step }], focus: null })
    await save('lines')
    expect(await refusedCodes(save('check'))).toContain('simInUse')
    expect(desk.carrier.count('apply')).toBe(sent)
  })

  it('E14h, R18, W8: holds back only the line that it is in, and that one no more once the line is taken back', async () => {
    const desk = await createTestDesk()
    const first = await applied(desk)
    const second = await filledIn(desk)
    await card(desk, second, 1, first.lines[0]?.iccid ?? '')
    const stored = await desk.store.read(second.id)
    const verdict = await cardsAreFree(desk, stored)
    expect(verdict.ok ? [] : verdict.reasons.map((each) => [each.code, saidOf(each)?.text])).toEqual([
      ['simInUse', expect.stringContaining('回線2')],
    ])
    const lines = stored.lines.map((line, n) => (n === 1 ? { ...line, state: 'withdrawn' as const } : line))
    expect((await cardsAreFree(desk, { ...stored, lines })).ok).toBe(true)
  })

  it('R18: is free again when the other reception is given up', async () => {
    const desk = await createTestDesk()
    const first = await filledIn(desk)
    await desk.handlers['session.abandon']({ sessionId: first.id, reason: '取りやめ' })
    const second = await filledIn(desk, familyLines)
    await card(desk, second, 0, first.lines[0]?.iccid ?? '')
    const session = await desk.handlers['session.apply']({ sessionId: second.id })
    expect(session.application?.status).toBe('done')
  })
})
