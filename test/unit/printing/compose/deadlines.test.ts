import { describe, expect, it } from 'vitest'
import { deadlineTexts } from '#electron/printing/compose/deadlines.ts'
import type { Line } from '#shared/domain/line.ts'
import { instant, type PlainDate } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { printableSession } from '#test/fixtures/printed-session.ts'

const NOW = instant('2026-11-22T06:10:00Z')

/** The family's lines as they stand on the slip. */
function lines(activatedAt = '2026-11-22T06:10:00Z'): { label: string; line: Line }[] {
  return printableSession().lines.map((line, n) => ({
    label: `回線${String(n + 1)}`,
    line: {
      ...line,
      activation: line.activation && { ...line.activation, activatedAt: instant(activatedAt) },
    },
  }))
}

const planChanges = (activatedAt: string, now = activatedAt, book: Rulebook = rulebook): string[] =>
  deadlineTexts(lines(activatedAt), book, instant(now), null).filter((text) => text.includes('プラン変更'))

describe('the deadline of a plan change', () => {
  it.each([
    ['2026-11-22T06:10:00Z', '11月30日(月)', '12月1日(火)'],
    ['2026-11-30T14:59:59Z', '11月30日(月)', '12月1日(火)'],
    ['2026-11-30T15:00:00Z', '12月31日(木)', '1月1日(金)'],
    ['2028-02-02T01:00:00Z', '2月29日(火)', '3月1日(水)'],
  ])('S70, S71: activated %s (UTC), due on %s in Tokyo, changed on %s', (activatedAt, due, from) => {
    const [text] = planChanges(activatedAt, '2019-01-01T00:00:00Z')
    expect(text).toContain(`${due}までに`)
    expect(text).toContain(`${from}から変わります`)
  })

  it('S70: is told for a 10 GB line only, as 目安 with the day of the week', () => {
    const texts = planChanges('2026-11-22T06:10:00Z')
    expect(texts).toHaveLength(1)
    expect(texts[0]).toContain('回線1')
    expect(texts[0]).toContain('10GB')
    expect(texts[0]).toContain('目安')
    expect(texts[0]).not.toContain('本日')
  })

  it('N3: says that it is today on the last day of the month', () => {
    expect(planChanges('2026-11-22T06:10:00Z', '2026-11-30T05:00:00Z')[0]).toContain('本日 11月30日(月)')
  })

  it('C4: is no 目安 where the pack knows when use starts, and follows that day', () => {
    const book: Rulebook = { ...rulebook, timing: { ...rulebook.timing, storeUseStart: 'nextDay' } }
    const [text] = planChanges('2026-11-30T05:00:00Z', undefined, book)
    expect(text).toContain('12月31日(木)')
    expect(text).not.toContain('目安')
  })

  it('R11, C2: a plan without calls has no day of cancellation where the pack has it for calls only', () => {
    const dataPlans = lines().map(({ line }) => line.planId)
    const book = (only: 'all' | 'voice'): Rulebook => ({
      ...rulebook,
      duties: { ...rulebook.duties, dataPlans },
      timing: { ...rulebook.timing, cancellation: { ...rulebook.timing.cancellation, lines: only } },
    })
    expect(deadlineTexts(lines(), book('all'), NOW, null).join()).toContain('初期契約解除')
    expect(deadlineTexts(lines(), book('voice'), NOW, null).join()).not.toContain('初期契約解除')
  })

  it('V23, C2: LINE Free has no deadline, and nobody has one without a free month', () => {
    const free = lines().filter(({ line }) => line.planId === 'line-free')
    expect(free).toHaveLength(1)
    expect(deadlineTexts(free, rulebook, NOW, null).join()).not.toContain('プラン変更')
    const paid: Rulebook = { ...rulebook, timing: { ...rulebook.timing, freeMonth: null } }
    expect(planChanges('2026-11-22T06:10:00Z', undefined, paid)).toEqual([])
  })
})

describe('the other reminders', () => {
  it('R11: the last day of cancellation is said once for all lines, with the document of today', () => {
    const texts = deadlineTexts(lines(), rulebook, NOW, null).filter((text) => text.includes('初期契約解除'))
    expect(texts).toHaveLength(1)
    expect(texts[0]).toContain('11月29日(日)')
    expect(texts[0]).not.toContain('回線')
  })

  it('R11: lines of different days have one each, with their names; the number of days is the pack’s', () => {
    const book: Rulebook = {
      ...rulebook,
      timing: { ...rulebook.timing, cancellation: { ...rulebook.timing.cancellation, days: 10 } },
    }
    const [first, ...rest] = lines()
    const mixed = [...lines('2026-11-24T01:00:00Z').slice(0, 1), ...rest]
    expect(first?.label).toBe('回線1')
    const texts = deadlineTexts(mixed, book, NOW, null).filter((text) => text.includes('初期契約解除'))
    expect(texts.map((text) => [text.slice(0, 3), /\d+月\d+日/.exec(text)?.[0]])).toEqual([
      ['回線1', '12月3日'],
      ['回線2', '12月1日'],
      ['回線3', '12月1日'],
    ])
  })

  it.each([
    ['2026-11-22', '2026-11-22', '11月22日(日)', '11月29日(日)'],
    ['2026-11-25', '2026-11-27', '11月25日(水)', '12月2日(水)'],
    ['2026-11-20', '2026-11-22', '11月20日(金)', '11月29日(日)'],
  ])(
    'R11: with the document handed over on %s, a slip of %s counts from that day or from the use',
    (...each) => {
      const [handed, printed, received, last] = each
      const book: Rulebook = { ...rulebook, timing: { ...rulebook.timing, storeUseStart: 'sameDay' } }
      const now = instant(`${printed}T06:10:00Z`)
      const texts = deadlineTexts(lines(), book, now, handed as PlainDate)
      const [text, ...more] = texts.filter((one) => one.includes('初期契約解除'))
      expect(more).toEqual([])
      expect(text).toContain(`契約書面を${received}にお受け取り`)
      expect(text).toContain(`${last}まで`)
      expect(text).not.toContain('目安')
    },
  )

  it('R11, C4: stays 目安 where the day of use is not sure, and without an answer about the document', () => {
    const handed = '2026-11-22' as PlainDate
    const said = (documentOn: PlainDate | null) =>
      deadlineTexts(lines(), rulebook, NOW, documentOn).filter((text) => text.includes('初期契約解除'))
    expect(said(handed)[0]).toContain('目安')
    expect(said(null)[0]).toMatch(/本日お受け取りの場合.*目安/)
  })

  it('S17: the points are told with the first of the month and 10日ごろ, never with an amount', () => {
    const last = deadlineTexts(lines(), rulebook, NOW, null).at(-1)
    expect(last).toMatch(/毎月1日.*10日ごろ/)
    expect(last).not.toMatch(/円|%/)
  })

  it('C2: a pack without points says nothing of them', () => {
    expect(deadlineTexts(lines(), { ...rulebook, points: null }, NOW, null).join()).not.toContain('ポイント')
  })
})
