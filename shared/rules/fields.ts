/** What is still wrong with the forms, field by field (S29, S30, R12, R15, R18). Texts stand beside the field. */
import type { Line } from '../domain/line.ts'
import { emptyLineUser, type Contractor } from '../domain/person.ts'
import type { PlainDate } from '../domain/time.ts'
import { planOf } from '../rulebook/index.ts'
import type { Rulebook } from '../rulebook/schema.ts'
import { mnpLongEnough } from './calendar/mnp-number.ts'
import { ageOn, isAfter, realDate } from './dates.ts'
import { issueIf, missing, type FieldIssue } from './field-issue.ts'
import { isIccid } from './iccid.ts'
import { birthDateIssues, nameIssues, userIssues } from './person-fields.ts'
import { Temporal } from 'temporal-polyfill'

export type { FieldIssue } from './field-issue.ts'
export { iccidWarning } from './iccid.ts'

const KANA = /^[ぁ-ゖァ-ヺー・\s]+$/u

/** @param today in Tokyo: the contractor's age is that of this day (R12). */
export function contractorIssues(contractor: Contractor, rulebook: Rulebook, today: PlainDate): FieldIssue[] {
  const knownPayment = rulebook.paymentKinds.some(({ id }) => id === contractor.paymentKind)
  return [
    ...nameIssues(contractor),
    ...kanaIssues(contractor.familyKana, 'familyKana', 'セイ'),
    ...kanaIssues(contractor.givenKana, 'givenKana', 'メイ'),
    ...contractorAgeIssues(contractor.birthDate, rulebook, today),
    ...issueIf(
      !/^\d{7}$/.test(contractor.postalCode),
      'postalCode',
      'format',
      '郵便番号を7桁の数字でご入力ください。',
    ),
    ...issueIf(missing(contractor.address), 'address', 'required', '住所をご入力ください。'),
    ...issueIf(
      !/^0\d{9,10}$/.test(contractor.contactPhone),
      'contactPhone',
      'format',
      '電話番号を10桁または11桁の数字でご入力ください。',
    ),
    ...issueIf(!knownPayment, 'paymentKind', 'required', '支払い方法をお選びください。'),
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
    ...simIssues(line, allLines),
    ...issueIf(
      line.userSetting === null,
      'userSetting',
      'required',
      'この回線をお使いになる方をお選びください。',
    ),
    ...(line.userSetting === 'different' ? userIssues(line.user ?? emptyLineUser(), today, 'user.') : []),
  ]
}

function kanaIssues(kana: string, field: string, label: string): FieldIssue[] {
  if (missing(kana)) return issueIf(true, field, 'required', `${label}をご入力ください。`)
  const wrong = !KANA.test(kana.normalize('NFKC'))
  return issueIf(wrong, field, 'kana', 'ひらがな、またはカタカナでご入力ください。')
}

function contractorAgeIssues(birthDate: string, rulebook: Rulebook, today: PlainDate): FieldIssue[] {
  const issues = birthDateIssues(birthDate, today)
  if (issues.length > 0) return issues
  const age = rulebook.contractorMinAge
  const text = `契約者さまは${String(age)}歳以上の方に限らせていただいております。`
  return issueIf(ageOn(birthDate, today) < age, 'birthDate', 'tooYoung', text)
}

function planIssues(line: Line, rulebook: Rulebook): FieldIssue[] {
  const plan = planOf(rulebook, line.planId)
  if (!plan) return issueIf(true, 'planId', 'required', 'プランをお選びください。')
  const known = plan.capacities.some(({ gb }) => gb === line.capacityGb)
  return issueIf(!known, 'capacityGb', 'required', '月間データ通信量をお選びください。')
}

function numberIssues(line: Line, rulebook: Rulebook, today: PlainDate): FieldIssue[] {
  if (line.numberKind === null) {
    return issueIf(true, 'numberKind', 'required', '新しい番号か、番号のお乗り換え(MNP)かをお選びください。')
  }
  if (line.numberKind === 'new') return []
  return [
    ...issueIf(
      !/^0[789]0\d{8}$/.test(line.phoneNumber),
      'phoneNumber',
      'format',
      'お乗り換えになる携帯電話番号を11桁の数字でご入力ください。',
    ),
    ...issueIf(
      !/^\d{10}$/.test(line.mnpNumber),
      'mnpNumber',
      'format',
      'MNP予約番号を10桁の数字でご入力ください。',
    ),
    ...mnpExpiryIssues(line.mnpExpiresOn, rulebook, today),
  ]
}

function mnpExpiryIssues(expiresOn: string, { timing }: Rulebook, today: PlainDate): FieldIssue[] {
  const field = 'mnpExpiresOn'
  if (missing(expiresOn)) return issueIf(true, field, 'required', '有効期限をご入力ください。')
  const day = realDate(expiresOn)
  if (!day) return issueIf(true, field, 'notADate', 'この日付はありません。有効期限をご確認ください。')
  const lastDay = day.toString() as PlainDate
  const past = isAfter(Temporal.PlainDate.from(today), lastDay)
  if (past)
    return issueIf(true, field, 'expired', '有効期限が過ぎています。予約番号の取り直しをお願いいたします。')
  const enough = mnpLongEnough(lastDay, today, 'store', timing)
  return issueIf(enough.value === false, field, 'tooFewDays', enough.text.ja)
}

function simIssues(line: Line, allLines: readonly Line[]): FieldIssue[] {
  if (!isIccid(line.iccid)) {
    return issueIf(true, 'iccid', 'format', 'SIMカードの番号(89で始まる19桁または20桁)をご入力ください。')
  }
  const twice = allLines.some(({ id, iccid }) => id !== line.id && iccid === line.iccid)
  return issueIf(twice, 'iccid', 'duplicate', 'ほかの回線と同じSIMカードの番号です。カードをご確認ください。')
}
