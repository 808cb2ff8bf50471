import { describe, expect, it } from 'vitest'
import { newFirstMinute } from '#shared/domain/first-minute.ts'
import type { PlainDate } from '#shared/domain/time/time.ts'
import { paperWish } from '#shared/rules/slips/paper-wish.ts'

const today = '2026-11-22' as PlainDate
const asked = (wish: object) => ({ firstMinute: { ...newFirstMinute(), ...wish } })

describe('how a slip is read', () => {
  it('R10: in Japanese and in the usual type, unless somebody wished otherwise', () => {
    expect(paperWish({ firstMinute: null }, ['1970-01-01'], today)).toEqual({ voice: 'ja', largeType: false })
    expect(paperWish(asked({}), [], today)).toEqual({ voice: 'ja', largeType: false })
    expect(paperWish(asked({ slipVoice: 'en', largeType: true }), [], today)).toEqual({
      voice: 'en',
      largeType: true,
    })
  })

  it.each([
    ['1961-11-22', true],
    ['1961-11-23', false],
    ['', false],
    ['1961-02-30', false],
  ])('R10: for somebody born on %s on the 65th birthday or not, large type by itself: %s', (born, large) => {
    expect(paperWish(asked({}), [born], today).largeType).toBe(large)
    expect(paperWish(asked({}), ['2000-01-01', born], today).largeType).toBe(large)
  })
})
