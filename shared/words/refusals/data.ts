/** Why data is not given, used or bought, and why a contract is not changed on a phone (S15, S20–S23). */
import { texts } from './reason-text.ts'

export const dataTexts = texts({
  giftSenderNotLinked: {
    rule: 'S23',
    text: 'データプレゼントには、贈る方の利用者連携が必要です。',
    todo: '先に「利用者連携」をお済ませください。',
    en: {
      text: 'To give data, the person who gives needs the user link.',
      todo: 'Please make the user link (「利用者連携」) first.',
    },
  },
  giftNotFriend: {
    rule: 'S20',
    text: 'LINEの友だちではない方には、プレゼントできません。',
    todo: '「友だち」の画面で、お相手を友だちに追加してください。',
    en: {
      text: 'Data can be given to LINE friends only.',
      todo: 'Please add the person on the friends screen first.',
    },
  },
  giftReceiverNotLinked: {
    rule: 'S23',
    text: 'お相手の利用者連携が済んでいないため、プレゼントできません。',
    todo: 'お相手のスマートフォンで利用者連携が済んでから、もう一度お試しください。',
    en: {
      text: 'The receiver has not made the user link yet.',
      todo: 'Please try again once it is made on the receiver’s phone.',
    },
  },
  giftTooMuch: {
    rule: 'S21',
    text: 'プレゼントできるデータは、あと{left}GBです。',
    todo: 'その範囲で、データ量をお選びください。',
    en: {
      text: 'Of your data, {left} GB can be given.',
      todo: 'Please choose an amount within it.',
    },
  },
  noDataLeft: {
    rule: 'S25',
    text: '今月お使いいただけるデータが残っていません。',
    todo: '翌月をお待ちいただくか、契約者さまがマイページでデータ容量を追加してください。',
    en: {
      text: 'No data is left for this month.',
      todo: 'Please wait for the next month, or let the contractor add data in MyPage.',
    },
  },
  notOffered: {
    rule: 'S15',
    text: 'お選びの内容は、お取り扱いがありません。',
    todo: '画面に出ている中から、お選びください。',
    en: { text: 'This is not on offer.', todo: 'Please choose from what the screen shows.' },
  },
})
