import { describe, expect, it } from 'vitest'
import { forCustomerEars, reasonSchema } from '#shared/domain/verdict.ts'
import { inLanguage } from '#shared/domain/text/words.ts'
import { reason, reasonCodes, reasonTexts } from '#shared/rules/reasons.ts'

const params = {
  left: 3,
  minutes: 10,
  time: '15:25',
  max: 5,
  number: 2,
  other: 3,
  fields: '姓',
  link: '利用者連携',
  slip: '店舗控え',
  reprint: 2,
  reception: 'P-1124-002',
  where: '回線2の',
  duty: '確認方法',
  place: '確認',
  min: 1,
  megabytes: 10,
  id: 'linemobile-article',
  version: '2019-04',
  said: '昭和64年1月8日',
  right: '平成元年1月8日',
  opens: '9時',
}

describe.each(reasonCodes)('the refusal %s', (code) => {
  const words = reason(code, params)

  it('names a rule and says what to do now', () => {
    expect(reasonSchema.parse(words)).toEqual(words)
    expect(words.todo).toMatch(/。$/)
  })

  it('is polite Japanese for a customer’s ears', () => {
    expect(words.text).toMatch(/(ください|です|ます|ません|でした|でしょうか|ますか)(\([^)]*\))?。$/)
    expect(words.text).not.toMatch(/お父様|お母様|LINEMO|スタッフ|端末|エラー/)
  })
})

describe.each(reasonCodes)('the English of %s', (code) => {
  const { en, ...ja } = reasonTexts[code]
  const asked = (text = ''): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort()

  it('says what the Japanese says: same parts, whole sentences, no Japanese but labels in their brackets', () => {
    expect(en.staff === undefined).toBe(ja.staff === undefined)
    for (const part of [en.text, en.todo, en.staff ?? 'None.']) {
      expect(part).toMatch(/[.?]$/)
      expect(part.replaceAll(/「[^」]*」|連携完了/g, '')).not.toMatch(/[ぁ-んァ-ヶ一-龠]/)
    }
  })

  it('asks for the same values', () => {
    expect([en.text, en.todo, en.staff].map(asked)).toEqual([ja.text, ja.todo, ja.staff].map(asked))
  })
})

describe('a reason', () => {
  it('is said in Japanese where it was stored before there was English', () => {
    const { en: _, ...old } = reason('notLinked')
    expect(inLanguage(reasonSchema.parse(old), 'en')).toEqual(old)
  })

  it('L5: goes to a customer’s screen without what is for staff, in either language', () => {
    const heard = forCustomerEars(reason('codeUsed', { left: 4 }))
    expect([heard.staffText, heard.en?.staffText]).toEqual([null, null])
    expect(heard.en?.text).toBe(forCustomerEars(reason('codeExpiredTyped', { left: 4 })).en?.text)
  })

  it('takes a word in both languages', () => {
    const { text, en } = reason('linkOpen', { number: 2, link: { ja: '利用者連携', en: 'user link' } })
    expect([text, en?.text]).toEqual([
      '回線2の利用者連携が済んでおりません。',
      'The user link of line 2 is not made yet.',
    ])
  })

  it('fills its parameters in', () => {
    expect(reason('codeWrong', { left: 4 }).text).toContain('あと4回')
  })

  it('is not made without them', () => {
    expect(() => reason('codeWrong')).toThrow('left')
  })
})
