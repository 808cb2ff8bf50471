/** The branch on screen: set in the settings, seen at the counter (S80, C28, R24), and that a service is closed (S81). */
import { describe, expect, it } from 'vitest'
import ActivatePage from '#renderer/desk/steps/activate/ActivatePage.vue'
import BranchPanel from '#renderer/desk/settings/branch/BranchPanel.vue'
import SessionsPage from '#renderer/desk/list/SessionsPage.vue'
import { useRulebooksStore } from '#renderer/desk/stores/rulebooks.ts'
import { unsetBranch } from '#shared/domain/branch.ts'
import { instant } from '#shared/domain/time/time.ts'
import { refOf } from '#shared/domain/rulebook-ref.ts'
import { defaultPack } from '#shared/rulebook/library/packs.ts'
import { mountDesk } from '#test/support/desk-page.ts'
import { theMain, theSession } from '#test/support/main/the-main.ts'
import { rest } from '#test/support/rest.ts'

const hours = { from: '10:00', until: '20:00' }

describe('この店舗', () => {
  it('E9k, S80: chain, name and hours are set, and main is told', async () => {
    const desk = await mountDesk(BranchPanel)
    await desk.press('branch.chain.ビックカメラ(BIC CAMERA)')
    await desk.fill('branch.name', '有楽町店')
    await desk.fill('branch.from', '９:００')
    await desk.fill('branch.until', '2030')
    await desk.press('branch.save')
    expect(await desk.main.ask('branch.read', null)).toEqual({
      ...{ chain: 'ビックカメラ(BIC CAMERA)', name: '有楽町店', immediateActivation: true },
      activationHours: { from: '09:00', until: '20:30' },
    })
    expect(desk.has('branch.saved')).toBe(true)
  })

  it('E9k: hours that are none are marked, and not saved', async () => {
    const desk = await mountDesk(BranchPanel)
    await desk.fill('branch.from', '20:00')
    await desk.fill('branch.until', '10:00')
    expect(desk.at('branch.save')).toHaveProperty('disabled', true)
    expect(desk.has('field-error-branch.from')).toBe(true)
  })

  it.each([
    ['2026-11-30T03:00:00Z', 'open', true],
    ['2026-11-30T12:00:00Z', 'closed', false],
  ])('E9k, R24: at %s the desk is %s; activating is offered: %s', async (now, state, offered) => {
    const main = await theMain(instant(now))
    await main.ask('branch.write', { ...unsetBranch, name: '有楽町店', activationHours: hours })
    const desk = await mountDesk(ActivatePage, await theSession({ until: 'applied' }))
    expect(desk.at('branch-note').dataset.state).toBe(state)
    expect(desk.at('branch-note').textContent).toContain('有楽町店')
    if (!offered) expect(desk.at('branch-note').textContent).toContain('2026年12月1日 10:00')
    expect(desk.has('activate-all')).toBe(offered)
  })

  it('E9l, S81: where a reception is begun staff see that the service takes no new customers, by the pack', async () => {
    const desk = await mountDesk(SessionsPage)
    expect(desk.at('closed-to-sign-up').textContent).toContain('LINEモバイル')
    const pack = { ...defaultPack, signUp: 'open' as const }
    useRulebooksStore().take({ packs: [pack], shipped: [], inForce: refOf(pack), lost: null })
    await rest()
    expect(desk.has('closed-to-sign-up')).toBe(false)
  })
})
