import { describe, expect, it } from 'vitest'
import { plainDateSchema } from '#shared/domain/time/time.ts'
import { longDate } from '#shared/domain/time/date-words.ts'
import { plainDate, readDate } from '#shared/domain/time/dates.ts'
import { eraYear } from '#shared/domain/time/eras.ts'
import { dateIssue } from '#shared/rules/forms/field-issue.ts'
import { birthDateIssues } from '#shared/rules/forms/person-fields.ts'
import { sayFieldIssue } from '#shared/words/forms/field-issues.ts'

const today = plainDateSchema.parse('2026-11-22')

function dateOf(typed: string): string | null {
  const reading = readDate(typed)
  return reading.kind === 'date' ? reading.date : null
}

/** What is said beside a date; empty where nothing is wrong. */
function said(typed: string, language: 'ja' | 'en'): string {
  const issue = dateIssue(typed)
  return issue === null ? '' : sayFieldIssue(issue, language)
}

describe('S30: dates of birth in the eras', () => {
  it.each([
    ['明治45年7月29日', '1912-07-29'],
    ['大正元年7月30日', '1912-07-30'],
    ['T1.7.30', '1912-07-30'],
    ['大正15年12月24日', '1926-12-24'],
    ['昭和元年12月25日', '1926-12-25'],
    ['S1.12.31', '1926-12-31'],
    ['昭和64年1月7日', '1989-01-07'],
    ['S64.1.7', '1989-01-07'],
    ['s64/1/1', '1989-01-01'],
    ['平成元年1月8日', '1989-01-08'],
    ['H1/1/8', '1989-01-08'],
    ['平成31年4月30日', '2019-04-30'],
    ['H31-4-30', '2019-04-30'],
    ['令和元年5月1日', '2019-05-01'],
    ['r1.5.1', '2019-05-01'],
    ['R8.11.22', '2026-11-22'],
  ])('S30: the border %s is %s', (typed, date) => {
    expect(dateOf(typed)).toBe(date)
    expect(birthDateIssues(date, today)).toEqual([])
  })

  it.each([
    ['昭和64年1月8日', '平成元年1月8日'],
    ['S64.1.8', '平成元年1月8日'],
    ['S65.3.1', '平成2年3月1日'],
    ['平成元年1月7日', '昭和64年1月7日'],
    ['H1.1.1', '昭和64年1月1日'],
    ['平成31年5月1日', '令和元年5月1日'],
    ['H32.2.3', '令和2年2月3日'],
    ['令和元年4月30日', '平成31年4月30日'],
    ['R1.1.1', '平成31年1月1日'],
    ['大正15年12月26日', '昭和元年12月26日'],
    ['昭和元年12月24日', '大正15年12月24日'],
    ['明治45年7月31日', '大正元年7月31日'],
    ['大正元年7月29日', '明治45年7月29日'],
  ])('S30: %s is refused, and the right name is said: %s', (typed, right) => {
    expect(dateOf(typed)).toBeNull()
    expect(said(typed, 'ja')).toContain(`「${right}」`)
    expect(said(typed, 'en')).toContain(`「${right}」`)
    expect(birthDateIssues(typed, today)).toEqual([
      {
        field: 'birthDate',
        code: 'outsideEra',
        rule: null,
        params: { said: expect.any(String) as string, right },
      },
    ])
  })

  it.each(['明治45年7月30日', '大正15年12月25日'])('S30: %s is in the registers and is taken', (typed) => {
    expect(dateOf(typed)).not.toBeNull()
  })

  it.each([
    ['19800402', '1980-04-02'],
    ['1980/4/2', '1980-04-02'],
    ['西暦1980年4月2日', '1980-04-02'],
    ['１９８０年０４月０２日', '1980-04-02'],
    ['Ｓ５５．４．２', '1980-04-02'],
    ['昭55.4.2', '1980-04-02'],
    ['S550402', '1980-04-02'],
    ['㍼55年4月2日', '1980-04-02'],
    ['㋿元年5月1日', '2019-05-01'],
    ['昭和 55年 4月 2日', '1980-04-02'],
    ['H２ー３ー４', '1990-03-04'],
  ])('S30: reads %s', (typed, date) => {
    expect(dateOf(typed)).toBe(date)
  })

  it.each(['', '昭和', '55.4.2', 'X1.1.1', '昭和55年4月', '198004021'])('S30: %j is no date', (typed) => {
    expect(readDate(typed)).toEqual({ kind: 'none' })
    expect(dateIssue(typed)?.code).toBe('notRead')
  })

  it('S30: a day that no calendar has is left to the rule for days', () => {
    expect(readDate('昭和55年2月30日')).toEqual({ kind: 'noSuchDay', date: '1980-02-30' })
    expect(plainDate('昭和55年2月30日')).toBe('1980-02-30')
    expect(birthDateIssues('1980-02-30', today)[0]?.code).toBe('notADate')
  })
})

describe('S30: the reading beside a date', () => {
  it.each([
    ['1989-01-07', '昭和64年'],
    ['1989-01-08', '平成元年'],
    ['2019-04-30', '平成31年'],
    ['2019-05-01', '令和元年'],
    ['1912-07-30', '大正元年'],
    ['1926-12-25', '昭和元年'],
    ['1900-01-01', '明治33年'],
    ['1980-04-02', '昭和55年'],
  ])('S30: %s is in %s', (date, era) => {
    expect(eraYear(date)).toBe(era)
  })

  it('S30: says nothing of what is no date', () => {
    expect(eraYear('昭和64年1月8日')).toBeNull()
    expect(eraYear('')).toBeNull()
    expect(eraYear('1800-01-01')).toBeNull()
  })
})

describe('E4: dates as people type, paste and scan them', () => {
  it.each([
    ['Ｓ５５．４．２', '1980-04-02'],
    ['昭和20年5月3日', '1945-05-03'],
    ['1980年4月2日生', '1980-04-02'],
    ['昭和55年4月2日生まれ', '1980-04-02'],
    ['昭和五十五年四月二日', '1980-04-02'],
    ['平成三十一年四月三十日', '2019-04-30'],
    ['二〇二六年十二月五日', '2026-12-05'],
    ['二千二十六年十二月五日', '2026-12-05'],
    ['令和元年五月一日', '2019-05-01'],
    ['1980 04 02', '1980-04-02'],
    ['1980　4　2', '1980-04-02'],
    ['S 55 4 2', '1980-04-02'],
    ['3550402', '1980-04-02'],
    ['4100402', '1998-04-02'],
    ['5080402', '2026-04-02'],
    ['2026年12月5日(土)', '2026-12-05'],
    ['2026年12月5日（土曜日）まで', '2026-12-05'],
    ['1980─04━02', '1980-04-02'],
    ['\u202A1980\u200B-04-02\u202C', '1980-04-02'],
    ['昭\uFE0D和55年\u00AD4月2日', '1980-04-02'],
  ])('E4a: %j is read', (typed, date) => {
    expect(readDate(typed)).toEqual({ kind: 'date', date })
    expect(plainDate(typed)).toBe(date)
    expect(dateIssue(typed)).toBeNull()
  })

  it.each(['令和6年', '12月5日', '4/2', '550402', '55.4.2', '来月', '昭和', '\u200B', '2026年12月'])(
    'E4a: %j cannot be read as a date, and an example that can is given',
    (typed) => {
      const issue = dateIssue(typed)
      expect(issue?.code).toBe('notRead')
      expect(said(typed, 'ja')).toContain('日付として読み取れません')
      const example = /例: (.+)$/.exec(said(typed, 'ja'))?.[1] ?? ''
      expect(readDate(example)).toEqual({ kind: 'date', date: '1998-04-02' })
    },
  )

  it.each(['2026-02-30', '昭和五十五年二月三十日', '19800431', '3550231', '令和8年13月1日', '2025 2 29'])(
    'E4a: %j is read, and does not exist',
    (typed) => {
      const issue = dateIssue(typed)
      expect(issue?.code).toBe('notADate')
      expect(said(typed, 'ja')).toBe('この日付はありません。日付をご確認ください。')
    },
  )

  it('E4a: a day keeps its form when it is read again', () => {
    for (const text of ['1980-04-02', '2026-02-30', '昭和64年1月8日', '来月', '']) {
      expect(plainDate(plainDate(text))).toBe(plainDate(text))
    }
    expect(longDate('1980-04-02')).toBe('1980年4月2日')
  })
})
