import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UsageCode } from '#shared/domain/ids.ts'
import {
  formatUsageCode,
  makeUsageCode,
  maskUsageCode,
  parseUsageCode,
} from '#shared/rules/codes/usage-code.ts'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const codes = fc
  .uint8Array({ minLength: 15, maxLength: 15 })
  .map((bytes): UsageCode => makeUsageCode(() => bytes))

function replaced(code: string, at: number, character: string): string {
  return code.slice(0, at) + character + code.slice(at + 1)
}

describe('making a code', () => {
  it('L1: asks for 15 random bytes and uses the low five bits of each: 75 bits', () => {
    const asked: number[] = []
    const code = makeUsageCode((n) => {
      asked.push(n)
      return Uint8Array.from({ length: n }, (_, i) => i + 224)
    })
    expect(asked).toEqual([15])
    expect(code.slice(0, 15)).toBe(ALPHABET.slice(0, 15))
    expect(code).toHaveLength(16)
  })

  it('L1: every character of the alphabet comes from exactly eight of the 256 bytes', () => {
    const counts = new Map<string, number>()
    for (let byte = 0; byte < 256; byte += 1) {
      const first = makeUsageCode((n) => new Uint8Array(n).fill(byte)).charAt(0)
      counts.set(first, (counts.get(first) ?? 0) + 1)
    }
    expect([...counts.keys()].sort().join('')).toBe(ALPHABET)
    expect(new Set(counts.values())).toEqual(new Set([8]))
  })

  it('L1: refuses to make a code from too little randomness', () => {
    expect(() => makeUsageCode(() => new Uint8Array(14))).toThrow()
  })
})

describe('the check character', () => {
  it('L1: a code that was made is read back as it is', () => {
    fc.assert(fc.property(codes, (code) => parseUsageCode(code) === code))
  })

  it('L1: every single wrong character is caught, at every position', () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (let at = 0; at < code.length; at += 1) {
          for (const wrong of ALPHABET) {
            if (wrong !== code[at]) expect(parseUsageCode(replaced(code, at, wrong))).toBeNull()
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('L1: every swap of two neighbours is caught, for every pair of characters at every position', () => {
    for (let at = 0; at < 15; at += 1) {
      for (let a = 0; a < 32; a += 1) {
        for (let b = a + 1; b < 32; b += 1) {
          const code = codeWith(at, a, b)
          const swapped = replaced(replaced(code, at, code.charAt(at + 1)), at + 1, code.charAt(at))
          expect(swapped).not.toBe(code)
          expect(parseUsageCode(swapped)).toBeNull()
        }
      }
    }
  })

  /** A code with these two characters side by side; at the last place the second one is the check character. */
  function codeWith(at: number, a: number, b: number): UsageCode {
    const wanted = at === 14 ? ALPHABET.charAt(b) : null
    for (let filler = 0; filler < 32; filler += 1) {
      const values = new Uint8Array(15).fill(0)
      values[at] = a
      if (at < 14) values[at + 1] = b
      else values[0] = filler
      const code = makeUsageCode(() => values)
      if (wanted === null || code.charAt(15) === wanted) return code
    }
    throw new Error('no filler gives this check character')
  }
})

describe('reading what people type', () => {
  const code = makeUsageCode(() => Uint8Array.from([0, 1, 10, 17, 18, 20, 31, 5, 0, 1, 22, 23, 9, 0, 1]))
  const grouped = formatUsageCode(code)

  it('L1: shows four groups of four', () => {
    expect(grouped).toMatch(/^.{4}-.{4}-.{4}-.{4}$/)
    expect(grouped.replaceAll('-', '')).toBe(code)
  })

  it.each(['-', '‐', '‑', '–', '—', '−', 'ー', 'ｰ', '－', ' ', '　', '\t', '\n', ' - '])(
    'L1: reads groups parted by %j',
    (between) => {
      expect(parseUsageCode(grouped.replaceAll('-', between))).toBe(code)
    },
  )

  it('L1: reads lower case and full width', () => {
    const wide = Array.from(grouped, (c) =>
      c === '-' ? 'ー' : String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0),
    )
    expect(parseUsageCode(code.toLowerCase())).toBe(code)
    expect(parseUsageCode(wide.join(''))).toBe(code)
    expect(parseUsageCode(wide.join('').toLowerCase())).toBe(code)
  })

  it('L1: takes O for 0, and I and L for 1', () => {
    expect(code).toContain('0')
    expect(code).toContain('1')
    for (const o of ['O', 'o', 'Ｏ']) expect(parseUsageCode(code.replaceAll('0', o))).toBe(code)
    for (const i of ['I', 'i', 'L', 'l', 'Ｌ']) expect(parseUsageCode(code.replaceAll('1', i))).toBe(code)
  })

  it('L1: U is in no code, and nothing is read into it', () => {
    for (let at = 0; at < 16; at += 1) {
      expect(parseUsageCode(replaced(code, at, 'U'))).toBeNull()
      expect(parseUsageCode(replaced(code, at, 'V'))).toBe(code.charAt(at) === 'V' ? code : null)
    }
  })

  it('L4: too short, too long, empty and foreign texts are typing slips', () => {
    for (const typed of ['', code.slice(1), `${code}0`, 'こんにちは', '🙂'.repeat(16), '*'.repeat(16)]) {
      expect(parseUsageCode(typed)).toBeNull()
    }
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (typed) => {
        const read = parseUsageCode(typed)
        return read === null || read.length === 16
      }),
    )
  })
})

describe('showing', () => {
  it('L9: screens and logs show the last four characters only', () => {
    expect(maskUsageCode('7K3M')).toBe('****-****-****-7K3M')
  })
})
