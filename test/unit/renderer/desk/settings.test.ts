import { describe, expect, it, vi } from 'vitest'
import SettingsPage from '#renderer/desk/settings/SettingsPage.vue'
import { sectionOf, settingsSections } from '#renderer/desk/settings/sections.ts'
import { mountDesk } from '#test/support/desk-page.ts'

describe('設定', () => {
  it.each(settingsSections)('shows %s beside the whole index', async (section) => {
    const desk = await mountDesk(SettingsPage, null, () => ({ section }))
    const part = (): Element | null => document.querySelector(`[data-section="${section}"] :is(h2, form)`)
    await vi.waitFor(() => expect(part()).not.toBeNull(), { timeout: 10_000 })
    for (const each of settingsSections) expect(desk.has(`settings.to-${each}`)).toBe(true)
    expect(desk.at(`settings.to-${section}`).getAttribute('aria-current')).toBe('page')
  })

  it('begins with the first section where an address names none', () => {
    expect([sectionOf(undefined), sectionOf('elsewhere'), sectionOf('printers')]).toEqual([
      'branch',
      'branch',
      'printers',
    ])
  })
})
