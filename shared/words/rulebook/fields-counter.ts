/** What a pack’s rules of the counter are called where two packs are compared (N20). */
import type { JaEn } from '../../domain/text/words.ts'

export const packCounterFields = {
  signUp: { ja: '新規のお申し込み', en: 'New sign-ups' },
  accountName: { ja: '公式アカウントの名前', en: 'Name of the official account' },
  accountId: { ja: '公式アカウントのID', en: 'ID of the official account' },
  paymentKind: { ja: '支払い方法({id})', en: 'Way of paying ({id})' },
  numberDigits: { ja: '{prefix} で始まる電話番号の桁数', en: 'Digits of numbers that begin with {prefix}' },
  numberGroups: { ja: '{prefix} で始まる電話番号の区切り', en: 'Groups of numbers that begin with {prefix}' },
  numberMobile: {
    ja: '{prefix} で始まる番号の乗り換え(MNP)',
    en: 'Numbers that begin with {prefix} can be kept (MNP)',
  },
  numberFrom: {
    ja: '{prefix} で始まる番号が使われる日',
    en: 'First day of numbers that begin with {prefix}',
  },
  simKinds: { ja: '選べるSIM', en: 'SIMs to choose from' },
  maxLines: { ja: '1回の受付の回線数の上限', en: 'Lines of one reception, at most' },
  contractorMinAge: { ja: '契約者さまの年齢の下限', en: 'Contractor’s age, at least' },
  immediateActivation: { ja: '店頭ですぐ開通できる', en: 'Activation at once in the store' },
  attemptMinutes: { ja: '連携の1回の制限時間', en: 'Time of one attempt to link' },
  lockAfter: { ja: '利用コードの誤りでロックするまで', en: 'Wrong codes until a phone is locked' },
  lockMinutes: { ja: 'ロックの時間', en: 'Time of a lock' },
  revokeAfter: { ja: '利用コードの誤りで失効するまで', en: 'Wrong codes until the code is void' },
  usageCodeDays: { ja: '利用コードの有効期限', en: 'A usage code is valid' },
  contact: { ja: 'お問い合わせ先', en: 'Contact' },
  lostLine: { ja: '紛失・盗難の連絡先', en: 'Contact for a lost phone' },
  guideUrl: { ja: '手順のWebページ', en: 'Web page of the guide' },
  managerFromReprint: { ja: '責任者の承認が必要な再印刷', en: 'A manager approves reprints' },
  retentionDays: {
    ja: '終了した受付の個人情報を残す日数',
    en: 'Days for which personal data of a closed reception stay',
  },
} as const satisfies Record<string, JaEn>
