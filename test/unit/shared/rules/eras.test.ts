import { describe, expect, it } from 'vitest'
import { plainDateSchema } from '#shared/domain/time.ts'
import { eraAdvice, eraYear, readDate } from '#shared/rules/eras.ts'
import { birthDateIssues } from '#shared/rules/person-fields.ts'

const today = plainDateSchema.parse('2026-11-22')

function dateOf(typed: string): string | null {
  const reading = readDate(typed)
  return reading.kind === 'date' ? reading.date : null
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
    expect(eraAdvice(typed)?.ja).toContain(`「${right}」`)
    expect(eraAdvice(typed)?.en).toContain(`「${right}」`)
    expect(birthDateIssues(typed, today)).toEqual([
      {
        field: 'birthDate',
        code: 'outsideEra',
        rule: null,
        text: eraAdvice(typed)?.ja,
        en: { text: eraAdvice(typed)?.en },
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
    expect(eraAdvice(typed)).toBeNull()
  })

  it('S30: a day that no calendar has is left to the rule for days', () => {
    expect(dateOf('昭和55年2月30日')).toBe('1980-02-30')
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
