import { describe, expect, it } from 'vitest'
import { deadlinesOf } from '#electron/printing/compose/deadlines.ts'
import type { Line } from '#shared/domain/line.ts'
import { voices, type Voice } from '#shared/domain/text/words.ts'
import { instant, type Instant, type PlainDate } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { printableSession } from '#test/fixtures/printed-session.ts'

const NOW = instant('2026-11-22T06:10:00Z')

/** The family's lines as they stand on the slip. */
function lines(activatedAt = '2026-11-22T06:10:00Z'): { number: number; line: Line }[] {
  return printableSession().lines.map((line, n) => ({
    number: n + 1,
    line: {
      ...line,
      activation: line.activation && { ...line.activation, activatedAt: instant(activatedAt) },
    },
  }))
}

/** As it is read: the day, then what it is for. */
function deadlineTexts(
  of: { number: number; line: Line }[],
  book: Rulebook,
  now: Instant,
  documentOn: PlainDate | null,
  voice: Voice = 'ja',
): string[] {
  return deadlinesOf(of, book, now, documentOn, voice).map(({ due, text }) => `${due ?? ''} ${text}`)
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
    expect(text).toContain(`${due}まで`)
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
    expect(first?.number).toBe(1)
    const texts = deadlineTexts(mixed, book, NOW, null).filter((text) => text.includes('初期契約解除'))
    expect(texts.map((text) => [/回線[\d・]+/.exec(text)?.[0], /\d+月\d+日/.exec(text)?.[0]])).toEqual([
      ['回線1', '12月3日'],
      ['回線2・3', '12月1日'],
    ])
  })

  it.each([
    ['2026-11-22', '2026-11-22', '11月29日(日)'],
    ['2026-11-25', '2026-11-27', '12月2日(水)'],
    ['2026-11-20', '2026-11-22', '11月29日(日)'],
  ])(
    'R11: with the document handed over on %s, a slip of %s counts from that day or from the use',
    (handed, printed, last) => {
      const book: Rulebook = { ...rulebook, timing: { ...rulebook.timing, storeUseStart: 'sameDay' } }
      const now = instant(`${printed}T06:10:00Z`)
      const texts = deadlineTexts(lines(), book, now, handed as PlainDate)
      const [text, ...more] = texts.filter((one) => one.includes('初期契約解除'))
      expect(more).toEqual([])
      expect(text).toContain(`${last}まで`)
    },
  )

  it('R11, B10: a legal date is no 目安: the day of sending counts, and a date in the contract document goes first', () => {
    for (const documentOn of ['2026-11-22' as PlainDate, null]) {
      const [text] = deadlineTexts(lines(), rulebook, NOW, documentOn).filter((one) =>
        one.includes('初期契約解除'),
      )
      expect(text).toContain('発送した日が基準')
      expect(text).toContain('契約書面に別の日付があれば、そちらが優先')
      expect(text).not.toContain('目安')
    }
  })

  it('S70: lines with the same day and capacity are named together', () => {
    const [first] = lines()
    if (!first) throw new Error('no line')
    const two = [first, { number: 3, line: first.line }]
    const [text, ...more] = deadlineTexts(two, rulebook, NOW, null).filter((one) =>
      one.includes('プラン変更'),
    )
    expect(more).toHaveLength(0)
    expect(text).toContain('回線1・3')
  })

  it.each(voices)('S70, R11: the days are the same in %s', (voice) => {
    const texts = deadlineTexts(lines(), rulebook, NOW, null, voice)
    const said = voice === 'en' ? ['Mon 30 Nov', 'Sun 29 Nov'] : ['11月30日(月)', '11月29日(日)']
    expect(said.map((day, n) => texts[n]?.includes(day))).toEqual([true, true])
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
