import { describe, expect, it } from 'vitest'
import { inThrees } from '#shared/domain/text/words.ts'
import {
  datePieces,
  clockText,
  dateInFull,
  dayAndMonth,
  dayWords,
  fourDigits,
  longDate,
  longMoment,
  momentWords,
  monthInFull,
  shortDate,
  slashed,
} from '#shared/domain/time/date-words.ts'
import { instant, plainDateSchema } from '#shared/domain/time/time.ts'

const day = plainDateSchema.parse('2026-09-05')
const midnight = instant('2026-09-05T00:05:00+09:00')

describe('dates as people read them', () => {
  it.each([
    ['in full', dateInFull, '2026年9月5日', '5 September 2026'],
    ['without its year', dayAndMonth, '9月5日', '5 September'],
    ['short', shortDate, '2026/09/05', '5 Sept 2026'],
    ['long', longDate, '2026年9月5日', '2026-09-05'],
  ])('E4: a day %s, in both languages', (_, write, ja, en) => {
    expect([write(day, 'ja'), write(day, 'en')]).toEqual([ja, en])
    expect(write('いつか', 'ja')).toBe('いつか')
  })

  it('E4: a month, a day of the week and a moment in Tokyo', () => {
    expect([monthInFull('2026-09', 'ja'), monthInFull('2026-09', 'en')]).toEqual([
      '2026年9月',
      'September 2026',
    ])
    expect(dayWords(day)).toEqual({ ja: '9月5日(土)', en: 'Sat 5 Sep' })
    expect(momentWords(midnight)).toEqual({ ja: '9月5日(土) 00:05', en: '00:05 on Sat 5 Sep' })
    expect([longMoment(midnight), longMoment(midnight, 'en')]).toEqual([
      '2026年9月5日 00:05',
      '2026-09-05 00:05',
    ])
    expect([clockText(midnight), slashed(day), fourDigits(day)]).toEqual(['0:05', '9/5', '0905'])
  })

  it('C20: an amount in groups of three', () => {
    expect([0, 999, 1000, 1_234_567, 1000.5].map(inThrees)).toEqual([
      '0',
      '999',
      '1,000',
      '1,234,567',
      '1,000.5',
    ])
  })
})

describe('dates inside a sentence', () => {
  it.each([
    ['12月1日(火)から変わります。', ['12月1日(火)']],
    ['2026年12月1日 00:00 以降', ['2026年12月1日 00:00']],
    ['to change line 1 from Tue 1 Dec (estimate).', ['Tue 1 Dec']],
    ['From 2026-12-01 00:00', ['2026-12-01 00:00']],
    ['回線1を10GBから変えるプラン変更', []],
    ['毎月1日に契約者連携済みなら', []],
  ])('E4: are found in %s, and nothing of it is lost', (text, dates) => {
    const pieces = datePieces(text)
    expect(pieces.filter(({ isDate }) => isDate).map((piece) => piece.text)).toEqual(dates)
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  })

  it('E4: as they are written here, whatever the day', () => {
    const day = plainDateSchema.parse('2026-02-09')
    const { ja, en } = dayWords(day)
    for (const text of [ja, en, longMoment(instant('2026-02-09T00:05:00+09:00'))])
      expect(datePieces(text)).toEqual([{ text, isDate: true }])
  })
})
