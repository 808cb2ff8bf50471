/** What the form calls its fields: for the sentence that lists what is still open. */
import type { FieldIssue } from './field-issue.ts'

const labels: Readonly<Record<string, string>> = {
  familyName: '姓',
  givenName: '名',
  familyKana: 'セイ',
  givenKana: 'メイ',
  sex: '性別',
  birthDate: '生年月日',
  postalCode: '郵便番号',
  address: '住所',
  contactPhone: '連絡先電話番号',
  paymentKind: '支払い方法',
  planId: 'プラン',
  capacityGb: '月間データ通信量',
  numberKind: '電話番号の種類',
  phoneNumber: '電話番号',
  mnpNumber: 'MNP予約番号',
  mnpExpiresOn: 'MNP予約番号の有効期限',
  iccid: 'SIMカードの番号',
  userSetting: '利用者の設定について',
  relation: '続柄',
}

/** The label of a field path: `user.birthDate` is called like `birthDate`. */
function fieldLabel(path: string): string {
  return labels[path.slice(path.lastIndexOf('.') + 1)] ?? path
}

/** e.g. `姓、生年月日`. */
export function fieldLabels(issues: readonly FieldIssue[]): string {
  return [...new Set(issues.map(({ field }) => fieldLabel(field)))].join('、')
}
