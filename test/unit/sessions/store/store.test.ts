import { describe, expect, it } from 'vitest'
import type { Session } from '#shared/domain/session.ts'
import { Refusal } from '#electron/errors.ts'
import { entry } from '#electron/sessions/store/journal.ts'
import { newSession } from '#electron/sessions/lifecycle/new-session.ts'
import { systemIds } from '#electron/lib/ids.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { createTestDesk, newRequest, START } from '#test/fakes/session-desk.ts'

const by = { at: START, staffNumber: '0042' }

/** A change that counts how often it was asked to happen. */
function focusOn(focus: string, seen: Session[] = []) {
  return (session: Session) => {
    seen.push(session)
    return { session: { ...session, focus }, entries: [entry(by, 'focus.moved')] }
  }
}

describe('session store', () => {
  it('Q2: a double click opens one session', async () => {
    const { store, handlers } = await createTestDesk()
    const requestId = newRequest()
    const [a, b] = await Promise.all([store.open(requestId), store.open(requestId)])
    const later = await store.open(requestId)
    expect(new Set([a.id, b.id, later.id]).size).toBe(1)
    expect(await handlers['session.list'](null)).toHaveLength(1)
  })

  it('opens with one empty line, the day and the rulebook in force', async () => {
    const { store } = await createTestDesk()
    const session = await store.open(newRequest())
    expect(session).toMatchObject({
      status: 'open',
      step: 'reception',
      businessDate: '2026-11-22',
      receptionNumber: 'P-1122-001',
      rulebook: { id: rulebook.id, version: rulebook.version },
      practice: true,
    })
    expect(session.lines).toHaveLength(1)
    expect(
      newSession(
        { rulebooks: { forNew: () => rulebook }, staffNumber: '0042', practice: true },
        START,
        systemIds,
      ).session.id,
    ).not.toBe(session.id)
  })

  it('changes one session one after the other, so that no change is lost', async () => {
    const { store } = await createTestDesk()
    const { id } = await store.open(newRequest())
    const seen: Session[] = []
    await Promise.all([store.change(id, focusOn('a', seen)), store.change(id, focusOn('b', seen))])
    expect(seen.map((s) => [s.revision, s.focus])).toEqual([
      [0, null],
      [1, 'a'],
    ])
    expect(await store.read(id)).toMatchObject({ revision: 2, focus: 'b' })
  })

  it('does not let one session wait for another', async () => {
    const { store } = await createTestDesk()
    const [first, second] = [await store.open(newRequest()), await store.open(newRequest())]
    let letGo = () => undefined as void
    const held = store.change(first.id, async () => {
      await new Promise<void>((go) => (letGo = go))
      return null
    })
    expect((await store.change(second.id, focusOn('b'))).focus).toBe('b')
    letGo()
    await held
  })

  it('Q1: listeners are told after the commit, with what is in the vault', async () => {
    const { store, vault } = await createTestDesk()
    const { id } = await store.open(newRequest())
    const told: Promise<[Session, Session | null]>[] = []
    const stop = store.onChanged((session) => {
      told.push(vault.ask('desk.read', { sessionId: id }).then((stored) => [session, stored]))
    })
    await store.change(id, focusOn('a'))
    stop()
    await store.change(id, focusOn('b'))
    expect(told).toHaveLength(1)
    const [session, stored] = (await told[0]) ?? []
    expect(stored).toEqual(session)
  })

  it('tells nobody about a change that was not committed, and offers the last committed state', async () => {
    const { store, vault } = await createTestDesk()
    const { id } = await store.open(newRequest())
    const told: Session[] = []
    store.onChanged((session) => told.push(session))
    vault.failNext('desk.commit', 'diskFull')
    await expect(store.change(id, focusOn('a'))).rejects.toMatchObject({ code: 'diskFull' })
    expect(told).toEqual([])
    expect((await store.read(id)).focus).toBeNull()
    expect((await store.change(id, focusOn('b'))).focus).toBe('b')
  })

  it('on a conflict reads once more and applies the change again', async () => {
    const { store, vault } = await createTestDesk()
    const { id } = await store.open(newRequest())
    vault.failNext('desk.commit', 'conflict')
    const seen: Session[] = []
    expect((await store.change(id, focusOn('a', seen))).focus).toBe('a')
    expect(seen).toHaveLength(2)
  })

  it('sees what was committed although its answer was lost', async () => {
    const { store, vault } = await createTestDesk()
    const { id } = await store.open(newRequest())
    vault.loseNextAnswer('desk.commit')
    await expect(store.change(id, focusOn('a'))).rejects.toMatchObject({ code: 'storage' })
    expect(await store.read(id)).toMatchObject({ focus: 'a', revision: 1 })
    expect(await store.change(id, focusOn('b'))).toMatchObject({ focus: 'b', revision: 2 })
  })

  it('a listener that throws neither undoes the commit nor keeps others from hearing it', async () => {
    const { store } = await createTestDesk()
    const { id } = await store.open(newRequest())
    const told: Session[] = []
    store.onChanged(() => {
      throw new Error('a window is gone')
    })
    store.onChanged((session) => told.push(session))
    await store.change(id, focusOn('a'))
    expect(told.map((s) => s.focus)).toEqual(['a'])
  })

  it('says plainly that there is no such session', async () => {
    const { handlers } = await createTestDesk()
    const sessionId = systemIds.uuid() as Session['id']
    const refusal = await handlers['session.read']({ sessionId }).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Refusal)
    expect((refusal as Refusal).error.code).toBe('notFound')
  })
})
