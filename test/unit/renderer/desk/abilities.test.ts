import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import AbilitiesDialog from '#renderer/desk/parts/abilities/AbilitiesDialog.vue'
import App from '#renderer/desk/App.vue'
import PracticeSection from '#renderer/desk/settings/practice/PracticeSection.vue'
import { setAhead } from '#renderer/ui/now.ts'
import type { Session } from '#shared/domain/session.ts'
import { instant } from '#shared/domain/time/time.ts'
import { useVoice } from '#renderer/desk/parts/duties/use-voice.ts'
import { OPENING } from '#test/support/main/start-main.ts'
import { linked } from '#test/support/a-session.ts'
import { lastCall, mountDesk, type MountedDesk } from '#test/support/desk-page.ts'
import { theMain, theSession } from '#test/support/main/the-main.ts'
import { rest } from '#test/support/rest.ts'

afterEach(() => setAhead(0))

const cells = (desk: MountedDesk, capability: string): (string | undefined)[] =>
  [...desk.at(`ability-${capability}`).querySelectorAll('td')].map((cell) => cell.dataset.can)

describe('このスマートフォンでできること', () => {
  it('N15, S14, S24: a column per phone, for the line that is chosen, live as links change', async () => {
    const family = await theSession({ step: 'link', friends: [1, 2, 3] })
    const desk = await mountDesk(AbilitiesDialog, family, (session) => ({ session, open: true }))
    await desk.press('abilities.line.2')
    expect(cells(desk, 'aiChat')).toEqual(['true', 'true', 'true'])
    expect(cells(desk, 'changePlan')).toEqual(['false', 'false', 'false'])
    await linked(desk.main, family, 'contractor', 2)
    await rest()
    expect(cells(desk, 'changePlan')).toEqual(['true', 'false', 'false'])
    expect(desk.at('points-preview').textContent).toContain('10日ごろ')
  })

  it('S19: examples of what points buy, as information; a pack without points says nothing of them', async () => {
    const show = (session: Session | null) => ({ session, open: true })
    const desk = await mountDesk(AbilitiesDialog, await theSession({ step: 'link' }), show)
    expect(desk.at('points-exchange').textContent).toMatch(
      /LINE Pay.*LINEコイン.*nanacoポイント.*ANA SKY コイン.*Amazonギフト券.*ローソンのからあげクン.*プレミアムロールケーキ/s,
    )
    expect(desk.at('points-exchange').textContent).not.toMatch(/[0-9]+ポイント|残高/)
    const pack = { id: 'linemobile-2019-05', version: '2019-05' }
    await desk.main.ask('rulebook.use', { pack, managerPin: null })
    const without = await mountDesk(AbilitiesDialog, await theSession({ step: 'link' }), show)
    expect(without.has('points-preview')).toBe(true)
    expect(without.has('points-exchange')).toBe(false)
    expect(without.has('points-outlook')).toBe(false)
  })

  it('E9p, S19: whoever reads easy Japanese on the customer’s display is told of the exchange in it, in the pack’s words', async () => {
    const desk = await mountDesk(AbilitiesDialog, await theSession({ step: 'link' }), (session) => ({
      session,
      open: true,
    }))
    expect(desk.has('points-exchange-easy')).toBe(false)
    useVoice().value = 'easyJa'
    await rest()
    expect(desk.at('points-exchange').textContent).toContain('店で 使える 券')
  })

  it('V11, S17: of the chosen line, whether its points count as its contractor link stands', async () => {
    await theMain(instant('2026-11-30T01:00:00Z'))
    const session = await theSession({ step: 'link', links: [['contractor', 2]] })
    const desk = await mountDesk(AbilitiesDialog, session, () => ({ session, open: true }))
    expect(desk.at('points-outlook').dataset.standing).toBe('notCounted')
    await desk.press('abilities.line.2')
    expect(desk.at('points-outlook').dataset.standing).toBe('counted')
    expect(desk.at('points-outlook').textContent).toMatch(/12月1日.*対象です.*S17/s)
  })
})

describe('practice time', () => {
  it('is moved on by a day, shown at once in the settings and in the top line', async () => {
    const dialog = await mountDesk(PracticeSection, null, () => ({}))
    const before = dialog.at('practice-date').textContent
    await dialog.press('practice-forward-day')
    expect(lastCall(dialog)).toEqual({ name: 'practice.forward', input: { by: 'day' } })
    expect(dialog.at('practice-date').textContent).toContain('1日先')
    expect(dialog.at('practice-date').textContent).not.toContain(before?.trim())
  })

  it('E12j: is moved on by minutes and hours, and says the time of day with the date', async () => {
    const dialog = await mountDesk(PracticeSection, null, () => ({}))
    await dialog.press('practice-forward-tenMinutes')
    expect(dialog.at('practice-date').textContent).toContain('10分先')
    await dialog.press('practice-forward-hour')
    await dialog.press('practice-forward-day')
    expect(dialog.at('practice-date').textContent).toContain('1日1時間10分先')
    expect(dialog.at('practice-date').textContent).toMatch(/\d{1,2}:\d{2}/)
  })

  it('has no sign where nothing was moved', async () => {
    const desk = await mountDesk(App, null, () => ({}))
    expect(desk.has('practice-date-mark')).toBe(false)
    expect(desk.has('practice-damaged')).toBe(false)
  })

  it.each([
    ['copy', '控えの日付', ['practice-time.json']],
    ['lost', 'パソコンの日付に戻りました', ['practice-time.json', 'practice-time.copy.json']],
  ] as const)(
    'E13h: a damaged file (%s) is said above every screen until somebody has seen it',
    async (_, words, damaged) => {
      const whole = JSON.stringify({ aheadMilliseconds: 600_000 })
      await theMain(OPENING, (profile) => {
        writeFileSync(join(profile, 'practice-time.copy.json'), whole)
        for (const file of damaged) writeFileSync(join(profile, file), '{')
      })
      const desk = await mountDesk(App, null, () => ({}))
      expect(desk.at('practice-damaged').textContent).toContain(words)
      await desk.press('practice-damaged.seen')
      expect(desk.has('practice-damaged')).toBe(false)
    },
  )
})
