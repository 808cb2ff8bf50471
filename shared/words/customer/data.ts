/** Why data is not given, used or bought, and why a contract is not changed on a phone (S15, S20–S23). What a customer may hear of it. */
import { customerTexts } from './texts.ts'

export const dataToCustomer = customerTexts({
  giftSenderNotLinked: {
    text: {
      ja: 'データプレゼントには、贈る方の利用者連携が必要です。',
      en: 'To give data, the person who gives needs the user link.',
    },
    todo: {
      ja: '先に「利用者連携」をお済ませください。',
      en: 'Please make the user link (「利用者連携」) first.',
    },
  },
  giftNotFriend: {
    text: {
      ja: 'LINEの友だちではない方には、プレゼントできません。',
      en: 'Data can be given to LINE friends only.',
    },
    todo: {
      ja: '「友だち」の画面で、お相手を友だちに追加してください。',
      en: 'Please add the person on the friends screen first.',
    },
  },
  giftReceiverNotLinked: {
    text: {
      ja: 'お相手の利用者連携が済んでいないため、プレゼントできません。',
      en: 'The receiver has not made the user link yet.',
    },
    todo: {
      ja: 'お相手のスマートフォンで利用者連携が済んでから、もう一度お試しください。',
      en: 'Please try again once it is made on the receiver’s phone.',
    },
  },
  giftTooMuch: {
    text: { ja: 'プレゼントできるデータは、あと{left}GBです。', en: 'Of your data, {left} GB can be given.' },
    todo: { ja: 'その範囲で、データ量をお選びください。', en: 'Please choose an amount within it.' },
  },
  noDataLeft: {
    text: { ja: '今月お使いいただけるデータが残っていません。', en: 'No data is left for this month.' },
    todo: {
      ja: '翌月をお待ちいただくか、契約者さまがマイページでデータ容量を追加してください。',
      en: 'Please wait for the next month, or let the contractor add data in MyPage.',
    },
  },
  notOffered: {
    text: { ja: 'お選びの内容は、お取り扱いがありません。', en: 'This is not on offer.' },
    todo: { ja: '画面に出ている中から、お選びください。', en: 'Please choose from what the screen shows.' },
  },
})
