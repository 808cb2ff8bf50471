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
  pointSource: { ja: 'ポイントのルールの出典', en: 'Source of the point rules' },
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

/** What a pack’s days and hours are called where two packs are compared (N20). */
export const packDateFields = {
  freeMonth: { ja: '月額基本利用料が無料の月', en: 'Free month of the base fee' },
  storeUseStart: { ja: '店舗申し込みの利用開始日', en: 'First day of use, store sign-up' },
  monthEndDays: { ja: '月末の注意を出す日数', en: 'Days of warning at the end of a month' },
  webNewLink: { ja: 'ウェブ新規:出荷のメールから連携まで', en: 'Web, new number: shipping mail to linking' },
  webMnpAuto: { ja: 'ウェブMNP:到着から自動開通まで', en: 'Web MNP: arrival to automatic activation' },
  webMnpAutoHour: { ja: 'ウェブMNP:自動開通の時刻', en: 'Web MNP: hour of automatic activation' },
  webMnpUseStart: { ja: 'ウェブMNP:開通から利用開始まで', en: 'Web MNP: activation to first use' },
  webMnpOneMail: {
    ja: 'ウェブMNP:開通完了と開始のお知らせは同じメール',
    en: 'Web MNP: completion and start are one mail',
  },
  deliveryEarliest: { ja: '商品が届くまで(最短)', en: 'Delivery (shortest)' },
  deliveryLatest: { ja: '商品が届くまで(目安の最長)', en: 'Delivery (about the longest)' },
  cancellationDays: { ja: '初期契約解除の日数', en: 'Days of initial cancellation' },
  cancellationFrom: { ja: '初期契約解除の数え始め', en: 'Initial cancellation counts from' },
  cancellationLines: { ja: '初期契約解除の対象', en: 'Initial cancellation is for' },
  mnpValidDays: { ja: 'MNP予約番号の有効日数', en: 'Validity of an MNP number' },
  mnpStoreLeft: { ja: 'MNP予約番号に必要な残り日数(店舗)', en: 'Days an MNP number must have left (store)' },
  mnpSoon: {
    ja: 'MNP予約番号の期限が近いとお知らせする残り日数',
    en: 'Days left from which an MNP number hurries',
  },
  mnpWebLeft: { ja: 'MNP予約番号に必要な残り日数(ウェブ)', en: 'Days an MNP number must have left (web)' },
} as const satisfies Record<string, JaEn>
