/** What a pack’s points and data are called where two packs are compared (N20). */
import type { JaEn } from '../../domain/text/words.ts'

export const packPointFields = {
  points: { ja: '月額基本利用料のLINEポイント', en: 'LINE points of the base fee' },
  paymentPoints: { ja: '{label}で増えるLINEポイント', en: 'LINE points on top with {label}' },
  snapshotDay: { ja: 'ポイントの対象を確かめる日', en: 'Day that decides about points' },
  grantDay: { ja: 'ポイント付与の目安の日', en: 'Day of the grant, about' },
  grantWindow: { ja: 'ポイント付与の期間', en: 'Days of the grant' },
  paidFor: { ja: 'ポイントの計算に使う月', en: 'Month that points are counted from' },
  exchange_ja: { ja: 'ポイントの交換先の例({n})', en: 'Example {n} of what points buy' },
  exchange_easyJa: {
    ja: 'ポイントの交換先の例({n}、やさしい日本語)',
    en: 'Example {n} of what points buy, in easy Japanese',
  },
  exchange_en: { ja: 'ポイントの交換先の例({n}、英語)', en: 'Example {n} of what points buy, in English' },
  pointSource: { ja: 'ポイントのきまりの出典', en: 'Source of the point rules' },
  lasts_plan: { ja: 'プランのデータを使える期間', en: 'Plan data lasts' },
  lasts_carried: { ja: '繰り越したデータを使える期間', en: 'Carried data lasts' },
  lasts_received: { ja: 'もらったデータを使える期間', en: 'Received data lasts' },
  lasts_purchased: { ja: '追加購入したデータを使える期間', en: 'Purchased data lasts' },
  giftable_plan: { ja: 'プランのデータをプレゼントできる', en: 'Plan data can be given' },
  giftable_carried: { ja: '繰り越したデータをプレゼントできる', en: 'Carried data can be given' },
  giftable_received: { ja: 'もらったデータをプレゼントできる', en: 'Received data can be given' },
  giftable_purchased: { ja: '追加購入したデータをプレゼントできる', en: 'Purchased data can be given' },
  useOrder: { ja: '{n}番目に使うデータ', en: 'Data used as no. {n}' },
  topUp: { ja: 'データ追加 {gb}GB の料金', en: 'Price of {gb} GB more' },
} as const satisfies Record<string, JaEn>
