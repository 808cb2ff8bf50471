/** What is still wrong with the forms, field by field (S29, S30, R12, R15, R18). Texts stand beside the field. */
import { ageOn, isAfter, type PlainDate } from '../../domain/time/time.ts'
import { plainDate } from '../../domain/time/dates.ts'
import { hasCard, type Line } from '../../domain/line.ts'
import { emptyLineUser, type Contractor } from '../../domain/person.ts'
import { hiragana } from '../../domain/text/typed-text.ts'
import { notAReading } from '../../words/typed.ts'
import { planOf } from '../../rulebook/index.ts'
import type { Rulebook } from '../../rulebook/schema/pack.ts'
import { mnpLongEnough } from '../calendar/mnp-number.ts'
import { dateIssue, type FieldIssue, issueIf, type IssueWords, missing } from './field-issue.ts'
import { fieldNames } from './field-labels.ts'
import { isIccid } from './iccid.ts'
import { birthDateIssues, nameIssues, userIssues } from './person-fields.ts'
import { contactNumberIssues, isMobileNumber } from './phone-number.ts'
import { Temporal } from 'temporal-polyfill'

export type { FieldIssue } from './field-issue.ts'
export { iccidWarning } from './iccid.ts'

/** Kana and what belongs to them; the marks ー, ・ and ゝ are a reading only beside a kana. */
const KANA = /^[ぁ-ゖヷ-ヺー・ゝゞ\s]*[ぁ-ゖヷ-ヺ][ぁ-ゖヷ-ヺー・ゝゞ\s]*$/u

/** @param today in Tokyo: the contractor's age is that of this day (R12). */
export function contractorIssues(contractor: Contractor, rulebook: Rulebook, today: PlainDate): FieldIssue[] {
  const knownPayment = rulebook.paymentKinds.some(({ id }) => id === contractor.paymentKind)
  return [
    ...nameIssues(contractor, 'R5'),
    ...kanaIssues(contractor.familyKana, 'familyKana'),
    ...(contractor.singleName ? [] : kanaIssues(contractor.givenKana, 'givenKana')),
    ...contractorAgeIssues(contractor.birthDate, rulebook, today),
    ...issueIf(!/^\d{7}$/.test(contractor.postalCode), 'postalCode', 'format', {
      ja: '郵便番号を7桁の数字でご入力ください。',
      en: 'Enter the postal code as 7 digits.',
    }),
    ...issueIf(missing(contractor.address), 'address', 'required', {
      ja: '住所をご入力ください。',
      en: 'Enter the address.',
      rule: 'R5',
    }),
    ...contactNumberIssues(contractor.contactPhone, 'contactPhone', rulebook, today),
    ...issueIf(!knownPayment, 'paymentKind', 'required', {
      ja: '支払い方法をお選びください。',
      en: 'Choose the method of payment.',
      rule: 'R20',
    }),
  ]
}

/** @param allLines every line of the bundle, this one among them: a SIM belongs to one line only (R18). */
export function lineIssues(
  line: Line,
  allLines: readonly Line[],
  rulebook: Rulebook,
  today: PlainDate,
): FieldIssue[] {
  return [
    ...planIssues(line, rulebook),
    ...numberIssues(line, rulebook, today),
    ...simIssues(line, allLines, rulebook),
    ...issueIf(line.userSetting === null, 'userSetting', 'required', {
      ja: 'この回線をお使いになる方をお選びください。',
      en: 'Choose who will use this line.',
      rule: 'S29',
    }),
    ...(line.userSetting === 'different' ? userIssues(line.user ?? emptyLineUser(), today, 'user.') : []),
  ]
}

function kanaIssues(kana: string, field: 'familyKana' | 'givenKana'): FieldIssue[] {
  if (missing(kana)) {
    const { ja, en } = fieldNames[field]
    return issueIf(true, field, 'required', { ja: `${ja}をご入力ください。`, en: `Enter the ${en}.` })
  }
  return issueIf(!KANA.test(hiragana(kana)), field, 'kana', notAReading)
}

function contractorAgeIssues(birthDate: string, rulebook: Rulebook, today: PlainDate): FieldIssue[] {
  const issues = birthDateIssues(birthDate, today, 'R12')
  if (issues.length > 0) return issues
  const age = rulebook.contractorMinAge
  const text: IssueWords = {
    ja: `契約者さまは${String(age)}歳以上の方に限らせていただいております。`,
    en: `The contractor must be ${String(age)} or older.`,
    rule: 'R12',
  }
  return issueIf(ageOn(plainDate(birthDate), today) < age, 'birthDate', 'tooYoung', text)
}

function planIssues(line: Line, rulebook: Rulebook): FieldIssue[] {
  const plan = planOf(rulebook, line.planId)
  if (!plan)
    return issueIf(true, 'planId', 'required', { ja: 'プランをお選びください。', en: 'Choose a plan.' })
  const known = plan.capacities.some(({ gb }) => gb === line.capacityGb)
  return issueIf(!known, 'capacityGb', 'required', {
    ja: '月間データ通信量をお選びください。',
    en: 'Choose the monthly data.',
  })
}

function numberIssues(line: Line, rulebook: Rulebook, today: PlainDate): FieldIssue[] {
  if (line.numberKind === null) {
    return issueIf(true, 'numberKind', 'required', {
      ja: '新しい番号か、番号のお乗り換え(MNP)かをお選びください。',
      en: 'Choose a new number, or to keep the number (MNP).',
    })
  }
  if (line.numberKind === 'new') return []
  return [
    ...issueIf(!isMobileNumber(line.phoneNumber, rulebook, today), 'phoneNumber', 'format', {
      ja: 'お乗り換えになる携帯電話番号を11桁の数字でご入力ください。',
      en: 'Enter the mobile number to keep as 11 digits.',
      rule: 'R15',
    }),
    ...issueIf(!/^\d{10}$/.test(line.mnpNumber), 'mnpNumber', 'format', {
      ja: 'MNP予約番号を10桁の数字でご入力ください。',
      en: 'Enter the MNP reservation number as 10 digits.',
      rule: 'R15',
    }),
    ...mnpExpiryIssues(line.mnpExpiresOn, rulebook, today),
  ]
}

function mnpExpiryIssues(expiresOn: string, { timing }: Rulebook, today: PlainDate): FieldIssue[] {
  const field = 'mnpExpiresOn'
  if (missing(expiresOn))
    return issueIf(true, field, 'required', {
      ja: '有効期限をご入力ください。',
      en: 'Enter the day on which the reservation expires.',
      rule: 'R15',
    })
  const unread = dateIssue(expiresOn, { ja: '有効期限', en: 'expiry of the reservation' })
  if (unread !== null) return issueIf(true, field, unread.code, unread.words)
  const lastDay = plainDate(expiresOn) as PlainDate
  if (isAfter(Temporal.PlainDate.from(today), lastDay))
    return issueIf(true, field, 'expired', {
      ja: '有効期限が過ぎています。予約番号の取り直しをお願いいたします。',
      en: 'The reservation has expired. Please have a new number issued.',
      rule: 'R15',
    })
  const enough = mnpLongEnough(lastDay, today, 'store', timing)
  return issueIf(enough.value === false, field, 'tooFewDays', { ...enough.text, rule: 'R15' })
}

function simIssues(line: Line, allLines: readonly Line[], { simKinds }: Rulebook): FieldIssue[] {
  if (!simKinds.includes(line.simKind)) {
    return issueIf(true, 'simKind', 'required', {
      ja: 'SIMの種類をお選びください。',
      en: 'Choose the kind of SIM.',
      rule: 'R19',
    })
  }
  if (!hasCard(line)) return []
  if (!isIccid(line.iccid)) {
    return issueIf(true, 'iccid', 'format', {
      ja: 'SIMカードの番号(89で始まる19桁または20桁)をご入力ください。',
      en: 'Enter the SIM number (19 or 20 digits from 89).',
      rule: 'R18',
    })
  }
  const twice = allLines.some(({ id, iccid }) => id !== line.id && iccid === line.iccid)
  return issueIf(twice, 'iccid', 'duplicate', {
    ja: 'ほかの回線と同じSIMカードの番号です。カードをご確認ください。',
    en: 'Another line has this SIM number. Check the card.',
    rule: 'R18',
  })
}
