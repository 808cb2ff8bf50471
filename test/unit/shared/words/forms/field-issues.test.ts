import { describe, expect, it } from 'vitest'
import { fieldIssues } from '#shared/domain/said/field-issues.ts'
import { emptyContractor, emptyLineUser, type Contractor } from '#shared/domain/person.ts'
import type { Line } from '#shared/domain/line.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { contractorIssues, lineIssues, type FieldIssue } from '#shared/rules/forms/fields.ts'
import { asked } from '#shared/words/filled.ts'
import { fieldIssueWords, sayFieldIssue } from '#shared/words/forms/field-issues.ts'
import { filledSession, today } from '#test/fixtures/desk-session.ts'

const { contractor, lines } = filledSession()
const line = lines[0] as Line

const said = (issues: readonly FieldIssue[]) =>
  issues.map((issue) => [
    issue.field,
    sayFieldIssue(issue, 'ja', issue.field),
    sayFieldIssue(issue, 'en', issue.field),
  ])
const ofContractor = (change: Partial<Contractor>) =>
  said(contractorIssues({ ...contractor, ...change }, rulebook, today))
const ofLine = (change: Partial<Line>) => {
  const changed = { ...line, ...change }
  return said(lineIssues(changed, [changed, ...lines.slice(1)], rulebook, today))
}

describe('what is said beside a field', () => {
  it.each(Object.entries(fieldIssueWords))(
    '%s asks for the values of its code, in both languages',
    (code, words) => {
      const needed = [...fieldIssues[code as keyof typeof fieldIssues]].toSorted()
      expect([...new Set(asked({ ja: words.ja, en: '' }))].toSorted()).toEqual(needed)
      expect([...new Set(asked({ ja: '', en: words.en }))].toSorted()).toEqual(needed)
    },
  )

  it('R5, R12, R20: names each field of an empty contractor’s form', () => {
    expect(said(contractorIssues(emptyContractor(), rulebook, today))).toEqual([
      ['familyName', '姓をご入力ください。', 'Enter the family name.'],
      ['givenName', '名をご入力ください。', 'Enter the given name.'],
      ['familyKana', 'ふりがな(せい)をご入力ください。', 'Enter the family name (kana).'],
      ['givenKana', 'ふりがな(めい)をご入力ください。', 'Enter the given name (kana).'],
      ['birthDate', '生年月日をご入力ください。', 'Enter the date of birth.'],
      ['postalCode', '郵便番号を7桁の数字でご入力ください。', 'Enter the postal code as 7 digits.'],
      ['address', '住所をご入力ください。', 'Enter the address.'],
      [
        'contactPhone',
        '電話番号を市外局番からの数字でご入力ください。',
        'Enter the phone number in digits, with its area code.',
      ],
      ['paymentKind', '支払い方法をお選びください。', 'Choose the method of payment.'],
    ])
  })

  it('E4h: somebody with one name only is asked for their name', () => {
    expect(ofContractor({ singleName: true, familyName: '' })).toEqual([
      ['familyName', 'お名前をご入力ください。', 'Enter the name.'],
    ])
  })

  it.each([
    [{ familyName: '123' }, 'お名前として読み取れません。本人確認書類のとおりにご入力ください。'],
    [{ familyName: '\uE000' }, '印刷できない文字があります。近い字体でご入力ください。'],
    [{ familyKana: '見本' }, 'ひらがな、またはカタカナでご入力ください。'],
    [{ birthDate: '令和6年' }, '日付として読み取れません。例: 平成10年4月2日'],
    [{ birthDate: '1980-02-30' }, 'この日付はありません。生年月日をご確認ください。'],
    [
      { birthDate: '昭和64年1月8日' },
      '「昭和64年1月8日」は暦にございません。正しくは「平成元年1月8日」です。',
    ],
    [{ birthDate: '2026-11-23' }, '未来の日付です。生年月日をご確認ください。'],
    [{ birthDate: '1899-12-31' }, '年をご確認ください。'],
    [{ birthDate: '2008-11-23' }, '契約者さまは18歳以上の方に限らせていただいております。'],
    [{ contactPhone: '9000001234' }, 'この番号で始まる電話番号はありません。番号をご確認ください。'],
    [{ contactPhone: '0900000123' }, '090で始まる電話番号は11桁です。番号をご確認ください。'],
  ] satisfies [Partial<Contractor>, string][])('E4: says of %j what it is', (change, text) => {
    expect(ofContractor(change)).toMatchObject([[expect.any(String), text, expect.any(String)]])
  })

  it.each([
    [{ planId: 'gone' }, 'プランをお選びください。'],
    [{ capacityGb: null }, '月間データ通信量をお選びください。'],
    [{ numberKind: null }, '新しい番号か、番号のお乗り換え(MNP)かをお選びください。'],
    [{ userSetting: null }, 'この回線をお使いになる方をお選びください。'],
    [{ iccid: '' }, 'SIMカードの番号(89で始まる19桁または20桁)をご入力ください。'],
    [{ iccid: lines[1]?.iccid ?? '' }, 'ほかの回線と同じSIMカードの番号です。カードをご確認ください。'],
  ] satisfies [Partial<Line>, string][])('R18, S29: says of %j what is asked for', (change, text) => {
    expect(ofLine(change)).toMatchObject([[expect.any(String), text, expect.any(String)]])
  })

  it('R15: asks for what belongs to a number that is brought along, and says what its date lacks', () => {
    const kept = { numberKind: 'mnp', phoneNumber: '', mnpNumber: '' } as const
    const texts = (mnpExpiresOn: string) => ofLine({ ...kept, mnpExpiresOn }).map(([, ja]) => ja)
    const before = [
      'お乗り換えになる携帯電話番号を11桁の数字でご入力ください。',
      'MNP予約番号を10桁の数字でご入力ください。',
    ]
    expect(texts('')).toEqual([...before, '有効期限をご入力ください。'])
    expect(texts('2026-02-29')).toEqual([...before, 'この日付はありません。有効期限をご確認ください。'])
    expect(texts('2026-11-21')).toEqual([
      ...before,
      '有効期限が過ぎています。予約番号の取り直しをお願いいたします。',
    ])
  })

  it('S30: asks who another user is', () => {
    expect(ofLine({ userSetting: 'different', user: emptyLineUser() }).map(([, ja]) => ja)).toEqual([
      '姓をご入力ください。',
      '名をご入力ください。',
      '性別をお選びください。',
      '生年月日をご入力ください。',
      '契約者さまとの続柄をお選びください。',
    ])
  })
})
