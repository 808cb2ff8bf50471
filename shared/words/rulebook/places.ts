/** Where a rule of a pack is seen, and under which heading two packs are compared (N20). */
import type { JaEn } from '../../domain/text/words.ts'

/** Headings, in the order in which they stand. */
export const packGroups = {
  period: { ja: '名前と期間', en: 'Name and period' },
  plans: { ja: 'プラン', en: 'Plans' },
  money: { ja: '料金', en: 'Prices' },
  dates: { ja: '日付', en: 'Dates' },
  points: { ja: 'ポイント', en: 'Points' },
  data: { ja: 'データ', en: 'Data' },
  procedure: { ja: '手続き', en: 'Procedure' },
  duties: { ja: '確認とご説明', en: 'Checks and explanations' },
} as const satisfies Record<string, JaEn>

/** Screens and papers, in the order in which they are named. */
export const packPlaces = {
  lines: { ja: '回線の画面', en: 'Lines' },
  check: { ja: '確認の画面', en: 'Check' },
  contractor: { ja: '契約者の画面', en: 'Contractor' },
  reception: { ja: '受付の画面', en: 'Reception' },
  activate: { ja: '開通の画面', en: 'Activation' },
  slips: { ja: '利用コード票の画面', en: 'Slips' },
  link: { ja: '連携の画面', en: 'Linking' },
  done: { ja: '完了の画面', en: 'Done screen' },
  phones: { ja: '練習用スマートフォン', en: 'Practice phones' },
  dates: { ja: '日付のご案内', en: 'Dates for the customer' },
  explanation: { ja: '料金のご説明', en: 'Explanation of prices' },
  printers: { ja: 'プリンターの設定', en: 'Printers' },
  contractorSlip: { ja: '契約者さま用の用紙', en: 'Contractor slip' },
  userSlip: { ja: '利用者さま用の用紙', en: 'User slip' },
  storeSlip: { ja: '店舗控え', en: 'Store copy' },
  guide: { ja: '手順書', en: 'Guide' },
} as const satisfies Record<string, JaEn>
