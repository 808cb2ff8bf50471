import { describe, expect, it } from 'vitest'
import { isFound } from '#renderer/desk/app/keyboard/palette-search.ts'

const park = ['一時中断', 'Park', 'いちじちゅうだん ほりゅう おもどりまち']

describe('N6: finding a command', () => {
  it.each(['', '中断', 'いちじ', 'イチジ', 'ｲﾁｼﾞ', 'park', 'ＰＡＲＫ', 'おもどり', '一時 ほりゅう'])(
    'finds it by %j',
    (typed) => {
      expect(isFound(typed, park)).toBe(true)
    },
  )

  it.each(['印刷', 'print', '中断 印刷'])('does not find it by %j', (typed) => {
    expect(isFound(typed, park)).toBe(false)
  })
})
