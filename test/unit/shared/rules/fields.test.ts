import { describe, expect, it } from 'vitest'
import { emptyContractor, emptyLineUser, type Contractor } from '#shared/domain/person.ts'
import { newLine, type Line } from '#shared/domain/line.ts'
import { plainDateSchema } from '#shared/domain/time/time.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { fieldTermsOf } from '#shared/rules/forms/field-terms.ts'
import { contractorIssues, iccidWarning, lineIssues, type FieldIssue } from '#shared/rules/forms/fields.ts'
import { passesLuhn } from '#shared/rules/forms/iccid.ts'
import { userIssues } from '#shared/rules/forms/person-fields.ts'
import { filled } from '#shared/words/filled.ts'
import { sayFieldIssue } from '#shared/words/forms/field-issues.ts'
import { fieldLabel } from '#shared/words/terms.ts'
import { filledSession, today } from '#test/fixtures/desk-session.ts'
import { lines } from '#test/fixtures/family-view.ts'
import type { FieldPath } from '#shared/domain/controls/controls.ts'

const session = filledSession()

function contractorWith(change: Partial<Contractor>): string[] {
  return names(contractorIssues({ ...session.contractor, ...change }, rulebook, today))
}

function lineWith(change: Partial<Line>, n = 0): string[] {
  const all = session.lines.map((line, i) => (i === n ? { ...line, ...change } : line))
  const line = all[n]
  return line ? names(lineIssues(line, all, rulebook, today)) : []
}

const said = (issue: FieldIssue, language: 'ja' | 'en' = 'ja'): string =>
  sayFieldIssue(issue, language, issue.field)

function names(issues: FieldIssue[]): string[] {
  return issues.map(({ field, code }) => `${field} ${code}`)
}

describe('the contractor’s form', () => {
  it('is complete for the father', () => {
    expect(contractorWith({})).toEqual([])
  })

  it('names every field of an empty form, each in Japanese and English', () => {
    const issues = contractorIssues(emptyContractor(), rulebook, today)
    expect(issues.map(({ field }) => field)).toEqual([
      'familyName',
      'givenName',
      'familyKana',
      'givenKana',
      'birthDate',
      'postalCode',
      'address',
      'contactPhone',
      'paymentKind',
    ])
    for (const issue of issues) {
      expect(said(issue)).toMatch(/(ください|おります)。$/)
      expect(said(issue, 'en')).toMatch(/^[A-Z][ -~]+\.$/)
    }
  })

  it.each(['みほん', 'ミホン', 'ﾐﾎﾝ', 'ヴァン・みほん', 'みほ ん'])('takes %s as kana', (familyKana) => {
    expect(contractorWith({ familyKana })).toEqual([])
  })

  it.each(['みすゞ', 'すゝき', 'ミスヾ', 'スヽキ', 'か\u3099く', 'ﾐｽﾞ\u200B', 'ゔぁん・だいく'])(
    'E4e: takes %j as a reading',
    (familyKana) => {
      expect(contractorWith({ familyKana })).toEqual([])
    },
  )

  it.each(['ー', '・', 'ーー', 'ゝ', '゛'])('E4e: %j alone is no reading', (familyKana) => {
    expect(contractorWith({ familyKana })).toEqual(['familyKana kana'])
  })

  it.each([
    ['123', 'notAName'],
    ['１２３', 'notAName'],
    ['---', 'notAName'],
    ['\u2800', 'notAName'],
    ['\uE000', 'notPrintable'],
    ['見\uFFFD本', 'notPrintable'],
    ['\u200B\u2060', 'required'],
    ['\u202E', 'required'],
    ['\uD842', 'required'],
    ['\n\u2028', 'required'],
    ['\u3164', 'required'],
    ['\uFE0D', 'required'],
  ])('E4d: the name %j is refused: %s', (familyName, code) => {
    expect(contractorWith({ familyName })).toEqual([`familyName ${code}`])
  })

  it.each(['見本 ログインID PR9999999999', '見本ＰＲ９９９９９９９９９９', '見本123'])(
    'E6e: a number in a name would pass for a login ID on a slip: %s is refused',
    (familyName) => {
      expect(contractorWith({ familyName })).toEqual(['familyName notAName'])
      const user = {
        ...emptyLineUser(),
        familyName,
        givenName: '花子',
        sex: 'female',
        relation: 'mother',
      } as const
      expect(userIssues({ ...user, birthDate: '1980-04-02' }, today).map(({ code }) => code)).toEqual([
        'notAName',
      ])
    },
  )

  it('E4h: a person with one name only needs that one and its reading', () => {
    const single = { familyName: 'スカルノ', givenName: '', familyKana: 'すかるの', givenKana: '' }
    expect(contractorWith({ ...single, singleName: true })).toEqual([])
    expect(contractorWith({ ...single, singleName: true, familyName: '', familyKana: '' })).toEqual([
      'familyName required',
      'familyKana required',
    ])
    expect(contractorWith(single)).toEqual(['givenName required', 'givenKana required'])
  })

  it.each(['葛\u{E0100}', '𠮷田', '神﨑', 'か\u3099', '一', '々', 'Ngũgĩ', 'محمد', 'O’Neill', '田中2'])(
    'E4d: the name %j is taken',
    (familyName) => {
      expect(contractorWith({ familyName })).toEqual([])
    },
  )

  it.each(['見本', 'mihon', 'みほん1'])('does not take %s as kana', (familyKana) => {
    expect(contractorWith({ familyKana })).toEqual(['familyKana kana'])
  })

  it.each([
    ['1980-02-30', 'notADate'],
    ['令和6年', 'notRead'],
    ['昭和64年1月8日', 'outsideEra'],
    ['2026-11-23', 'future'],
    ['1899-12-31', 'tooOld'],
    ['', 'required'],
    ['2008-11-23', 'tooYoung'],
  ])('R12: the date of birth %j is refused: %s', (birthDate, code) => {
    expect(contractorWith({ birthDate })).toEqual([`birthDate ${code}`])
  })

  it('R12: whoever turns eighteen today may be the contractor', () => {
    expect(contractorWith({ birthDate: '2008-11-22' })).toEqual([])
  })

  it('R12: the age is the rulebook’s', () => {
    const strict = { ...rulebook, contractorMinAge: 20 }
    const issues = contractorIssues({ ...session.contractor, birthDate: '2008-11-22' }, strict, today)
    expect(issues.map((issue) => said(issue))).toEqual([expect.stringContaining('20歳以上')])
  })

  it.each(['100-0001', '10000', '１０００００１', ''])('the postal code %j is refused', (postalCode) => {
    expect(contractorWith({ postalCode })).toEqual(['postalCode format'])
  })

  it('takes land line and mobile numbers, and nothing shorter, longer or without a leading zero', () => {
    expect(contractorWith({ contactPhone: '0300001234' })).toEqual([])
    for (const [contactPhone, code] of [
      ['090000012', 'length'],
      ['090000012345', 'length'],
      ['9000001234', 'prefix'],
      ['090-0000-1234', 'format'],
    ] as const) {
      expect(contractorWith({ contactPhone })).toEqual([`contactPhone ${code}`])
    }
  })

  it('R20: takes the payment kinds of the rulebook only', () => {
    for (const { id } of rulebook.paymentKinds) expect(contractorWith({ paymentKind: id })).toEqual([])
    expect(contractorWith({ paymentKind: 'cash' })).toEqual(['paymentKind required'])
  })
})

describe('a line’s form', () => {
  it('is complete for each line of the family', () => {
    expect([0, 1, 2].map((n) => lineWith({}, n))).toEqual([[], [], []])
  })

  it('S29: who uses the line must be answered', () => {
    expect(lineWith({ userSetting: null })).toEqual(['userSetting required'])
  })

  it('S30: 「利用者と契約者が違います。」 asks for name, sex, date of birth and relation', () => {
    for (const user of [emptyLineUser(), null]) {
      expect(lineWith({ userSetting: 'different', user })).toEqual([
        'user.familyName required',
        'user.givenName required',
        'user.sex required',
        'user.birthDate required',
        'user.relation required',
      ])
    }
  })

  it('S30: asks nothing about the user when the contractor is the user', () => {
    expect(lineWith({ userSetting: 'same', user: emptyLineUser() })).toEqual([])
  })

  it('S35: lines 2 and 3 carry their users at application time', () => {
    expect(session.lines.map(({ userSetting }) => userSetting)).toEqual(['same', 'different', 'different'])
    expect(lineWith({ user: null }, 1)).toContain('user.birthDate required')
  })

  it('R13: a user may be a child of any age, but not born tomorrow', () => {
    const user = session.lines[2]?.user ?? emptyLineUser()
    expect(lineWith({ user: { ...user, birthDate: today } }, 2)).toEqual([])
    expect(lineWith({ user: { ...user, birthDate: '2026-11-23' } }, 2)).toEqual(['user.birthDate future'])
  })

  it('S69: a capacity belongs to its plan', () => {
    expect(lineWith({ planId: 'line-free', capacityGb: 10 })).toEqual(['capacityGb required'])
    expect(lineWith({ planId: 'line-free', capacityGb: 1 })).toEqual([])
    expect(lineWith({ planId: 'gone' })).toEqual(['planId required'])
    expect(lineWith({ capacityGb: null })).toEqual(['capacityGb required'])
  })

  it('asks whether the number is new or kept', () => {
    expect(lineWith({ numberKind: null })).toEqual(['numberKind required'])
  })

  it('R15: a kept number needs the number, the ten digits and a date that is not past', () => {
    expect(lineWith({ numberKind: 'mnp' })).toEqual([
      'phoneNumber format',
      'mnpNumber format',
      'mnpExpiresOn required',
    ])
    const kept = { numberKind: 'mnp', phoneNumber: '09000001234', mnpNumber: '1112345678' } as const
    expect(lineWith({ ...kept, mnpExpiresOn: today })).toEqual([])
    expect(lineWith({ ...kept, mnpExpiresOn: '2026-11-21' })).toEqual(['mnpExpiresOn expired'])
    expect(lineWith({ ...kept, mnpExpiresOn: '2026-02-29' })).toEqual(['mnpExpiresOn notADate'])
    for (const phoneNumber of ['0300001234', '05000001234', '0900000123']) {
      expect(lineWith({ ...kept, phoneNumber, mnpExpiresOn: today })).toEqual(['phoneNumber format'])
    }
    expect(lineWith({ ...kept, mnpNumber: '111234567', mnpExpiresOn: today })).toEqual(['mnpNumber format'])
  })

  it('R15: the days that must be left on an MNP number are the rulebook’s', () => {
    const { mnp } = rulebook.timing
    const timing = { ...rulebook.timing, mnp: { ...mnp, minDaysLeft: { ...mnp.minDaysLeft, store: 2 } } }
    const issues = (mnpExpiresOn: string) => {
      const line = { ...session.lines[0], numberKind: 'mnp', mnpExpiresOn } as Line
      return lineIssues(line, [line], { ...rulebook, timing }, today).filter(
        (i) => i.field === 'mnpExpiresOn',
      )
    }
    expect(issues('2026-11-24')).toEqual([])
    expect(issues('2026-11-23')).toMatchObject([{ code: 'tooFewDays' }])
    expect(issues('2026-11-23').map((issue) => said(issue))).toEqual([expect.stringContaining('2日以上')])
  })

  it('R18: the SIM’s number has 19 or 20 digits and begins with 89', () => {
    expect(lineWith({ iccid: '89810000000000000110' })).toEqual([])
    for (const iccid of [
      '',
      '898100000000000001',
      '898100000000000001100',
      '7981000000000000011',
      '89810000000000000１1',
    ]) {
      expect(lineWith({ iccid })).toEqual(['iccid format'])
    }
  })

  it('R18: one SIM belongs to one line', () => {
    expect(lineWith({ iccid: session.lines[1]?.iccid ?? '' })).toEqual(['iccid duplicate'])
    const empty = [newLine(lines.father), newLine(lines.mother)]
    expect(names(lineIssues(empty[0] as Line, empty, rulebook, today))).toContain('iccid format')
  })

  it('R18: a wrong check digit warns and blocks nothing', () => {
    expect(iccidWarning('8981000000000000011')).toBeNull()
    expect(iccidWarning('8981000000000000012')).toBe('checkDigit')
    expect(lineWith({ iccid: '8981000000000000012' })).toEqual([])
    expect(iccidWarning('89')).toBeNull()
  })

  it('R18: Luhn’s check agrees with known numbers', () => {
    expect(passesLuhn('79927398713')).toBe(true)
    expect(passesLuhn('79927398710')).toBe(false)
  })
})

describe('the sentence about open fields', () => {
  it('names each label once', () => {
    const issue = (field: FieldPath) => ({ field })
    const fields = fieldTermsOf([issue('familyName'), issue('user.familyName'), issue('user.birthDate')])
    const list = { ja: '{fields}', en: '{fields}' }
    expect(filled(list, { fields }, 'ja')).toBe('姓、生年月日')
    expect(filled(list, { fields }, 'en')).toBe('family name, date of birth')
  })

  it('knows a label for every field that can be wrong', () => {
    const empty = { ...newLine(lines.father), userSetting: 'different', numberKind: 'mnp' } as const
    const all = [
      ...contractorIssues(emptyContractor(), rulebook, today),
      ...lineIssues(empty, [empty], rulebook, today),
      ...lineIssues(newLine(lines.father), [], rulebook, plainDateSchema.parse('2026-11-22')),
    ]
    for (const issue of all) {
      expect(fieldTermsOf([issue])).toHaveLength(1)
      expect(fieldLabel(issue.field).ja).not.toMatch(/[a-z]/)
      expect(fieldLabel(issue.field).en).toMatch(/^[A-Za-z() ]+$/)
    }
  })
})
