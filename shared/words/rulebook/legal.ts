import type { JaEn } from '../../domain/text/words.ts'

/** What no pack may leave out, by the id of its duty (R1–R17). */
export const legalDutyNames = {
  'identity.document': { ja: '本人確認書類', en: 'identity document' },
  'identity.expiry': { ja: '本人確認書類の有効期限', en: 'last valid day of the identity document' },
  'identity.match': { ja: '氏名・住所・生年月日の一致', en: 'name, address and date of birth are the same' },
  'identity.method': { ja: '本人確認の方法', en: 'how the document was checked' },
  'matters.user': { ja: 'お使いになる方の確認', en: 'who uses the line' },
  'matters.measure': { ja: '初期契約解除のご説明', en: 'initial cancellation' },
  'matters.cancel': { ja: '解約のときの費用のご説明', en: 'cost of leaving early' },
  'matters.limits': { ja: 'データ量を超えたときのご説明', en: 'what happens beyond the month’s data' },
  'matters.fees': { ja: 'はじめにかかる費用のご説明', en: 'fees at the beginning' },
  'matters.screening': {
    ja: '審査のための情報の交換への同意',
    en: 'consent to the exchange of data for screening',
  },
  'minor.guardian': {
    ja: '未成年の契約者さまの、保護者の方の同意',
    en: 'consent of a guardian for a minor who signs',
  },
  'minor.enabled': { ja: 'フィルタリングの設定', en: 'filtering switched on' },
  'sim.esim': { ja: 'eSIMのご説明', en: 'what the eSIM’s customer is told' },
  'minor.filtering': { ja: '未成年の方へのフィルタリングのご説明', en: 'filtering for a minor' },
  'mnp.sameName': { ja: 'お乗り換え元のご契約の名義の一致', en: 'same name at the old carrier' },
  'handOver.document': { ja: '契約書面のお渡し', en: 'contract document handed over' },
} as const satisfies Record<string, JaEn>
