/** What is refused on a phone is said in English too, with no Japanese in it but labels that the phone shows. */
import { describe, expect, it } from 'vitest'
import { reasonCodes } from '#shared/domain/reason-codes.ts'
import { customerWords } from '#shared/words/customer/index.ts'
import { japaneseLeft } from '#test/support/seed-labels.ts'

/** The seed's heading on the desk's own screen of lines (S29): on no phone. */
const DESK_ONLY = ['「利用者の設定について」']

describe('refusals in English', () => {
  it('L5, C14, S4, S13, S14: what a customer hears', () => {
    const left = reasonCodes.flatMap((code) => {
      const { text, todo } = customerWords[code]
      const japanese = japaneseLeft(`${text.en} ${todo.en}`.replaceAll(/「\{\w+\}」/g, ''), DESK_ONLY)
      return japanese === '' ? [] : [`${code}: ${japanese}`]
    })
    expect(left).toEqual([])
  })
})
