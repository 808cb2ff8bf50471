import { describe, expect, it } from 'vitest'
import { reasonCodes, reasonFacts, soundingAs } from '#shared/domain/reason-codes.ts'
import { reasonSchema, tellingStaff } from '#shared/domain/verdict.ts'
import { type Params, term } from '#shared/domain/said/params.ts'
import { fieldCounts } from '#shared/rules/forms/field-terms.ts'
import { reason } from '#shared/rules/reasons.ts'
import { customerWords } from '#shared/words/customer/index.ts'
import { asked } from '#shared/words/filled.ts'
import { forPhone, sayToCustomer } from '#shared/words/say-to-customer.ts'
import { sayToStaff } from '#shared/words/staff/say-to-staff.ts'
import { staffWords } from '#shared/words/staff/index.ts'

const params = {
  left: 3,
  minutes: 10,
  time: '15:25',
  max: 5,
  number: 2,
  other: 3,
  fields: '姓',
  counts: '未入力1件',
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
  from: '10:00',
  until: '20:00',
  text: '受け付けておりません。',
  todo: 'お確かめください。',
  staff: '',
} satisfies Params

describe.each(reasonCodes)('the refusal %s', (code) => {
  const why = reason(code, params)
  const said = sayToCustomer(why, 'ja')

  it('names a rule and says what to do now', () => {
    expect(reasonSchema.parse(why)).toEqual(why)
    expect(said.todo).toMatch(/。$/)
  })

  it('is polite Japanese for a customer’s ears', () => {
    expect(said.text).toMatch(/(ください|です|ます|ません|でした|でしょうか|ますか)(\([^)]*\))?。(例: .+)?$/)
    expect(said.text).not.toMatch(/お父様|お母様|LINEMO|スタッフ|端末|エラー/)
  })

  it('carries what its words ask for, and nothing else', () => {
    const { text, todo } = customerWords[code]
    const staff = staffWords[code]
    const [, ...names]: readonly string[] = reasonFacts[code]
    expect(new Set(names)).toEqual(new Set(asked(text, todo, ...(staff ? [staff] : []))))
  })
})

const spoken = reasonCodes.filter((code) => code !== 'asRecorded')

describe.each(spoken)('the English of %s', (code) => {
  const { text, todo } = customerWords[code]
  const staff = staffWords[code]
  const both = [text, todo, ...(staff ? [staff] : [])]

  it('says what the Japanese says: whole sentences, no Japanese but labels in their brackets', () => {
    for (const { en } of both) {
      expect(en).toMatch(/[.?]( Example: .+)?$/)
      expect(en.replaceAll(/「[^」]*」|連携完了/g, '')).not.toMatch(/[ぁ-んァ-ヶ一-龠]/)
    }
  })

  it('asks for the same values', () => {
    for (const { ja, en } of both) {
      expect(asked({ ja: '', en }).toSorted()).toEqual(asked({ ja, en: '' }).toSorted())
    }
  })
})

describe('a reason', () => {
  it('L5: goes to a customer’s phone without a word or a value that is for staff', () => {
    const locked = tellingStaff(reason('phoneLocked', params), reason('codeUsed', params))
    expect(forPhone(locked)).toEqual(reason('phoneLocked', params))
    expect(forPhone(reason('attemptOver', params)).params).toEqual({})
  })

  it('L5: of those that sound alike a phone learns the same, and staff which it was', () => {
    for (const [code, heard] of Object.entries(soundingAs) as [keyof typeof customerWords, never][]) {
      expect(forPhone(reason(code, params))).toEqual(reason(heard, params))
      expect(customerWords[code]).toEqual(customerWords[heard])
      expect(sayToStaff(reason(code, params), 'ja').exact).not.toBeNull()
    }
  })

  it('L5: tells staff the exact reason beside its own', () => {
    const locked = tellingStaff(reason('loginLocked', params), reason('signInWrongPassword', params))
    expect(sayToStaff(locked, 'en').exact).toBe(
      [
        'The password is wrong. Staff may not ask for it.',
        'Login IDs and passwords cannot be entered on this phone until 15:25. Usage codes are not touched.',
      ].join(' '),
    )
  })

  it('says what was kept of a refusal whose words nothing else is known of', () => {
    const kept = reason('asRecorded', { text: '古い文です。', todo: '見直してください。', staff: '' })
    expect(sayToStaff(kept, 'en')).toEqual({ text: '古い文です。', todo: '見直してください。', exact: null })
  })

  it.each([
    ['one of ours', term('userLink')],
    ['one that an earlier version kept', { ja: '利用者連携', en: 'user link' }],
  ])('takes a word in both languages: %s', (_, link) => {
    const open = reason('linkOpen', { number: 2, link })
    expect(reasonSchema.parse(open)).toEqual(open)
    expect([sayToCustomer(open, 'ja').text, sayToCustomer(open, 'en').text]).toEqual([
      '回線2の利用者連携が済んでおりません。',
      'The user link of line 2 is not made yet.',
    ])
  })

  it('takes a list of words, and a word with its number', () => {
    const fields = [term('familyName'), term('birthDate')]
    const open = reason('changeNeedsUser', { fields })
    expect(reasonSchema.parse(open)).toEqual(open)
    expect(sayToCustomer(open, 'ja').text).toContain('姓、生年月日')
    expect(sayToCustomer(open, 'en').text).toContain('family name, date of birth')
    const slip = reason('slipNotHanded', { slip: term('userSlipOf', 2) })
    expect(sayToCustomer(slip, 'ja').text).toContain('回線2の利用コード票')
    expect(sayToCustomer(slip, 'en').text).toContain('user slip of line 2')
  })

  it('counts what is left of a form, and leaves out what there is none of', () => {
    const issues = [{ code: 'required' }, { code: 'required' }, { code: 'format' }] as const
    const said = (counts: ReturnType<typeof fieldCounts>) =>
      sayToCustomer(reason('contractorIncomplete', { counts, fields: [] }), 'ja').text
    expect(said(fieldCounts(issues))).toBe('契約者さまの情報に、未入力2件、見直し1件があります。')
    expect(said(fieldCounts(issues.slice(2)))).toBe('契約者さまの情報に、見直し1件があります。')
  })

  it('fills its parameters in', () => {
    expect(sayToCustomer(reason('codeWrong', { left: 4 }), 'ja').text).toContain('あと4回')
  })

  it('is not made without them, and with no others', () => {
    expect(() => reason('codeWrong')).toThrow('left')
    expect(reason('codeWrong', params).params).toEqual({ left: 3 })
  })
})
