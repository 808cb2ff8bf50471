/** What is refused on a phone is said in English too, with no Japanese in it but labels that the phone shows. */
import { describe, expect, it } from 'vitest'
import { reasonCodes, reasonTexts } from '#shared/rules/reasons.ts'
import * as signInReasons from '#electron/carrier/embedded/sign-in/sign-in-reasons.ts'
import { japaneseLeft } from '#test/support/seed-labels.ts'

/** The seed's heading on the desk's own screen of lines (S29): on no phone. */
const DESK_ONLY = ['「利用者の設定について」']

describe('refusals in English', () => {
  it('L5: the rules’ reasons', () => {
    const left = reasonCodes.flatMap((code) => {
      const { text, todo } = reasonTexts[code].en
      const japanese = japaneseLeft(`${text} ${todo}`, DESK_ONLY)
      return japanese === '' ? [] : [`${code}: ${japanese}`]
    })
    expect(left).toEqual([])
  })

  it('C14, S13, S14, S4: what is refused on a phone only', () => {
    const { signInReason, firstDateUnread, ...others } = signInReasons
    for (const { en } of [
      signInReason('wrongPassword', 4),
      firstDateUnread({ ja: '', en: 'This cannot be read as a date.' }),
      ...Object.values(others),
    ]) {
      expect(en?.text).not.toBe('')
      expect(japaneseLeft(`${en?.text ?? '無'} ${en?.todo ?? '無'}`)).toBe('')
    }
  })
})
