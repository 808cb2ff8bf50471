import { describe, expect, it } from 'vitest'
import { dayText, deadlineTexts, planChangeDeadline } from '#electron/printing/deadlines.ts'
import { instant } from '#shared/domain/time.ts'
import { printableSession } from '#test/fixtures/printed-session.ts'

const lines = () => printableSession().lines.map((line, n) => ({ label: `回線${String(n + 1)}`, line }))

describe('the deadline of a plan change', () => {
  it.each([
    ['2026-11-22T06:10:00Z', '2026-11-30'],
    ['2026-11-30T14:59:59Z', '2026-11-30'],
    ['2026-11-30T15:00:00Z', '2026-12-31'],
    ['2028-02-02T01:00:00Z', '2028-02-29'],
  ])('S70: activated %s (UTC), last day %s in Tokyo', (activatedAt, day) => {
    expect(planChangeDeadline(instant(activatedAt))).toBe(day)
  })

  it('S70: is told for a 10 GB line only, as 目安 with the day of the week', () => {
    const texts = deadlineTexts(lines(), instant('2026-11-22T06:10:00Z')).filter((t) =>
      t.includes('プラン変更'),
    )
    expect(texts).toHaveLength(1)
    expect(texts[0]).toContain('回線1')
    expect(texts[0]).toContain('11月30日(月)')
    expect(texts[0]).toContain('目安')
    expect(texts[0]).not.toContain('本日')
  })

  it('N3: says that it is today on the last day of the month', () => {
    expect(deadlineTexts(lines(), instant('2026-11-30T05:00:00Z'))[0]).toContain('本日 11月30日(月)')
  })

  it('V23: LINE Free has no deadline', () => {
    const free = lines().filter(({ line }) => line.planId === 'line-free')
    expect(free).toHaveLength(1)
    expect(deadlineTexts(free, instant('2026-11-22T06:10:00Z')).join()).not.toContain('プラン変更')
  })

  it('S17: the points are told with the first of the month and 10日ごろ, never with an amount', () => {
    const last = deadlineTexts(lines(), instant('2026-11-22T06:10:00Z')).at(-1)
    expect(last).toMatch(/毎月1日.*10日ごろ/)
    expect(last).not.toMatch(/円|%/)
  })

  it('writes a day as people say it', () => {
    expect(dayText(planChangeDeadline(instant('2027-01-31T03:00:00Z')))).toBe('1月31日(日)')
  })
})
