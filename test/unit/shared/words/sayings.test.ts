import { describe, expect, it } from 'vitest'
import { calendarSayings } from '#shared/domain/said/calendar.ts'
import { helpSayings } from '#shared/domain/said/help.ts'
import { term } from '#shared/domain/said/params.ts'
import { calendarWords, sayAnswer } from '#shared/words/calendar.ts'
import { asked } from '#shared/words/filled.ts'
import { helpWords, sayHelp } from '#shared/words/phones/help.ts'

const tables = [
  ['the calendar', calendarSayings, calendarWords],
  ['いつでもヘルプ', helpSayings, helpWords],
] as const

describe.each(tables)('the sentences of %s', (_, sayings, words) => {
  it.each(Object.entries(sayings))(
    '%s: ask for the values of their code, in both languages',
    (code, names) => {
      const { ja, en } = (words as Readonly<Record<string, { ja: string; en: string }>>)[code] ?? {
        ja: '',
        en: '',
      }
      for (const said of [ja, en]) {
        expect([...new Set(asked({ ja: said, en: '' }))].toSorted()).toEqual([...names].toSorted())
        expect(said).toMatch(/[。.]$/)
      }
    },
  )
})

describe('several sentences', () => {
  it('N2: stand one after another, in English with a space between', () => {
    const says = [
      { code: 'mnpMinimum', params: { needed: 3 } },
      { code: 'mnpMinimumUntil', params: { until: { ja: '12月1日(火)', en: 'Tue 1 Dec' } } },
    ] as const
    expect(sayAnswer({ says }, 'ja')).toBe(
      'MNP予約番号は、お申し込みの日に、有効期限まで3日以上残っている必要があります。このお申し込みの日では、有効期限が12月1日(火)以降の番号です。',
    )
    expect(sayAnswer({ says }, 'en')).toBe(
      'On the day of application at least 3 days of the MNP reservation number must be left. Applied for on that day, its last day is Tue 1 Dec or later.',
    )
  })

  it('S12: a list of data stands in the order of the pack', () => {
    const order = [term('carriedData'), term('planData')]
    expect(sayHelp([{ code: 'data', params: { order } }], 'ja')).toContain('繰り越し、プランの残りの順に')
    expect(sayHelp([{ code: 'data', params: { order } }], 'en')).toContain(
      'carried over, what is left of the plan.',
    )
  })
})
