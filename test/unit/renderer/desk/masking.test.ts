import { createPinia, setActivePinia } from 'pinia'
import { effectScope } from 'vue'
import { describe, expect, it } from 'vitest'
import CheckPage from '#renderer/desk/steps/check/CheckPage.vue'
import DonePage from '#renderer/desk/steps/done/DonePage.vue'
import { maskOf } from '#renderer/desk/parts/masking/masks.ts'
import TroubleNote from '#renderer/desk/parts/TroubleNote.vue'
import { useMasked } from '#renderer/desk/parts/use-masked.ts'
import { useMaskStore } from '#renderer/desk/stores/mask.ts'
import { reason } from '#shared/rules/reasons.ts'
import { mountDesk } from '#test/support/desk-page.ts'
import { theSession } from '#test/support/main/the-main.ts'

describe('what stands in the place of a masked text', () => {
  it('says nothing of the text, not even how long it is', () => {
    expect(maskOf('見本 太郎(みほん たろう)', 'whole')).toBe(maskOf('女', 'whole'))
    expect(maskOf('見本', 'whole')).not.toMatch(/[^*]/)
    expect(maskOf('', 'whole')).toBe('')
  })

  it('keeps of a telephone number its first group and its last four digits, within a sentence too', () => {
    expect(maskOf('090-0000-1234', 'phone')).toBe('090-****-1234')
    expect(maskOf('03-1234-5678', 'phone')).toBe('03-****-5678')
    expect(maskOf('乗り換え 090-5000-1234(期限 2026年12月1日)', 'phone')).toBe(
      '乗り換え 090-****-1234(期限 2026年12月1日)',
    )
    expect(maskOf('新しい番号', 'phone')).toBe('新しい番号')
  })

  it('shows nothing of a number that has no groups to keep', () => {
    for (const typed of ['0900000', '09000001234', '090-0000-12']) {
      expect(maskOf(typed, 'phone')).toBe(maskOf(typed, 'whole'))
    }
  })

  it('keeps of a SIM card what is read out anyway, and of a short number nothing', () => {
    expect(maskOf('8981 0000 0000 0000 011', 'card')).toBe('****** 000011')
    expect(maskOf('8981 0000', 'card')).not.toMatch(/\d/)
  })
})

describe('the masks of a screen', () => {
  it('begin masked, are shown and hidden together or one by one, and go with their screen', () => {
    setActivePinia(createPinia())
    const store = useMaskStore()
    expect(store.any).toBe(false)
    const page = effectScope()
    const [one, form] = page.run(() => [useMasked(), useMasked(false)]) ?? []
    expect([one?.masked.value, form?.masked.value]).toEqual([true, false])
    store.toggle()
    expect([one?.masked.value, form?.masked.value]).toEqual([false, false])
    store.toggle()
    expect([one?.masked.value, form?.masked.value]).toEqual([true, true])
    form?.toggle()
    expect([one?.masked.value, form?.masked.value]).toEqual([true, false])
    page.stop()
    expect(store.any).toBe(false)
  })
})

describe('screens with a mask', () => {
  it('E12e: 確認 shows what it asks to read aloud', async () => {
    const desk = await mountDesk(CheckPage, await theSession({ until: 'typed' }))
    for (const read of ['見本 太郎', '1980年', '千代田', '0000-1234']) {
      expect(desk.at('check.contractor').textContent).toContain(read)
    }
    expect(desk.at('check.line-2').textContent).toContain('見本 花子')
    expect(document.activeElement?.tagName, 'no key decides anything here').toBe('H1')
  })

  it('確認: from the application on nothing of a person is in the page until it is asked for, block by block', async () => {
    const desk = await mountDesk(CheckPage, await theSession({ until: 'applied', step: 'check' }))
    const page = () => document.body.innerHTML
    for (const secret of ['見本', '太郎', '花子', '1980年', '2014年', '千代田', '0000-1234', '8981 0000']) {
      expect(page()).not.toContain(secret)
    }
    const hidden = desk.at('check.contractor').querySelectorAll('[role=img][aria-label="かくしています"]')
    expect(hidden.length).toBeGreaterThan(4)
    expect(desk.at('check.line-1').textContent).toContain('GB')
    await desk.press('check.contractor.show')
    expect(desk.at('check.contractor').textContent).toContain('見本 太郎')
    expect(desk.at('check.line-3').textContent).not.toContain('見本')
    await desk.press('check.contractor.show')
    expect(page()).not.toContain('太郎')
  })

  it('a sentence for staff is read after one press only', async () => {
    const error = { code: 'refused', reasons: [reason('codeOfOtherLine', { left: 3 })] }
    const desk = await mountDesk(TroubleNote, null, () => ({ error }))
    expect(document.body.innerHTML).not.toContain('別の回線の利用コード')
    await desk.press('refusal.staff-codeOfOtherLine.show')
    expect(desk.at('refusal').textContent).toContain('別の回線の利用コード')
  })

  it('完了: the record of staff is in the page only while it is open', async () => {
    const desk = await mountDesk(DonePage, await theSession({ step: 'done' }))
    expect(desk.has('step-times')).toBe(false)
    desk.at('journal').querySelector('summary')?.click()
    await desk.wrapper.vm.$nextTick()
    expect(desk.has('step-times')).toBe(true)
    useMaskStore().toggle()
    await desk.wrapper.vm.$nextTick()
    expect(desk.has('step-times')).toBe(false)
  })
})
