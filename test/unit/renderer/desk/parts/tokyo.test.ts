import { describe, expect, it } from 'vitest'
import { longDate } from '#shared/domain/time/date-words.ts'
import type { Instant, PlainDate } from '#shared/domain/time/time.ts'
import { ageText, leftText, shortTime, todayAt, tokyoToday } from '#renderer/desk/parts/tokyo.ts'

const today = '2026-11-23' as PlainDate

describe('time as it is said at the counter', () => {
  it('C19: says Tokyo’s time, whatever the zone of the PC', () => {
    expect(shortTime('2026-11-23T06:10:00Z' as Instant, today)).toBe('15:10')
    expect(shortTime('2026-11-22T14:59:00Z' as Instant, today)).toBe('11/22 23:59')
    expect(tokyoToday(Date.parse('2026-11-22T15:00:00Z'))).toBe('2026-11-23')
  })

  it('R23: understands a time of return, and nothing that is none', () => {
    expect(todayAt('15:30', today)).toBe('2026-11-23T06:30:00Z')
    expect(todayAt('9:05', today)).toBe('2026-11-23T00:05:00Z')
    for (const text of ['', '25:00', '12:60', 'あとで', '1530']) expect(todayAt(text, today)).toBeNull()
  })

  it('counts full years, the birthday included', () => {
    expect(ageText('2008-11-23', today)).toBe(18)
    expect(ageText('2008-11-24', today)).toBe(17)
    expect(ageText('2026-02-30', today)).toBeNull()
    expect(ageText('2027-01-01', today)).toBeNull()
  })

  it('reads dates and spans out', () => {
    expect(longDate('1980-04-02')).toBe('1980年4月2日')
    expect(longDate('')).toBe('')
    expect(leftText(600_000)).toBe('10:00')
    expect(leftText(61_001)).toBe('1:02')
    expect(leftText(-5)).toBe('0:00')
  })
})
