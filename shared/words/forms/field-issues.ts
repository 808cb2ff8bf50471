/** What is said beside a field whose text is not understood, or cannot be so. */
import type { fieldIssues, FieldIssueWhat } from '../../domain/said/field-issues.ts'
import { fieldTerm, type FieldTerm } from '../../domain/said/terms.ts'
import type { JaEn } from '../../domain/text/words.ts'
import { calendarWords } from '../calendar.ts'
import { filled, type Language } from '../filled.ts'

/** The same case said of one field alone: `required.planId`. */
type OfField = `${keyof typeof fieldIssues}.${FieldTerm}`

export const fieldIssueWords = {
  // What was not understood is not "wrong": it says so, with an example that is understood.
  notRead: {
    ja: '日付として読み取れません。例: 平成10年4月2日',
    en: 'This cannot be read as a date. Example: 1998-04-02',
  },
  notADate: {
    ja: 'この日付はありません。{what}をご確認ください。',
    en: 'There is no such day. Check the {what}.',
  },
  outsideEra: {
    ja: '「{said}」は暦にございません。正しくは「{right}」です。',
    en: 'The calendar has no 「{said}」. It is 「{right}」.',
  },
  required: { ja: '{name}をご入力ください。', en: 'Enter the {name}.' },
  format: { ja: 'ご入力の内容をご確認ください。', en: 'Please check what was entered.' },
  // Digits or signs where a name belongs, or a number beside it
  notAName: {
    ja: 'お名前として読み取れません。本人確認書類のとおりにご入力ください。',
    en: 'This cannot be read as a name. Enter it as on the identity document.',
  },
  // A character of somebody's own font, or what is left of a lost one: no printer has it
  notPrintable: {
    ja: '印刷できない文字があります。近い字体でご入力ください。',
    en: 'There is a character that cannot be printed. Enter the nearest form of it.',
  },
  kana: { ja: 'ひらがな、またはカタカナでご入力ください。', en: 'Enter it in hiragana or katakana.' },
  future: {
    ja: '未来の日付です。生年月日をご確認ください。',
    en: 'This day is in the future. Check the date of birth.',
  },
  tooOld: { ja: '年をご確認ください。', en: 'Check the year.' },
  tooYoung: {
    ja: '契約者さまは{age}歳以上の方に限らせていただいております。',
    en: 'The contractor must be {age} or older.',
  },
  expired: {
    ja: '有効期限が過ぎています。予約番号の取り直しをお願いいたします。',
    en: 'The reservation has expired. Please have a new number issued.',
  },
  tooFewDays: calendarWords.mnpTooFew,
  prefix: {
    ja: 'この番号で始まる電話番号はありません。番号をご確認ください。',
    en: 'No phone number begins like this. Please check it.',
  },
  length: {
    ja: '{prefix}で始まる電話番号は{digits}桁です。番号をご確認ください。',
    en: 'A number that begins with {prefix} has {digits} digits. Please check it.',
  },
  duplicate: {
    ja: 'ほかの回線と同じSIMカードの番号です。カードをご確認ください。',
    en: 'Another line has this SIM number. Check the card.',
  },
} as const satisfies Readonly<Record<keyof typeof fieldIssues, JaEn>>

/** What is chosen is not typed, and a form that must be met is named. */
const ofField: Readonly<Partial<Record<OfField, JaEn>>> = {
  'required.sex': { ja: '性別をお選びください。', en: 'Choose the sex.' },
  'required.relation': {
    ja: '契約者さまとの続柄をお選びください。',
    en: 'Choose the relation to the contractor.',
  },
  'required.paymentKind': { ja: '支払い方法をお選びください。', en: 'Choose the method of payment.' },
  'required.planId': { ja: 'プランをお選びください。', en: 'Choose a plan.' },
  'required.capacityGb': { ja: '月間データ通信量をお選びください。', en: 'Choose the monthly data.' },
  'required.numberKind': {
    ja: '新しい番号か、番号のお乗り換え(MNP)かをお選びください。',
    en: 'Choose a new number, or to keep the number (MNP).',
  },
  'required.simKind': { ja: 'SIMの種類をお選びください。', en: 'Choose the kind of SIM.' },
  'required.userSetting': {
    ja: 'この回線をお使いになる方をお選びください。',
    en: 'Choose who will use this line.',
  },
  'required.mnpExpiresOn': {
    ja: '有効期限をご入力ください。',
    en: 'Enter the day on which the reservation expires.',
  },
  'format.postalCode': {
    ja: '郵便番号を7桁の数字でご入力ください。',
    en: 'Enter the postal code as 7 digits.',
  },
  'format.contactPhone': {
    ja: '電話番号を市外局番からの数字でご入力ください。',
    en: 'Enter the phone number in digits, with its area code.',
  },
  'format.phoneNumber': {
    ja: 'お乗り換えになる携帯電話番号を11桁の数字でご入力ください。',
    en: 'Enter the mobile number to keep as 11 digits.',
  },
  'format.mnpNumber': {
    ja: 'MNP予約番号を10桁の数字でご入力ください。',
    en: 'Enter the MNP reservation number as 10 digits.',
  },
  'format.iccid': {
    ja: 'SIMカードの番号(89で始まる19桁または20桁)をご入力ください。',
    en: 'Enter the SIM number (19 or 20 digits from 89).',
  },
}

/**
 * What is wrong, as it is read beside its field.
 * @param field its path in the form, where it has one: some cases are said of a field in words of its own
 */
export function sayFieldIssue({ code, params }: FieldIssueWhat, language: Language, field = ''): string {
  const name = fieldTerm(field)
  const words = (name === null ? undefined : ofField[`${code}.${name}`]) ?? fieldIssueWords[code]
  return filled(words, params, language)
}
