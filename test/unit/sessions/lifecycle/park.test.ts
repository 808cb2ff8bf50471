import { describe, expect, it } from 'vitest'
import { plusMinutes } from '#shared/domain/time/time.ts'
import { refusedCodes } from '#test/fakes/refused-codes.ts'
import {
  activated,
  applied,
  createTestDesk,
  filledIn,
  lineAt,
  newRequest,
  restarted,
  START,
} from '#test/fakes/session-desk.ts'

const returnAt = plusMinutes(START, 30)

describe('parking and giving up', () => {
  it('R23: お戻り待ち waits with its time, survives the shift, and resumes at the same step and field', async () => {
    const desk = await createTestDesk()
    const { id, lines } = await filledIn(desk)
    await desk.handlers['session.save']({ sessionId: id, edits: [], focus: 'line-2.iccid' })
    await desk.handlers['session.park']({ sessionId: id, reason: 'returning', returnAt })
    const next = await restarted(desk)
    const parked = await next.handlers['session.read']({ sessionId: id })
    expect(parked).toMatchObject({
      status: 'parked',
      park: { reason: 'returning', returnAt, parkedAt: START },
    })
    const [listed] = await next.handlers['session.list'](null)
    expect(listed).toMatchObject({ status: 'parked', park: { reason: 'returning' }, lineCount: lines.length })
    const resumed = await next.handlers['session.resume']({ sessionId: id })
    expect(resumed).toMatchObject({ status: 'open', park: null, step: 'check', focus: 'line-2.iccid' })
    expect((await next.handlers['session.resume']({ sessionId: id })).revision).toBe(resumed.revision)
  })

  it('R23: a parked session is not worked on', async () => {
    const desk = await createTestDesk()
    const session = await filledIn(desk)
    await desk.handlers['session.park']({ sessionId: session.id, reason: 'documents', returnAt: null })
    const edits = [{ kind: 'contractor', fields: { familyName: '別人' } } as const]
    const save = desk.handlers['session.save']({ sessionId: session.id, edits, focus: null })
    expect(await refusedCodes(save)).toContain('sessionNotOpen')
    expect(await refusedCodes(desk.handlers['session.apply']({ sessionId: session.id }))).toContain(
      'sessionNotOpen',
    )
  })

  it('R23: several sessions are open at once', async () => {
    const desk = await createTestDesk()
    await filledIn(desk)
    const second = await desk.store.open(newRequest())
    expect(second.receptionNumber).toBe('P-1122-002')
    expect(await desk.handlers['session.list'](null)).toHaveLength(2)
  })

  it('Q6: giving up keeps the session, its reason and its journal', async () => {
    const desk = await createTestDesk()
    const { id } = await filledIn(desk)
    const over = await desk.handlers['session.abandon']({ sessionId: id, reason: 'ご都合により' })
    expect(over).toMatchObject({ status: 'abandoned', abandonReason: 'ご都合により' })
    const journal = await desk.handlers['session.journal']({ sessionId: id })
    expect(journal.at(-1)).toMatchObject({ action: 'session.abandoned', reason: 'ご都合により' })
    expect(await desk.handlers['session.list'](null)).toHaveLength(1)
  })

  it('gives up before the pivot only: not with a contract, not with a line that is active', async () => {
    const desk = await createTestDesk()
    const contracted = await applied(desk)
    const give = (sessionId: typeof contracted.id) =>
      refusedCodes(desk.handlers['session.abandon']({ sessionId, reason: 'ご都合により' }))
    expect((await give(contracted.id))[0]).toBe('refused')
    expect(await give((await activated(desk)).id)).toContain('abandonAfterActivation')
  })

  it('W8: gives up when every line was withdrawn, and nothing sealed is left', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    for (const n of [0, 1, 2]) {
      await desk.handlers['line.withdraw']({
        sessionId: session.id,
        lineId: lineAt(session, n),
        reason: 'お客様のご希望',
      })
    }
    const over = await desk.handlers['session.abandon']({ sessionId: session.id, reason: 'すべて取り下げ' })
    expect(over.status).toBe('abandoned')
    for (const secrets of await desk.store.secrets(session.id)) {
      expect(secrets).toMatchObject({ loginIdSealed: null, codeSealed: null })
    }
  })
})
