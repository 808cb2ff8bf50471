/** Why the manager's approval was not given, and which PIN can be none (L10). */
import { texts } from './reason-text.ts'

const WAIT = '責任者が確認しておりますので、少々お待ちください。'

export const managerTexts = texts({
  managerPinMissing: {
    rule: 'L10',
    text: WAIT,
    staff: '責任者の暗証番号が、まだ登録されていません。',
    todo: '責任者が「プリンターの設定」で暗証番号を登録してください。または利用コードを再発行してください。',
  },
  managerPinWrong: {
    rule: 'L10',
    text: WAIT,
    staff: '責任者の暗証番号が違います(あと{left}回)。',
    todo: '責任者ご本人が、もう一度入力してください。',
  },
  managerPinLocked: {
    rule: 'L4',
    text: WAIT,
    staff: '暗証番号の誤りが続いたため、{time}まで承認できません。',
    todo: '{time}以降にやり直すか、利用コードを再発行してください。',
  },
  managerPinShape: {
    rule: 'L10',
    text: WAIT,
    staff: '暗証番号は、4〜8桁の数字です。',
    todo: '4〜8桁の数字を入力してください。',
  },
  managerPinSimple: {
    rule: 'L10',
    text: WAIT,
    staff: '同じ数字だけ、または連番の暗証番号は使えません。',
    todo: 'ほかの方に推測されにくい番号にしてください。',
  },
})
