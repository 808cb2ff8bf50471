/** Why the manager's approval was not given, and which PIN can be none (L10). */
import { texts } from './reason-text.ts'

const WAIT = '責任者が確認しておりますので、少々お待ちください。'
const WAIT_EN = 'The manager is checking this. One moment, please.'

export const managerTexts = texts({
  managerPinMissing: {
    rule: 'L10',
    text: WAIT,
    staff: '責任者の暗証番号が、まだ登録されていません。',
    todo: '責任者が「プリンターの設定」で暗証番号を登録してください。',
    en: {
      text: WAIT_EN,
      staff: 'No manager’s PIN is set yet.',
      todo: 'A manager sets the PIN under “Printers”.',
    },
  },
  managerPinMissingReprint: {
    rule: 'L10',
    text: WAIT,
    staff: '責任者の暗証番号が、まだ登録されていません。',
    todo: '責任者が「プリンターの設定」で暗証番号を登録してください。または利用コードを再発行してください。',
    en: {
      text: WAIT_EN,
      staff: 'No manager’s PIN is set yet.',
      todo: 'A manager sets the PIN under “Printers”. Or reissue the usage code.',
    },
  },
  managerPinWrong: {
    rule: 'L10',
    text: WAIT,
    staff: '責任者の暗証番号が違います(あと{left}回)。',
    todo: '責任者ご本人が、もう一度入力してください。',
    en: {
      text: WAIT_EN,
      staff: 'The manager’s PIN is wrong ({left} tries left).',
      todo: 'The manager enters it again in person.',
    },
  },
  managerPinLocked: {
    rule: 'L4',
    text: WAIT,
    staff: '暗証番号の誤りが続いたため、パソコンの時計で{time}まで承認できません。',
    todo: '{time}以降に、責任者ご本人がもう一度入力してください。練習の日付を進めても早まりません。',
    en: {
      text: WAIT_EN,
      staff: 'After several wrong PINs nothing can be approved until {time} by the computer’s clock.',
      todo: 'From {time} on the manager enters it again in person. Moving the practice date on does not help.',
    },
  },
  managerPinLockedReprint: {
    rule: 'L4',
    text: WAIT,
    staff: '暗証番号の誤りが続いたため、パソコンの時計で{time}まで承認できません。',
    todo: '{time}以降に、責任者ご本人がもう一度入力してください。お急ぎのときは、利用コードを再発行してください。',
    en: {
      text: WAIT_EN,
      staff: 'After several wrong PINs nothing can be approved until {time} by the computer’s clock.',
      todo: 'From {time} on the manager enters it again in person. If it is urgent, reissue the usage code.',
    },
  },
  managerPinShape: {
    rule: 'L10',
    text: WAIT,
    staff: '暗証番号は、4〜8桁の数字です。',
    todo: '4〜8桁の数字を入力してください。',
    en: { text: WAIT_EN, staff: 'A PIN has four to eight digits.', todo: 'Enter four to eight digits.' },
  },
  managerPinSimple: {
    rule: 'L10',
    text: WAIT,
    staff: '同じ数字だけ、または連番の暗証番号は使えません。',
    todo: 'ほかの方に推測されにくい番号にしてください。',
    en: {
      text: WAIT_EN,
      staff: 'One digit repeated, or digits in a row, cannot be the PIN.',
      todo: 'Choose one that others will not guess.',
    },
  },
})
