import { describe, expect, it } from 'vitest'
import { keystrokeSeconds, operators, typedKeys } from '#test/bench/keystrokes.ts'

describe('the keystroke-level estimate', () => {
  it('adds up what was done, each at its own price', () => {
    const seconds = keystrokeSeconds({ keys: 10, clicks: 2, homings: 3, decisions: 4 })
    expect(seconds).toBeCloseTo(2.8 + 2.6 + 1.2 + 4.8)
  })

  it('a click costs more than a key: a desk that is worked by keyboard is the quicker one', () => {
    const byKey = keystrokeSeconds({ keys: 1, clicks: 0, homings: 0, decisions: 1 })
    const byMouse = keystrokeSeconds({ keys: 0, clicks: 1, homings: 1, decisions: 1 })
    expect(byMouse - byKey).toBeCloseTo(operators.point + operators.press + operators.home - operators.key)
  })

  it('counts what an input method asks for: kana, kanji, convert and confirm', () => {
    expect(typedKeys('S55.4.2')).toBe(7)
    expect(typedKeys('みほん')).toBe(3 * 2 + 2)
    expect(typedKeys('森鷗外')).toBe(3 * 4 + 2)
    expect(typedKeys('千代田9-9')).toBe(3 * 4 + 3 + 2)
    expect(typedKeys('𠮷田')).toBe(2 * 4 + 2)
  })
})
