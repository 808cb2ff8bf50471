import { afterEach, describe, expect, it, vi } from 'vitest'
import { createRetention } from '#electron/sessions/lifecycle/retention.ts'
import { rulebooksOn } from '#electron/rulebook/library.ts'
import { firstLibrary } from '#shared/rulebook/library/library.ts'
import { createTestDesk, newRequest, restarted } from '#test/fakes/session-desk.ts'

const address = { field: 'contractor.address', text: '東京都千代田区見本町' }

afterEach(() => vi.restoreAllMocks())

describe('what is being typed', () => {
  it('E3b: is there after a kill, field by field, and goes when it is saved', async () => {
    const desk = await createTestDesk()
    const { id: sessionId } = await desk.store.open(newRequest())
    const other = { field: 'contractor.familyName', text: '見' }
    await desk.handlers['session.keepTyped']({ sessionId, texts: [address, other] })
    await desk.handlers['session.keepTyped']({ sessionId, texts: [{ ...other, text: '見本' }] })
    const next = await restarted(desk)
    expect(await next.handlers['session.typed']({ sessionId })).toEqual([address, { ...other, text: '見本' }])
    await next.handlers['session.keepTyped']({ sessionId, texts: [{ ...other, text: null }] })
    expect(await next.handlers['session.typed']({ sessionId })).toEqual([address])
  })

  it('E3b: is not part of the record: no revision moves, no journal and no log says it', async () => {
    const lines: unknown[] = []
    for (const way of ['log', 'error', 'warn', 'info'] as const) {
      vi.spyOn(console, way).mockImplementation((...said: unknown[]) => void lines.push(said))
    }
    const desk = await createTestDesk()
    const opened = await desk.store.open(newRequest())
    await desk.handlers['session.keepTyped']({ sessionId: opened.id, texts: [address] })
    expect(await desk.store.read(opened.id)).toEqual(opened)
    const journal = await desk.handlers['session.journal']({ sessionId: opened.id })
    expect(JSON.stringify([journal, lines])).not.toContain(address.text)
  })

  it.each(['session.abandon', 'session.keepTyped'] as const)(
    'E3c: R4: nothing of it is left once the reception is over, nor comes back (%s)',
    async (last) => {
      const desk = await createTestDesk()
      const { id: sessionId } = await desk.store.open(newRequest())
      await desk.handlers['session.keepTyped']({ sessionId, texts: [address] })
      await desk.handlers['session.abandon']({ sessionId, reason: 'お客様のご希望' })
      if (last === 'session.keepTyped') await desk.handlers[last]({ sessionId, texts: [address] })
      expect(await desk.handlers['session.typed']({ sessionId })).toEqual([])
      expect(await desk.vault.databases.desk.typedTexts.count()).toBe(0)
    },
  )

  it('E3c: of another reception it stays, and a sweep of the retention takes none that is under way', async () => {
    const desk = await createTestDesk()
    const { id: sessionId } = await desk.store.open(newRequest())
    const { id: over } = await desk.store.open(newRequest())
    await desk.handlers['session.keepTyped']({ sessionId, texts: [address] })
    await desk.handlers['session.abandon']({ sessionId: over, reason: 'お客様のご希望' })
    const { vault, store, clock } = desk
    clock.pass(60 * 24 * 400)
    await createRetention({
      vault,
      store,
      clock,
      rulebooks: rulebooksOn(() => firstLibrary),
      staffNumber: '01',
    }).sweep()
    expect(await desk.handlers['session.typed']({ sessionId })).toEqual([address])
  })

  it('E3c: no page can fill the disk with it', async () => {
    const desk = await createTestDesk()
    const { id: sessionId } = await desk.store.open(newRequest())
    const many = (from: number) =>
      Array.from({ length: 100 }, (_, n) => ({ field: `field-${String(from + n)}`, text: 'x' }))
    for (const from of [0, 100, 200, 300]) {
      await desk.handlers['session.keepTyped']({ sessionId, texts: many(from) })
    }
    await expect(desk.handlers['session.keepTyped']({ sessionId, texts: many(400) })).rejects.toThrow()
  })
})
