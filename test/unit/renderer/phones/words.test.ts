import { describe, expect, it } from 'vitest'
import { phones as en } from '#renderer/locales/en/phones.ts'
import { phones as ja } from '#renderer/locales/ja/phones.ts'
import { isoDate } from '#renderer/phones/typed-date.ts'

function keysOf(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null ? keysOf(inner, `${path}${key}.`) : [`${path}${key}`],
  )
}

describe('the words of the phones', () => {
  it('English has exactly the keys of Japanese', () => {
    expect(keysOf(en)).toEqual(keysOf(ja))
    expect(keysOf(ja).length).toBeGreaterThan(90)
  })

  it('S82: speak of one service only, and of people as 契約者さま and 利用者さま', () => {
    const all = JSON.stringify([ja, en])
    expect(all).toContain('契約者さま')
    expect(all).not.toMatch(/LINEMO(?!BILE)|お父|お母/)
  })
})

describe('a typed date', () => {
  it.each(['19800402', '1980/4/2', '1980-04-02', '1980年4月2日', '１９８０．４．２', ' 1980 4 2 '])(
    '%s is 1980-04-02',
    (typed) => {
      expect(isoDate(typed)).toBe('1980-04-02')
    },
  )

  it.each(['', 'きのう', '80-4-2'])('%s is left for the carrier to refuse', (typed) => {
    expect(isoDate(typed)).toBe(typed)
  })
})
