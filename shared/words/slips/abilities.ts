/** What a phone can do (1.3, N15), in the three voices. The Japanese is the seed's own label where it has one. */
import type { InVoices } from '../../domain/text/words.ts'

export const abilityWords = {
  aiChat: {
    ja: 'いつでもヘルプ(AIの自動応答)',
    easyJa: 'いつでもヘルプ(AIが こたえます)',
    en: 'Chat help, answered by AI',
  },
  operatorChat: {
    ja: 'いつでもヘルプ(オペレーター)',
    easyJa: 'いつでもヘルプ(人が こたえます)',
    en: 'Chat help, answered by a person',
  },
  oneTapMyPage: {
    ja: 'かんたんマイページログイン',
    easyJa: 'マイページに すぐ はいる',
    en: 'MyPage in one tap',
  },
  viewBilling: { ja: '料金明細の確認', easyJa: 'はらう お金を 見る', en: 'See the bills' },
  viewContract: { ja: '契約情報の確認', easyJa: 'けいやくを 見る', en: 'See the contract' },
  changePlan: { ja: 'プランの変更', easyJa: 'プランを かえる', en: 'Change the plan' },
  changeOption: { ja: 'オプションの変更', easyJa: 'オプションを かえる', en: 'Change options' },
  changePayment: { ja: '支払い方法の変更', easyJa: 'はらいかたを かえる', en: 'Change the payment' },
  addData: { ja: 'データ容量の追加', easyJa: 'データを ふやす', en: 'Buy more data' },
  cancelContract: { ja: '解約の手続き', easyJa: 'けいやくを やめる', en: 'Cancel the contract' },
  mnpOut: {
    ja: 'MNP転出の手続き',
    easyJa: 'ほかの 会社に うつる',
    en: 'Move the number to another carrier',
  },
  viewCode: { ja: '利用コードの確認', easyJa: '利用コードを 見る', en: 'See the usage code' },
  points: { ja: 'LINEポイント', easyJa: 'LINEポイント', en: 'LINE points' },
  dataView: {
    ja: 'データ残量・利用データ量の確認',
    easyJa: 'のこりの データを 見る',
    en: 'See data left and data used',
  },
  dataGift: { ja: 'データプレゼント', easyJa: 'データプレゼント', en: 'Data gifts' },
} as const satisfies Record<string, InVoices>
