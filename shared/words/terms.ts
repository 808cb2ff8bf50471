/** Our own words inside a sentence, as a customer may hear them. */
import { fieldTerm, type TermName } from '../domain/said/terms.ts'
import { dayTerms } from './day-terms.ts'
import type { JaEn } from '../domain/text/words.ts'

export const termWords = {
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
  date: { ja: '日付', en: 'date' },
  expiry: { ja: '有効期限', en: 'expiry of the reservation' },
  contractorLink: { ja: '契約者連携', en: 'contractor link' },
  userLink: { ja: '利用者連携', en: 'user link' },
  activationStep: { ja: '確認', en: 'Check' },
  completionStep: { ja: '完了', en: 'Done' },
  contractorSlip: { ja: '契約者さまの利用コード票', en: 'contractor slip' },
  userSlipOf: { ja: '回線{number}の利用コード票', en: 'user slip of line {number}' },
  planData: { ja: 'プランの残り', en: 'what is left of the plan' },
  carriedData: { ja: '繰り越し', en: 'carried over' },
  receivedData: { ja: '受け取り', en: 'received' },
  purchasedData: { ja: '追加購入', en: 'bought' },
  ...dayTerms,
  ofLine: { ja: '回線{number}の', en: 'Line {number}: ' },
  toFillIn: { ja: '未入力{number}件', en: '{number} to fill in' },
  toLookAt: { ja: '見直し{number}件', en: '{number} to check' },
} as const satisfies Readonly<Record<TermName, JaEn>>

/** What the form calls a field. @param path in its form; what is no field of a form is called by its path */
export function fieldLabel(path: string): JaEn {
  const name = fieldTerm(path)
  return name === null ? { ja: path, en: path } : termWords[name]
}
