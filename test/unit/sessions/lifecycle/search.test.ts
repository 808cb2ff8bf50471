import { afterEach, describe, expect, it, vi } from 'vitest'
import { emptySearch } from '#shared/rules/session/search.ts'
import { contractor } from '#test/fixtures/family.ts'
import { refusedCodes } from '#test/fakes/refused-codes.ts'
import { createTestDesk, filledIn, newRequest } from '#test/fakes/session-desk.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('session.search', () => {
  it('R28: one element is refused, and nothing is looked through', async () => {
    const desk = await createTestDesk()
    await filledIn(desk)
    const search = { ...emptySearch(), familyKana: 'みほん' }
    expect(await refusedCodes(desk.handlers['session.search'](search))).toContain('searchNeedsTwo')
    expect(desk.vault.asked).not.toContain('desk.find')
  })

  it('R28, W16: two elements find every reception of the customer, newest first, whatever its state', async () => {
    const desk = await createTestDesk()
    const first = await filledIn(desk)
    await desk.handlers['session.abandon']({ sessionId: first.id, reason: 'ご都合により' })
    desk.clock.pass(24 * 60)
    const second = await filledIn(desk)
    await desk.handlers['session.open']({ requestId: newRequest() })
    const search = { ...emptySearch(), familyKana: 'ミホン', birthDate: '1980/4/2' }
    const { sessions, more } = await desk.handlers['session.search'](search)
    expect(sessions.map(({ id }) => id)).toEqual([second.id, first.id])
    expect(more).toBe(false)
    const narrowed = await desk.handlers['session.search']({ ...search, visitedOn: first.businessDate })
    expect(narrowed.sessions.map(({ id }) => id)).toEqual([first.id])
  })

  it('R28: by the number alone', async () => {
    const desk = await createTestDesk()
    const { id, receptionNumber } = await filledIn(desk)
    const { sessions } = await desk.handlers['session.search']({ ...emptySearch(), receptionNumber })
    expect(sessions.map((session) => session.id)).toEqual([id])
  })

  it('R28, L9: the record and the log say by what was searched, never what was typed; the answer names nobody', async () => {
    const logged = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const desk = await createTestDesk()
    const { id } = await filledIn(desk)
    const { familyKana, birthDate } = contractor
    const found = await desk.handlers['session.search']({ ...emptySearch(), familyKana, birthDate })
    const journal = await desk.handlers['session.journal']({ sessionId: id })
    expect(journal.at(-1)).toMatchObject({
      action: 'session.found',
      detail: { elements: 'familyKana birthDate' },
    })
    expect(JSON.stringify(logged.mock.calls)).toContain('familyKana.birthDate found=1')
    for (const value of [familyKana, birthDate, contractor.familyName]) {
      expect(JSON.stringify([journal, found, logged.mock.calls])).not.toContain(value)
    }
  })

  it('R28: what cannot be written down is not shown', async () => {
    const desk = await createTestDesk()
    const { receptionNumber } = await filledIn(desk)
    desk.vault.failNext('desk.commit', 'storage')
    await expect(desk.handlers['session.search']({ ...emptySearch(), receptionNumber })).rejects.toThrow()
  })
})
