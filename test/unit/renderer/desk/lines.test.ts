import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { useToast } from '@nuxt/ui/composables/useToast'
import { useCommands } from '#renderer/desk/app/keyboard/commands.ts'
import { focusField } from '#renderer/desk/editing/focus.ts'
import LinesPage from '#renderer/desk/steps/lines/LinesPage.vue'
import { control } from '#shared/domain/controls/controls.ts'
import type { Session } from '#shared/domain/session.ts'
import { lineAt } from '#test/support/a-session.ts'
import { mountDesk } from '#test/support/desk-page.ts'
import { OPENED, theSession } from '#test/support/main/the-main.ts'
import { rest } from '#test/support/rest.ts'

const checked = (control: string): number =>
  document.querySelectorAll(`[data-control="${control}"] [role=radio][aria-checked=true]`).length

describe('回線', () => {
  it('S29, R8: asks who uses the line under 利用者の設定について, with no answer chosen beforehand', async () => {
    const desk = await mountDesk(LinesPage, await theSession(OPENED))
    expect(desk.at('line-1').textContent).toContain('利用者の設定について')
    expect(desk.at('line-1.userSetting.different').textContent).toBe('利用者と契約者が違います。')
    expect(checked('line-1.userSetting')).toBe(0)
    desk.store.revealed = true
    await rest()
    expect(desk.has('field-error-line-1.userSetting')).toBe(true)
  })

  it('E9o, S29: the page is 「2.お客様情報入力」, with one section 「利用者の設定について」 for every line', async () => {
    const desk = await mountDesk(LinesPage, await theSession({ until: 'typed' }))
    expect(desk.at('lines.form').textContent).toMatch(/2\.お客様情報入力\s*S29/)
    const sections = [...document.querySelectorAll('fieldset > legend')].map((legend) =>
      legend.textContent?.trim(),
    )
    expect(sections.filter((title) => title === '利用者の設定について')).toHaveLength(3)
  })

  it('S30: name, sex, date of birth and relation are asked for only when they differ', async () => {
    const desk = await mountDesk(LinesPage, await theSession(OPENED))
    expect(desk.has('line-1.user.familyName')).toBe(false)
    await desk.press('line-1.userSetting.different')
    for (const field of ['familyName', 'givenName', 'birthDate', 'sex', 'relation']) {
      expect(desk.has(`line-1.user.${field}`)).toBe(true)
    }
    await desk.fill('line-1.user.familyName', '見本')
    await desk.press('line-1.user.relation.mother')
    expect(lineAt(await desk.saved(), 1).user).toMatchObject({ familyName: '見本', relation: 'mother' })
    await desk.press('line-1.userSetting.same')
    expect(desk.has('line-1.user.familyName')).toBe(false)
    expect(lineAt(await desk.saved(), 1).user).toBeNull()
  })

  it('what a choice asks for is there at once, before main has answered', async () => {
    const desk = await mountDesk(LinesPage, await theSession(OPENED))
    desk.at('line-1.planId.communication-free').click()
    desk.at('line-1.numberKind.mnp').click()
    desk.at('line-1.userSetting.different').click()
    await nextTick()
    expect((await desk.saved()).lines[0]).toMatchObject({ planId: '', numberKind: null, userSetting: null })
    for (const field of ['capacityGb.10', 'mnpNumber', 'user.familyName']) {
      expect(desk.has(`line-1.${field}`)).toBe(true)
    }
  })

  it('R15, V25: the last day of an MNP number is worked out from its day of issue, in one more stop of Tab', async () => {
    const desk = await mountDesk(LinesPage, await theSession(OPENED))
    await desk.press('line-1.numberKind.mnp')
    expect(desk.at('line-1.fromIssue').getAttribute('aria-expanded')).toBe('false')
    expect(desk.has('line-1.issuedOn')).toBe(false)
    await desk.press('line-1.fromIssue')
    expect(document.activeElement).toBe(desk.at('line-1.issuedOn'))
    await desk.fill('line-1.issuedOn', '2020-02-30')
    expect(desk.has('field-error-line-1.issuedOn')).toBe(true)
    expect(lineAt(await desk.saved(), 1).mnpExpiresOn).toBe('')
    await desk.fill('line-1.issuedOn', '令和2年11月22日')
    expect(lineAt(await desk.saved(), 1).mnpExpiresOn).toBe('2020-12-06')
    expect(desk.at('line-1.issued').textContent).toContain('12月6日(日)まで有効')
  })

  it('C20: shows a confirmed price, and 要確認 where there is none', async () => {
    const desk = await mountDesk(LinesPage, await theSession(OPENED))
    await desk.press('line-1.planId.communication-free')
    expect(desk.at('line-1.capacityGb').textContent).toContain('3,220円')
    await desk.press('line-1.planId.music-plus')
    expect(desk.at('line-1.capacityGb').textContent).toContain('要確認')
    expect(desk.at('line-1.capacityGb').textContent).not.toMatch(/円/)
  })

  it('S69: a plan with one capacity needs no choice, and a capacity that it lacks is not kept', async () => {
    const desk = await mountDesk(LinesPage, await theSession(OPENED))
    await desk.press('line-1.planId.communication-free')
    await desk.press('line-1.capacityGb.10')
    await desk.press('line-1.planId.line-free')
    expect((await desk.saved()).lines[0]).toMatchObject({ planId: 'line-free', capacityGb: 1 })
    await desk.press('line-1.planId.music-plus')
    expect(lineAt(await desk.saved(), 1).capacityGb).toBeNull()
  })

  it('R15: a number that moves needs its reservation; what was typed for it does not stay behind', async () => {
    const desk = await mountDesk(LinesPage, await theSession(OPENED))
    expect(desk.has('line-1.mnpNumber')).toBe(false)
    await desk.press('line-1.numberKind.mnp')
    await desk.fill('line-1.mnpNumber', '11-2345-6789')
    expect(lineAt(await desk.saved(), 1).mnpNumber).toBe('1123456789')
    await desk.press('line-1.numberKind.new')
    expect(lineAt(await desk.saved(), 1).mnpNumber).toBe('')
  })

  it('R18: a wrong check digit warns beside the field and does not count as an error', async () => {
    const desk = await mountDesk(LinesPage, await theSession(OPENED))
    await desk.fill('line-1.iccid', '8981 1000 0000 0000 000')
    expect(desk.has('line-1.iccid.warning')).toBe(true)
    expect(desk.has('field-error-line-1.iccid')).toBe(false)
    await desk.fill('line-1.iccid', '123')
    expect(desk.has('field-error-line-1.iccid')).toBe(true)
  })

  it('C21: adds lines up to the rulebook’s five, and removes one with one press', async () => {
    const desk = await mountDesk(LinesPage, await theSession(OPENED))
    expect(desk.has('line-1.remove')).toBe(false)
    for (let n = 2; n <= 5; n += 1) await desk.press('add-line')
    expect(desk.has('line-5')).toBe(true)
    expect(desk.at('add-line')).toHaveProperty('disabled', true)
    await desk.press('line-5.remove')
    expect(desk.has('line-5')).toBe(false)
    expect((await desk.saved()).lines).toHaveLength(4)
  })

  it('E3: a line that was removed comes back whole by one press, with what was answered for it', async () => {
    const session = await theSession({ until: 'typed', step: 'lines' })
    const desk = await mountDesk(LinesPage, session)
    await desk.press('line-3.remove')
    expect((await desk.saved()).lines).toHaveLength(2)
    const { toasts } = useToast()
    const undo = toasts.value.find(({ id }) => id === 'line-removed')?.actions?.[0]
    expect(undo?.label).toContain('元に戻す')
    expect(useCommands().run('restoreLine')).toBe(true)
    await rest()
    expect(useCommands().run('restoreLine'), 'it is done once').toBe(false)
    const back = await desk.saved()
    expect(back.lines).toEqual(session.lines)
    const sorted = (given: Session) => (given.duties ?? []).map((answer) => JSON.stringify(answer)).sort()
    expect(sorted(back)).toEqual(sorted(session))
    const journal = await desk.main.ask('session.journal', { sessionId: session.id })
    expect(journal.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['line.removed', 'line.restored']),
    )
    useToast().clear()
  })

  it('a finished line folds to one row, says what it is, and opens by a press or for the focus', async () => {
    const desk = await mountDesk(LinesPage, await theSession({ until: 'typed', step: 'lines' }))
    const folded = () => [1, 2, 3].filter((n) => desk.at(`line-${String(n)}`).hasAttribute('data-folded'))
    expect(folded()).toEqual([1, 2, 3])
    expect(desk.at('line-2').querySelector('header')?.textContent).toMatch(
      /回線2\(母\).*3GB・新しい番号・末尾6桁/s,
    )
    await desk.press('line-1.fold')
    expect(folded()).toEqual([2, 3])
    expect(focusField(control.line(2).field('planId'))).toBe(true)
    await rest()
    expect(desk.at('line-2').contains(document.activeElement)).toBe(true)
    expect(folded(), 'the one before folds as the work goes on').toEqual([1, 3])
    await desk.fill('line-2.iccid', '123')
    await desk.press('line-1.fold')
    expect(folded(), 'what has an issue stays open').toEqual([3])
  })

  it('a line takes the plan of the one before by one key, saved as if it were chosen', async () => {
    const opened = await theSession(OPENED)
    const desk = await mountDesk(LinesPage, opened)
    await desk.press('add-line')
    expect(desk.has('line-2.same-plan')).toBe(false)
    await desk.press('line-1.planId.communication-free')
    await desk.press('line-1.capacityGb.3')
    await desk.press('line-1.numberKind.new')
    expect(useCommands().shownKey('samePlan')).toBe('alt+p')
    await desk.press('line-2.same-plan')
    expect(lineAt(await desk.saved(), 2)).toMatchObject({
      ...{ planId: 'communication-free', capacityGb: 3, simKind: 'card', numberKind: 'new' },
      ...{ iccid: '', phoneNumber: '', userSetting: null },
    })
    expect(desk.has('line-2.same-plan')).toBe(false)
    expect(desk.at('line-2').contains(document.activeElement)).toBe(true)
  })

  it('S35: the family of three is complete', async () => {
    const desk = await mountDesk(LinesPage, await theSession({ until: 'typed', step: 'lines' }))
    for (const n of [1, 2, 3]) expect(desk.at(`line-${String(n)}`).textContent).toContain('入力済み')
  })
})
