import { describe, expect, it } from 'vitest'
import { VaultError, type Vault } from '#electron/vault/client/vault.ts'
import {
  applied,
  createTestDesk,
  deskOn,
  filledIn,
  lineAt,
  restarted,
  type TestDesk,
} from '#test/fakes/session-desk.ts'
import { waitFor } from '#test/fakes/wait-for.ts'

/** Killed while line 1 was on its way: what the next start finds. */
async function killedDuring(script: 'neverArrives' | 'neverAnswers' | 'held') {
  const desk = await createTestDesk()
  const session = await applied(desk)
  const lineId = lineAt(session, 0)
  desk.carrier.script('activate', script)
  const begun = await desk.handlers['line.activate']({ sessionId: session.id, lineId })
  return { sessionId: session.id, lineId, begun, next: await restarted(desk) }
}

async function recovered(next: Pick<TestDesk, 'service'>) {
  await next.service.recover()
  await next.service.idle()
}

describe('recover', () => {
  it('Q2: killed between commit and call: offered for a retry with the same id, activated exactly once', async () => {
    const { sessionId, lineId, begun, next } = await killedDuring('neverArrives')
    await recovered(next)
    const failed = (await next.store.read(sessionId)).lines[0]
    expect(failed).toMatchObject({ state: 'failed', activation: { failure: 'unreachable' } })
    expect(next.carrier.count('activate')).toBe(0)
    await next.handlers['line.activate']({ sessionId, lineId })
    await next.service.idle()
    const active = (await next.store.read(sessionId)).lines[0]
    expect(active?.state).toBe('active')
    expect(active?.activation?.operationId).toBe(begun.lines[0]?.activation?.operationId)
    expect([...next.carrier.switchedOn]).toEqual([[lineId, 1]])
  })

  it('Q2: killed between the call and its answer: active by asking, never by sending again', async () => {
    const { sessionId, lineId, next } = await killedDuring('neverAnswers')
    await recovered(next)
    const line = (await next.store.read(sessionId)).lines[0]
    expect(line).toMatchObject({ state: 'active', activation: { activatedAt: next.carrier.activatedAt } })
    expect(line?.userLink.status).toBe('eligible')
    expect(next.carrier.count('activate')).toBe(1)
    expect([...next.carrier.switchedOn]).toEqual([[lineId, 1]])
  })

  it('Q2: killed between the answer and its commit: active by asking', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    const lineId = lineAt(session, 0)
    const dying = deskOn(desk.vault, silentAfter(desk.vault, 'desk.commit', 1), desk.carrier, desk.clock)
    await dying.handlers['line.activate']({ sessionId: session.id, lineId })
    await waitFor(() => Promise.resolve(desk.carrier.switchedOn.get(lineId)))
    dying.service.stop()
    const next = await restarted(desk)
    expect((await next.store.read(session.id)).lines[0]?.state).toBe('activating')
    await recovered(next)
    expect((await next.store.read(session.id)).lines[0]?.state).toBe('active')
    expect(desk.carrier.switchedOn.get(lineId)).toBe(1)
    expect(desk.carrier.count('activate')).toBe(1)
  })

  it('Q2: what the carrier is still at is waited for, not sent again', async () => {
    const { sessionId, lineId, begun, next } = await killedDuring('held')
    const operationId = begun.lines[0]?.activation?.operationId
    if (!operationId) throw new Error('no operation')
    next.carrier.operations.set(operationId, { state: 'accepted', activatedAt: null })
    await next.service.recover()
    await waitFor(() => Promise.resolve(next.carrier.count('askOperation') >= 3 ? true : undefined))
    expect((await next.store.read(sessionId)).lines[0]?.state).toBe('activating')
    next.carrier.operations.set(operationId, { state: 'done', activatedAt: next.carrier.activatedAt })
    await next.service.idle()
    expect((await next.store.read(sessionId)).lines[0]?.state).toBe('active')
    expect(
      next.carrier.calls.filter(({ method, of }) => method === 'activate' && of !== operationId),
    ).toEqual([])
    expect(next.carrier.switchedOn.get(lineId)).toBeUndefined()
  })

  it('Q2: again, while a line is on its way here, it asks and sends nothing', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    const lineId = lineAt(session, 0)
    desk.carrier.script('activate', 'held')
    await desk.handlers['line.activate']({ sessionId: session.id, lineId })
    await desk.service.recover()
    await desk.service.recover()
    desk.carrier.release()
    await desk.service.idle()
    expect((await desk.store.read(session.id)).lines[0]?.state).toBe('active')
    expect([desk.carrier.count('activate'), desk.carrier.count('askOperation')]).toEqual([1, 0])
  })

  it('Q2: after the vault died under an activation, the next opening finds out how it ended', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    const lineId = lineAt(session, 0)
    let dead = true
    const dying = deskOn(
      desk.vault,
      deadAfter(desk.vault, 1, () => dead),
      desk.carrier,
      desk.clock,
    )
    await dying.handlers['line.activate']({ sessionId: session.id, lineId })
    await dying.service.idle()
    dead = false
    expect((await dying.store.read(session.id)).lines[0]?.state).toBe('activating')
    await recovered(dying)
    expect((await dying.store.read(session.id)).lines[0]?.state).toBe('active')
    expect([...desk.carrier.switchedOn]).toEqual([[lineId, 1]])
  })

  it('a stopped activation is found stopped', async () => {
    const { sessionId, begun, next } = await killedDuring('neverArrives')
    const operationId = begun.lines[0]?.activation?.operationId
    if (!operationId) throw new Error('no operation')
    next.carrier.operations.set(operationId, { state: 'cancelled', activatedAt: null })
    await recovered(next)
    expect((await next.store.read(sessionId)).lines[0]).toMatchObject({
      state: 'failed',
      activation: { failure: 'cancelled' },
    })
  })

  it('asks again while the carrier is away, and says "unknown" when it stays away', async () => {
    const { sessionId, next } = await killedDuring('neverAnswers')
    next.carrier.script('askOperation', ...Array.from({ length: 64 }, () => 'unreachable' as const))
    await recovered(next)
    expect((await next.store.read(sessionId)).lines[0]?.state).toBe('unknown')
    const later = await restarted(next)
    await recovered(later)
    expect((await later.store.read(sessionId)).lines[0]?.state).toBe('active')
  })

  it('W8: looks after several lines and sessions, one failure not stopping the others', async () => {
    const desk = await createTestDesk()
    const a = await applied(desk)
    const b = await applied(desk)
    desk.carrier.script('activate', 'neverAnswers', 'neverArrives', 'neverAnswers')
    await desk.handlers['line.activate']({ sessionId: a.id, lineId: lineAt(a, 0) })
    await desk.handlers['line.activate']({ sessionId: a.id, lineId: lineAt(a, 1) })
    await desk.handlers['line.activate']({ sessionId: b.id, lineId: lineAt(b, 2) })
    const next = await restarted(desk)
    await recovered(next)
    expect((await next.store.read(a.id)).lines.map(({ state }) => state)).toEqual([
      'active',
      'failed',
      'contracted',
    ])
    expect((await next.store.read(b.id)).lines[2]?.state).toBe('active')
  })

  it('Q1: leaves finished and untouched sessions alone', async () => {
    const desk = await createTestDesk()
    const session = await filledIn(desk)
    const next = await restarted(desk)
    await recovered(next)
    expect((await next.store.read(session.id)).revision).toBe(session.revision)
    expect(next.carrier.calls).toEqual([])
  })
})

/** A vault that refuses every commit after `left` more of them, as long as it is dead. */
function deadAfter(vault: Vault, left: number, dead: () => boolean): Vault {
  let commits = left
  return {
    ask(name, input) {
      if (name === 'desk.commit' && dead() && commits-- <= 0) {
        return Promise.reject(new VaultError('gone', 'test'))
      }
      return vault.ask(name, input)
    },
  }
}

/** A vault whose answers stop after `left` more commits, as when the process dies. */
function silentAfter(vault: Vault, unit: 'desk.commit', left: number): Vault {
  let commits = left
  return {
    ask(name, input) {
      if (name === unit && commits-- <= 0) return new Promise<never>(() => undefined)
      return vault.ask(name, input)
    },
  }
}
