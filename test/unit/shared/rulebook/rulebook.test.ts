import { describe, expect, it } from 'vitest'
import { labelIn, planLabel, planOf, priceText, rulebook } from '#shared/rulebook/index.ts'
import { rulebookSchema } from '#shared/rulebook/schema/pack.ts'

describe('the rulebook of the article', () => {
  it('C1: is a pack of data that the schema accepts', () => {
    expect(rulebookSchema.parse(rulebook)).toEqual(rulebook)
    expect(rulebook.id).toBe('linemobile-article')
  })

  it('S69: the LINE Free plan has 1 GB and no other capacity', () => {
    expect(planOf(rulebook, 'line-free')?.capacities.map(({ gb }) => gb)).toEqual([1])
  })

  it('S68, C20: the two other plans go up to 10 GB', () => {
    for (const id of ['communication-free', 'music-plus']) {
      expect(planOf(rulebook, id)?.capacities.map(({ gb }) => gb)).toEqual([3, 5, 7, 10])
    }
  })

  it('C20: shows prices without tax, and 要確認 where none is confirmed', () => {
    expect(priceText(rulebook, 'communication-free', 3)).toBe('月額1,690円(税抜)')
    expect(priceText(rulebook, 'communication-free', 5)).toBe('月額2,220円(税抜)')
    expect(priceText(rulebook, 'communication-free', 7)).toBe('月額2,880円(税抜)')
    expect(priceText(rulebook, 'communication-free', 10)).toBe('月額3,220円(税抜)')
    expect(priceText(rulebook, 'line-free', 1)).toBe('月額1,200円(税抜)')
    expect(priceText(rulebook, 'music-plus', 10)).toBe('要確認')
    expect(priceText(rulebook, 'communication-free', 4)).toBe('要確認')
  })

  it('names plan and capacity', () => {
    expect(planLabel(rulebook, 'communication-free', 10)).toBe('コミュニケーションフリープラン 10GB')
    expect(planLabel(rulebook, 'line-free', null)).toBe('LINEフリープラン')
    expect(planLabel(rulebook, 'gone', 10)).toBe('プラン未選択')
  })

  it('C2: names them in English too, and in Japanese where a pack has no English name', () => {
    expect(planLabel(rulebook, 'communication-free', 10, 'en')).toBe('Communication Free Plan 10 GB')
    expect(labelIn({ label: '店舗のプラン' }, 'en')).toBe('店舗のプラン')
  })

  it('L4, L3, C10b, C21: carries the numbers of linking', () => {
    expect(rulebook.link).toEqual({
      attemptMinutes: 10,
      lockAfter: 5,
      lockMinutes: 15,
      revokeAfter: 10,
      usageCodeDays: null,
    })
    expect(rulebook.maxLines).toBe(5)
  })

  it.each(['plans', 'link', 'branch', 'officialAccount', 'paymentKinds'])(
    'C1: a pack without %s is refused',
    (part) => {
      const { [part]: _, ...rest } = rulebook as unknown as Record<string, unknown>
      expect(rulebookSchema.safeParse(rest).success).toBe(false)
    },
  )

  it('C10b: a pack may let codes expire after 1–30 days, not later', () => {
    const withDays = (usageCodeDays: number) =>
      rulebookSchema.safeParse({ ...rulebook, link: { ...rulebook.link, usageCodeDays } }).success
    expect([0, 1, 30, 31].map(withDays)).toEqual([false, true, true, false])
  })
})
