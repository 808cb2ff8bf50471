import { describe, expect, it } from 'vitest'
import type { Month, MonthBill } from '#shared/domain/carrier/line-service.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { pointsOfBill, pointsOn } from '#shared/rules/data/points.ts'

const points = rulebook.points
if (!points) throw new Error('the article’s pack gives points')

const bill = (yen: number | null, paymentKind: string): MonthBill => ({
  month: '2026-12' as Month,
  paymentKind,
  items: [
    { what: 'base', yenExTax: yen },
    { what: 'registration', yenExTax: 3000 },
  ],
})

describe('LINE points', () => {
  it('V22, S16, S18: 10 GB at 3,220 yen by LINE Pay card, nothing else billed: 32 and 64', () => {
    expect(pointsOn(points, { base: 3220, usage: 3220 }, 'linePayCard')).toEqual({ base: 32, extra: 64 })
    expect(pointsOfBill(points, bill(3220, 'linePayCard'), ['registration'])).toEqual({ base: 32, extra: 64 })
  })

  it('C15: two bases, each floored by itself; another payment gives the first only', () => {
    expect(pointsOn(points, { base: 1690, usage: 2190 }, 'linePayCard')).toEqual({ base: 16, extra: 43 })
    expect(pointsOn(points, { base: 1690, usage: 2190 }, 'creditCard')).toEqual({ base: 16, extra: 0 })
  })

  it('C15: a percentage with decimals loses no point: 2.3 % of 3,000 yen are 69', () => {
    expect(pointsOn({ ...points, basePercent: 2.3 }, { base: 3000, usage: 0 }, 'creditCard').base).toBe(69)
  })

  it('V10, C20: a free month and an unconfirmed price give none', () => {
    expect(pointsOfBill(points, bill(0, 'creditCard'), ['registration']).base).toBe(0)
    expect(pointsOfBill(points, bill(null, 'linePayCard'), ['registration'])).toEqual({ base: 0, extra: 0 })
  })
})
