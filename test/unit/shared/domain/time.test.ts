import { describe, expect, it } from 'vitest'
import {
  atOrAfter,
  instant,
  millisecondsBetween,
  plusMinutes,
  tokyoDate,
  tokyoTime,
} from '#shared/domain/time/time.ts'

describe('C19: dates and times are those of Tokyo', () => {
  it('C19: turns the date at midnight in Tokyo, whatever the zone of the machine', () => {
    expect(tokyoDate(instant('2026-11-22T14:59:59Z'))).toBe('2026-11-22')
    expect(tokyoDate(instant('2026-11-22T15:00:00Z'))).toBe('2026-11-23')
    expect(tokyoDate(instant('2026-12-31T15:00:00Z'))).toBe('2027-01-01')
  })

  it('C19: knows leap days', () => {
    expect(tokyoDate(instant('2028-02-28T15:00:00Z'))).toBe('2028-02-29')
  })

  it('C19: shows hours and minutes of Tokyo', () => {
    expect(tokyoTime(instant('2026-11-22T06:10:59Z'))).toBe('15:10')
    expect(tokyoTime(instant('2026-11-22T15:00:00Z'))).toBe('00:00')
  })

  it('reads any offset and keeps UTC', () => {
    expect(instant('2026-11-22T15:10:00+09:00')).toBe('2026-11-22T06:10:00Z')
    expect(() => instant('2026-11-22')).toThrow(RangeError)
  })

  it('adds minutes across midnight, and takes them away', () => {
    const at = instant('2026-11-22T14:50:00Z')
    expect(tokyoDate(plusMinutes(at, 15))).toBe('2026-11-23')
    expect(plusMinutes(plusMinutes(at, 15), -15)).toBe(at)
  })

  it('compares by instant, not by text', () => {
    const a = instant('2026-11-22T06:10:00Z')
    const b = instant('2026-11-22T06:10:00.500Z')
    expect(millisecondsBetween(a, b)).toBe(500)
    expect(atOrAfter(b, a)).toBe(true)
    expect(atOrAfter(a, a)).toBe(true)
    expect(atOrAfter(a, b)).toBe(false)
  })
})
