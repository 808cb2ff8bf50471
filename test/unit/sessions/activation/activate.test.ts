import { describe, expect, it } from 'vitest'
import { refusedCodes } from '#test/fakes/refused-codes.ts'
import { activated, applied, createTestDesk, lineAt, type TestDesk } from '#test/fakes/session-desk.ts'
import { waitFor } from '#test/fakes/wait-for.ts'
import type { Session } from '#shared/domain/session.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import { CarrierFault } from '#electron/carrier/gateway.ts'

function activate(desk: TestDesk, session: Session, n: number) {
  return desk.handlers['line.activate']({ sessionId: session.id, lineId: lineAt(session, n) })
}

const states = (session: Session) => session.lines.map(({ state }) => state)

describe('line.activate', () => {
  it('V1, S79: an active line may be linked at once, both links', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    expect(states(session)).toEqual(['active', 'active', 'active'])
    for (const line of session.lines) {
      expect([line.contractorLink.status, line.userLink.status]).toEqual(['eligible', 'eligible'])
      expect(line.activation).toMatchObject({
        activatedAt: desk.carrier.activatedAt,
        failure: null,
        attempts: 1,
      })
    }
  })

  it('answers at once with the line on its way, and the operation id is durable by then', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    desk.carrier.script('activate', 'held')
    const answered = await activate(desk, session, 0)
    expect(answered.lines[0]?.state).toBe('activating')
    const [stored] = await desk.vault.ask('desk.unfinished', null)
    expect(stored?.lines[0]?.activation?.operationId).toBe(answered.lines[0]?.activation?.operationId)
    desk.carrier.release()
    await desk.service.idle()
    expect((await desk.store.read(session.id)).lines[0]?.state).toBe('active')
  })

  it('activates lines in parallel, and one that waits holds up no other', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    desk.carrier.script('activate', 'held')
    await activate(desk, session, 0)
    await activate(desk, session, 1)
    await waitFor(async () =>
      (await desk.store.read(session.id)).lines[1]?.state === 'active' ? true : undefined,
    )
    expect((await desk.store.read(session.id)).lines[0]?.state).toBe('activating')
    desk.carrier.release()
    await desk.service.idle()
  })

  it('Q2: a double click is one activation', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    desk.carrier.script('activate', 'held')
    await Promise.all([activate(desk, session, 0), activate(desk, session, 0)])
    desk.carrier.release()
    await desk.service.idle()
    expect(desk.carrier.count('activate')).toBe(1)
    expect(await refusedCodes(activate(desk, session, 0))).toContain('alreadyActive')
  })

  for (const kind of ['busy', 'refused', 'unreachable'] as const) {
    it(`Q2: after "${kind}" a retry carries the same operation id and switches on once`, async () => {
      const desk = await createTestDesk()
      const session = await applied(desk)
      desk.carrier.script('activate', kind)
      await activate(desk, session, 0)
      await desk.service.idle()
      const failed = (await desk.store.read(session.id)).lines[0]
      expect(failed).toMatchObject({ state: 'failed', activation: { failure: kind, attempts: 1 } })
      await activate(desk, session, 0)
      await desk.service.idle()
      const active = (await desk.store.read(session.id)).lines[0]
      expect(active?.activation).toMatchObject({ operationId: failed?.activation?.operationId, attempts: 2 })
      expect(active?.state).toBe('active')
      expect([...desk.carrier.switchedOn.values()]).toEqual([1])
    })
  }

  it('Q2: a lost answer is unknown, then asked for by the operation id and never sent again', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    const seen: string[] = []
    desk.store.onChanged(({ lines }) => seen.push(lines[0]?.state ?? ''))
    desk.carrier.script('activate', 'answerLost')
    await activate(desk, session, 0)
    await desk.service.idle()
    expect(seen).toEqual(['activating', 'unknown', 'active'])
    expect(desk.carrier.count('activate')).toBe(1)
    expect([...desk.carrier.switchedOn.values()]).toEqual([1])
  })

  it('Q2: while the result is unknown nothing is sent again, and staff may ask', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    desk.carrier.script('activate', 'answerLost')
    desk.carrier.script('askOperation', ...Array.from({ length: 64 }, () => 'unreachable' as const))
    await activate(desk, session, 0)
    await desk.service.idle()
    expect((await desk.store.read(session.id)).lines[0]?.state).toBe('unknown')
    expect(await refusedCodes(activate(desk, session, 0))).toContain('activationResultOpen')
    const ask = () => desk.handlers['line.askAgain']({ sessionId: session.id, lineId: lineAt(session, 0) })
    desk.carrier.script('askOperation', 'unreachable')
    expect(await refusedCodes(ask())).toEqual(['carrier'])
    expect((await ask()).lines[0]?.state).toBe('active')
    expect(await refusedCodes(ask())).toContain('nothingToAsk')
  })

  it('a call that never arrived is offered for a retry', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    const lineId = lineAt(session, 0)
    const { activate: real } = desk.carrier
    desk.carrier.activate = () => new Promise<never>(() => undefined)
    await activate(desk, session, 0)
    const asked = await desk.handlers['line.askAgain']({ sessionId: session.id, lineId })
    expect(asked.lines[0]).toMatchObject({ state: 'failed', activation: { failure: 'unreachable' } })
    desk.carrier.activate = real
    await activate(desk, session, 0)
    await waitFor(async () =>
      (await desk.store.read(session.id)).lines[0]?.state === 'active' ? true : undefined,
    )
    expect(desk.carrier.switchedOn.get(lineId)).toBe(1)
  })

  it('forwards the progress of each line', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    const told: unknown[] = []
    desk.service.onProgress((progress) => told.push(progress))
    desk.carrier.script('activate', 'held')
    await activate(desk, session, 1)
    desk.carrier.report(40)
    desk.carrier.release()
    await desk.service.idle()
    expect(told).toEqual([{ sessionId: session.id, lineId: lineAt(session, 1), percent: 40 }])
  })

  it('stops in time, and a later retry still switches on once', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    desk.carrier.script('activate', 'held')
    await activate(desk, session, 0)
    const lineId = lineAt(session, 0)
    const stopped = await desk.handlers['line.cancelActivation']({ sessionId: session.id, lineId })
    expect(stopped.lines[0]).toMatchObject({ state: 'failed', activation: { failure: 'cancelled' } })
    desk.carrier.release()
    await desk.service.idle()
    expect(desk.carrier.switchedOn.get(lineId)).toBeUndefined()
    await activate(desk, session, 0)
    await desk.service.idle()
    expect((await desk.store.read(session.id)).lines[0]?.state).toBe('active')
    expect(desk.carrier.switchedOn.get(lineId)).toBe(1)
  })

  it('Q2: the late failure of an earlier attempt says nothing about the one that runs', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    const ends: { ok: (at: Instant) => void; no: (error: Error) => void }[] = []
    desk.carrier.activate = () => new Promise<Instant>((ok, no) => ends.push({ ok, no }))
    await activate(desk, session, 0)
    await desk.handlers['line.cancelActivation']({ sessionId: session.id, lineId: lineAt(session, 0) })
    await activate(desk, session, 0)
    ends[0]?.no(new CarrierFault('cancelled'))
    await waitFor(() => Promise.resolve(ends[1]))
    await new Promise((next) => setImmediate(next))
    const running = (await desk.store.read(session.id)).lines[0]
    expect(running).toMatchObject({ state: 'activating', activation: { attempts: 2 } })
    ends[1]?.ok(desk.carrier.activatedAt)
    await desk.service.idle()
    expect((await desk.store.read(session.id)).lines[0]?.state).toBe('active')
  })

  it('a stop that comes too late changes nothing: the line becomes active', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    desk.carrier.script('activate', 'neverAnswers')
    await activate(desk, session, 0)
    const lineId = lineAt(session, 0)
    await waitFor(() => Promise.resolve(desk.carrier.switchedOn.get(lineId)))
    await desk.handlers['line.cancelActivation']({ sessionId: session.id, lineId })
    const journal = await desk.handlers['session.journal']({ sessionId: session.id })
    expect(journal.at(-1)?.action).toBe('line.cancelTooLate')
    const asked = await desk.handlers['line.askAgain']({ sessionId: session.id, lineId })
    expect(asked.lines[0]?.state).toBe('active')
  })

  it('R23: a result that arrives while the session is parked is written down', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    desk.carrier.script('activate', 'held')
    await activate(desk, session, 0)
    await desk.handlers['session.park']({ sessionId: session.id, reason: 'returning', returnAt: null })
    desk.carrier.release()
    await desk.service.idle()
    expect(await desk.store.read(session.id)).toMatchObject({
      status: 'parked',
      lines: [{ state: 'active' }, {}, {}],
    })
  })
})

describe('line.withdraw', () => {
  it('W8: one line is withdrawn, its code revoked and its secrets erased; the others go on', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    desk.carrier.script('activate', 'refused')
    await activate(desk, session, 0)
    await desk.service.idle()
    const lineId = lineAt(session, 0)
    const after = await desk.handlers['line.withdraw']({ sessionId: session.id, lineId, reason: 'MNP不可' })
    expect(after.lines[0]).toMatchObject({ state: 'withdrawn', code: { status: 'revoked' } })
    expect(desk.carrier.withdrawn).toEqual(new Set([lineId]))
    const secrets = await desk.store.secrets(session.id)
    expect(secrets.find((s) => s.lineId === lineId)).toMatchObject({ loginIdSealed: null, codeSealed: null })
    expect(secrets.filter((s) => s.codeSealed !== null)).toHaveLength(2)
    await activate(desk, session, 1)
    await desk.service.idle()
    expect(states(await desk.store.read(session.id))).toEqual(['withdrawn', 'active', 'contracted'])
  })

  it('an active line is not withdrawn', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    const call = desk.handlers['line.withdraw']({
      sessionId: session.id,
      lineId: lineAt(session, 0),
      reason: 'お客様のご希望',
    })
    expect(await refusedCodes(call)).toContain('withdrawTooLate')
    expect(desk.carrier.withdrawn.size).toBe(0)
  })
})
