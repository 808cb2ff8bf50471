import { describe, expect, it } from 'vitest'
import { phones as en } from '#shared/words/phones/phones.en.ts'
import { phones as ja } from '#shared/words/phones/phones.ja.ts'

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
