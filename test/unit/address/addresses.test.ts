import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addressEdition, findAddresses } from '#electron/address/addresses.ts'
import { addressText } from '#shared/domain/text/address.ts'

const texts = async (code: string): Promise<string[]> => (await findAddresses(code)).map(addressText)

describe('postal code → address', () => {
  it.each([
    ['one town', '1000001', ['東京都千代田区千代田']],
    ['a whole city, which is no town', '1000000', ['東京都千代田区']],
    ['one code over two prefectures', '4980000', ['愛知県弥富市', '三重県桑名郡木曽岬町']],
    ['an office building', '1638001', []],
    ['a code that nobody has', '9999999', []],
  ])('E4: %s', async (_, code, found) => {
    expect(await texts(code)).toEqual(found)
  })

  it.each(['１００－０００１', '〒100-0001', '100 0001', '\u200B1000001\u202C', '100ー0001'])(
    'E4: reads %s as people and papers write it',
    async (typed) => {
      expect(await texts(typed)).toEqual(['東京都千代田区千代田'])
    },
  )

  it.each(['', '100', '10000012', 'abcdefg', '100000l'])(
    'E4: %s is no code, and finds nothing',
    async (typed) => {
      expect(await texts(typed)).toEqual([])
    },
  )

  it('E4: names no town where the data say how numbers are given out', async () => {
    const found = await texts('4090142')
    expect(found.length).toBeGreaterThan(0)
    expect(found.join()).not.toMatch(/場合|、|以下に/)
  })

  it('gives an address once', async () => {
    const found = await texts('4520961')
    expect(new Set(found).size).toBe(found.length)
    expect(found.length).toBeGreaterThan(20)
  })

  it('says the edition and the licence of what is installed', () => {
    const folder = resolve(import.meta.dirname, '../../../node_modules', addressEdition.name)
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
      string,
      string
    >
    expect(addressEdition).toMatchObject({ version, licence: license })
  })
})
