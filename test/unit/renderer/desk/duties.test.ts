/** 本人確認とご説明 on screen: what is open is listed, one press answers it, and the customer confirms on the display. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { familyLines } from '#test/fixtures/family.ts'
import CheckPage from '#renderer/desk/steps/check/CheckPage.vue'
import DonePage from '#renderer/desk/steps/done/DonePage.vue'
import { befriended, saved } from '#test/support/a-session.ts'
import { mountDesk } from '#test/support/desk-page.ts'
import { theMain, theSession } from '#test/support/main/the-main.ts'
import { rest } from '#test/support/rest.ts'

/** At 確認, everything answered but these. */
const asking = (...unanswered: string[]) => theSession({ until: 'typed', unanswered })

/** Active, these asked again. */
const askedAgain = (...unanswered: string[]) => theSession({ step: 'done', unanswered })

describe('the duties at 確認', () => {
  beforeEach(() => vi.useRealTimers())

  it('R7, R8: count what is open, light it, and take one press', async () => {
    const desk = await mountDesk(CheckPage, await asking('matters.limits', 'identity.match'))
    expect(desk.at('duties-activation').dataset['open']).toBe('2')
    expect(desk.at('duty.matters.limits.row').dataset['status']).toBe('open')
    await desk.press('duty.matters.limits.done')
    await vi.waitFor(() => expect(desk.at('duty.matters.limits.row').dataset['status']).toBe('done'))
    await desk.press('duty.identity.match.ng')
    await vi.waitFor(() => expect(desk.at('duty.identity.match.row').dataset['status']).toBe('stopped'))
    expect(desk.at('duties-activation').dataset['open']).toBe('1')
  })

  it('R7: 申し込む while something is not explained says so, and the focus is on it', async () => {
    const desk = await mountDesk(CheckPage, await asking('matters.limits', 'minor.filtering'))
    await desk.press('apply')
    await vi.waitFor(() =>
      expect(document.activeElement?.closest('[data-control]')?.getAttribute('data-control')).toBe(
        'duty.matters.limits',
      ),
    )
  })

  it('R9, N10: what the customer confirms on the display is recorded as the customer’s', async () => {
    const desk = await mountDesk(CheckPage, await asking('matters.limits'))
    await desk.press('duties-show')
    await vi.waitFor(() => expect(desk.at('customer-display').dataset['duty']).toBe('duty.matters.limits'))
    await desk.press('display-voice.easyJa')
    expect(desk.at('display-text').textContent).toContain('遅くなります')
    await desk.press('display-confirm')
    await vi.waitFor(async () => {
      const kept = (await desk.saved()).duties?.find(({ dutyId }) => dutyId === 'matters.limits')
      expect(kept?.by).toBe('customer')
    })
    // On to the next one: nothing is confirmed twice by accident.
    expect(desk.at('customer-display').dataset['duty']).toBe('duty.matters.fees')
  })
})

describe('the customer’s display', () => {
  it('R26, R9: what needs consent is agreed to, what is explained is understood', async () => {
    const desk = await mountDesk(CheckPage, await asking('matters.limits', 'matters.screening'))
    await desk.press('duties-show')
    await vi.waitFor(() => expect(desk.has('customer-display')).toBe(true))
    await desk.press('display-voice.ja')
    await vi.waitFor(() => expect(desk.at('display-confirm').textContent).toContain('分かりました'))
    await desk.press('display-close')
    await desk.press('duty.matters.screening.show')
    await vi.waitFor(() => expect(desk.at('display-confirm').textContent).toContain('同意します'))
    expect(desk.at('duty.matters.screening.row').textContent).toContain('同意済みにする')
  })

  it('N10, E1: a double click confirms one item, not what nobody read; the words have the focus, not 分かりました', async () => {
    const desk = await mountDesk(CheckPage, await asking('matters.user', 'matters.limits'))
    const shown = () => desk.at('customer-display').dataset['duty']
    await desk.press('duties-show')
    await vi.waitFor(() => expect(shown()).toBe('duty.matters.user'))
    expect(document.activeElement?.tagName).toBe('H1')
    await vi.waitFor(() => expect(desk.at('display-confirm').matches(':disabled')).toBe(false))
    for (let times = 0; times < 3; times += 1) desk.at('display-confirm').click()
    await vi.waitFor(() => expect(shown()).toBe('duty.matters.measure'))
    await rest()
    expect(shown()).toBe('duty.matters.measure')
    await desk.press('display-confirm')
    await vi.waitFor(() => expect(shown()).not.toBe('duty.matters.measure'))
  })
})

describe('the duties at 完了', () => {
  it('N10: what the customer did not confirm is listed for the manager, by name and by who recorded it', async () => {
    const family = await askedAgain('matters.limits')
    const edits = (family.duties ?? [])
      .filter(({ dutyId }) => dutyId === 'matters.cancel')
      .map(({ dutyId, lineId, value }) => ({ kind: 'duty', dutyId, lineId, value, by: 'customer' }) as const)
    const desk = await mountDesk(DonePage, await saved(await theMain(), family, edits))
    const text = desk.at('explain-proof').textContent
    expect(text).toContain('お客様が画面で確認 1件')
    expect(text).toMatch(/データ量を超えたとき\s*未確認/)
    expect(text).toMatch(/使う方.*スタッフが記録|お使いになる方.*スタッフが記録/s)
    expect(text).not.toMatch(/解約のときの費用/)
  })

  it('N10, R14: the record is of the day of the reception, whatever is told when the son is of age', async () => {
    const main = await theMain()
    const lines = familyLines.map((line) => ({
      ...line,
      user: line.user && { ...line.user, birthDate: '2009-01-10' },
    }))
    const family = await theSession({ step: 'done', lines, unanswered: ['minor.filtering'] })
    for (const by of ['month', 'month', 'month'] as const) await main.ask('practice.forward', { by })
    const desk = await mountDesk(DonePage, await befriended(main, family, 1))
    expect((await desk.saved()).updatedAt).toMatch(/^2027-02/)
    expect(desk.at('explain-proof').textContent).toContain('フィルタリングのご説明')
  })

  it('R14, R7: what is asked again of an active line is counted, and the notice leads to it', async () => {
    const desk = await mountDesk(DonePage, await askedAgain('matters.limits'))
    expect(desk.at('duties-notice').textContent).toContain('1件')
    await desk.press('duties-lead')
    await vi.waitFor(async () => expect((await desk.saved()).step).toBe('check'))
  })

  it('R7, R11: the hand-over of the contract document is asked for, and its day is said', async () => {
    const desk = await mountDesk(DonePage, await askedAgain('handOver.document'))
    expect(desk.at('remaining').textContent).toContain('契約書面のお渡し')
    await desk.press('duty.handOver.document.done')
    await vi.waitFor(() => expect(desk.at('document-handed').textContent).toMatch(/初期契約解除.*R11/s))
    expect(desk.at('cancellation-day').textContent).toMatch(
      /を1日目として8日目、.*までです。契約書面に別の日付があれば、そちらが優先します。/,
    )
    expect(desk.at('remaining').textContent).not.toContain('契約書面のお渡し')
  })
})
