import { describe, expect, it, vi } from 'vitest'
import SearchDialog from '#renderer/desk/list/search/SearchDialog.vue'
import SessionFrame from '#renderer/desk/app/frame/SessionFrame.vue'
import { useSearchStore } from '#renderer/desk/stores/search.ts'
import { contractor } from '#test/fixtures/family.ts'
import { askingFor } from '#test/support/ask.ts'
import { mountDesk, type MountedDesk } from '#test/support/desk-page.ts'
import { theMain, theSession } from '#test/support/main/the-main.ts'
import { rest } from '#test/support/rest.ts'

async function opened(): Promise<MountedDesk> {
  const desk = await mountDesk(
    askingFor(SearchDialog).page,
    await theSession({ until: 'typed', step: 'contractor' }),
    () => ({}),
  )
  await desk.press('ask')
  return desk
}

const searches = (desk: MountedDesk) => desk.main.calls.filter(({ name }) => name === 'session.search')

describe('お客様を探す', () => {
  it('R28, W16: one element is refused in words, with a date too, and main is not asked', async () => {
    const desk = await opened()
    await desk.fill('search.familyKana', 'ミホン')
    await desk.press('search.find')
    expect(desk.at('refusal').dataset.rules).toBe('R28')
    await desk.fill('search.visitedOn', '2026-11-23')
    await desk.press('search.find')
    expect(desk.at('refusal').dataset.rules).toBe('W16')
    expect(searches(desk)).toEqual([])
  })

  it('R28: two elements find the reception; its row names nobody and has the focus', async () => {
    const desk = await opened()
    await desk.fill('search.familyKana', 'ミホン')
    await desk.fill('search.birthDate', 'S55.4.2')
    await desk.press('search.find')
    expect(desk.at('search.found').dataset.count).toBe('1')
    expect(desk.at('search.found').textContent).not.toContain(contractor.familyName)
    const row = desk.at('search.found').querySelector('a')
    expect(document.activeElement).toBe(row)
    row?.click()
    await rest()
    expect(desk.has('search.familyKana')).toBe(false)
  })

  it('R28: what was typed and found is gone when it closes', async () => {
    const desk = await opened()
    await desk.fill('search.familyKana', 'みほん')
    await desk.fill('search.birthDate', '1980-04-02')
    await desk.press('search.find')
    expect(desk.has('search.found')).toBe(true)
    await desk.press('dialog-cancel')
    expect(useSearchStore().found).toBeNull()
    await desk.press('ask')
    expect((desk.at('search.familyKana') as HTMLInputElement).value).toBe('')
    expect(desk.has('search.found')).toBe(false)
  })
})

describe('a reception that is over', () => {
  const frameOf = (session: { id: string } | null) => ({ id: session?.id ?? '' })

  it('R4: says until when its personal data stay', async () => {
    const desk = await mountDesk(SessionFrame, await theSession({ until: 'completed' }), frameOf)
    expect(desk.at('data-notice').textContent).toContain('2026年11月30日')
  })

  it('R4: still opens once they are erased, and says so', async () => {
    const main = await theMain()
    const { id } = await theSession({ until: 'completed' })
    for (let days = 0; days < 8; days += 1) await main.ask('practice.forward', { by: 'day' })
    await vi.waitFor(async () => expect((await main.services.store.read(id)).purgedAt).not.toBeNull())
    const purged = await main.ask('session.read', { sessionId: id })
    const desk = await mountDesk(SessionFrame, purged, frameOf)
    expect(desk.at('data-notice').dataset.purged).toBe('true')
    expect(desk.at('data-notice').textContent).toContain('2026年12月1日に消去しました')
  })
})
