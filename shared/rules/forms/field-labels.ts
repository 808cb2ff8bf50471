/** What the form calls its fields: for the sentence that lists what is still open. */
import type { JaEn } from '../../domain/text/words.ts'
import type { FieldIssue } from './field-issue.ts'

export const fieldNames = {
  familyName: { ja: '姓', en: 'family name' },
  givenName: { ja: '名', en: 'given name' },
  singleName: { ja: 'お名前', en: 'name' },
  familyKana: { ja: 'ふりがな(せい)', en: 'family name (kana)' },
  givenKana: { ja: 'ふりがな(めい)', en: 'given name (kana)' },
  sex: { ja: '性別', en: 'sex' },
  birthDate: { ja: '生年月日', en: 'date of birth' },
  postalCode: { ja: '郵便番号', en: 'postal code' },
  address: { ja: '住所', en: 'address' },
  contactPhone: { ja: '連絡先電話番号', en: 'contact phone' },
  paymentKind: { ja: '支払い方法', en: 'method of payment' },
  planId: { ja: 'プラン', en: 'plan' },
  capacityGb: { ja: '月間データ通信量', en: 'monthly data' },
  numberKind: { ja: '電話番号の種類', en: 'kind of number' },
  phoneNumber: { ja: '電話番号', en: 'phone number' },
  mnpNumber: { ja: 'MNP予約番号', en: 'MNP reservation number' },
  mnpExpiresOn: { ja: 'MNP予約番号の有効期限', en: 'expiry of the MNP reservation' },
  simKind: { ja: 'SIMの種類', en: 'kind of SIM' },
  iccid: { ja: 'SIMカードの番号', en: 'SIM number' },
  userSetting: { ja: '利用者の設定について', en: 'who uses the line' },
  relation: { ja: '続柄', en: 'relation' },
} as const satisfies Readonly<Record<string, JaEn>>

/** The label of a field path: `user.birthDate` is called like `birthDate`. */
export function labelOfField(path: string): JaEn {
  const names: Readonly<Record<string, JaEn>> = fieldNames
  return names[path.slice(path.lastIndexOf('.') + 1)] ?? { ja: path, en: path }
}

/** e.g. `姓、生年月日` and `family name, date of birth`. */
export function fieldLabels(issues: readonly FieldIssue[]): JaEn {
  const labels = issues.map(({ field }) => labelOfField(field))
  return {
    ja: [...new Set(labels.map(({ ja }) => ja))].join('、'),
    en: [...new Set(labels.map(({ en }) => en))].join(', '),
  }
}
