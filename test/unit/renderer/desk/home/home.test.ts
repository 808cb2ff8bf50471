import { describe, expect, it } from 'vitest'
import FamilyDialog from '#renderer/desk/home/FamilyDialog.vue'
import SessionsPage from '#renderer/desk/list/SessionsPage.vue'
import { usePreferencesStore } from '#renderer/desk/stores/preferences.ts'
import { mountDesk } from '#test/support/desk-page.ts'
import { theMain, theSession } from '#test/support/main/the-main.ts'
import { rest } from '#test/support/rest.ts'

const show = () => ({})

describe('the first page', () => {
  it('N13: says the date, the branch and who is on, and counts today’s receptions', async () => {
    await theSession({ until: 'active' })
    const main = await theMain()
    await main.ask('branch.write', {
      ...(await main.ask('branch.read', null)),
      chain: '見本電器',
      name: '中央店',
    })
    const desk = await mountDesk(SessionsPage, null, show)
    expect(desk.at('home.date').textContent).toBe('11月23日(月)')
    expect(desk.at('home.branch').textContent).toBe('見本電器 中央店')
    expect(desk.at('home.staff').textContent).toContain('01')
    expect(desk.at('home.count-opened').textContent?.trim()).toBe('1')
    expect(desk.at('home.count-active').textContent?.trim()).toBe('3')
    expect(desk.at('home.follow-ups').textContent).toContain('利用コード票が残っています')
  })

  it('R28: reads the list once, and no other table, for all that it says', async () => {
    const main = await theMain()
    await theSession({ until: 'applied' })
    main.vault.asked.length = 0
    await mountDesk(SessionsPage, null, show)
    expect(main.vault.asked.filter((unit) => unit.startsWith('desk.'))).toEqual(['desk.list'])
  })

  it('the card for somebody new goes when it is dismissed, and stays away', async () => {
    const desk = await mountDesk(SessionsPage, null, show)
    expect(desk.at('home.first-time').textContent).toContain('はじめての方へ')
    await desk.press('home.first-time.dismiss')
    expect(desk.has('home.first-time')).toBe(false)
    expect(await desk.main.ask('app.preferences.read', null)).toMatchObject({ welcomed: true })
    const again = await mountDesk(SessionsPage, null, show)
    await usePreferencesStore().load()
    await rest()
    expect(again.has('home.first-time')).toBe(false)
  })

  it('新しい受付 is the first thing that Tab comes to', async () => {
    const desk = await mountDesk(SessionsPage, null, show)
    const [first] = desk.at('session-list').querySelectorAll<HTMLElement>('a, button, input')
    expect(first?.dataset['control']).toBe('new-session')
  })
})

describe('見本の家族で始める', () => {
  it('Q8: asks up to which step, and opens the family there', async () => {
    const desk = await mountDesk(FamilyDialog, null, () => ({ open: true }))
    await rest()
    await desk.press('family.until.check')
    await desk.press('dialog-confirm')
    const [row] = await desk.main.ask('session.list', null)
    expect(row).toMatchObject({ step: 'check', lineCount: 3 })
    expect(desk.wrapper.emitted('close')).toEqual([[row?.id]])
  })
})
