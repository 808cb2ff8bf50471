import { describe, expect, it } from 'vitest'
import { reasonSchema } from '#shared/domain/verdict.ts'
import { reason, reasonCodes } from '#shared/rules/reasons.ts'

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
  min: 1,
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

describe('a reason', () => {
  it('fills its parameters in', () => {
    expect(reason('codeWrong', { left: 4 }).text).toContain('あと4回')
  })

  it('is not made without them', () => {
    expect(() => reason('codeWrong')).toThrow('left')
  })
})
