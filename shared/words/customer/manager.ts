/** Why the manager's approval was not given, and which PIN can be none (L10). What a customer may hear of it. */
import type { JaEn } from '../../domain/text/words.ts'
import { customerTexts } from './texts.ts'

const WAIT: JaEn = {
  ja: '責任者が確認しておりますので、少々お待ちください。',
  en: 'The manager is checking this. One moment, please.',
}

export const managerToCustomer = customerTexts({
  managerPinMissing: {
    text: WAIT,
    todo: {
      ja: '責任者が「設定」の「責任者の承認」で暗証番号を登録してください。',
      en: 'A manager sets the PIN in the settings, under “Manager’s approval”.',
    },
  },
  managerPinMissingReprint: {
    text: WAIT,
    todo: {
      ja: '責任者が「設定」の「責任者の承認」で暗証番号を登録してください。または利用コードを再発行してください。',
      en: 'A manager sets the PIN in the settings, under “Manager’s approval”. Or reissue the usage code.',
    },
  },
  managerPinWrong: {
    text: WAIT,
    todo: { ja: '責任者ご本人が、もう一度入力してください。', en: 'The manager enters it again in person.' },
  },
  managerPinLocked: {
    text: WAIT,
    todo: {
      ja: '{time}以降に、責任者ご本人がもう一度入力してください。練習の日付を進めても早まりません。',
      en: 'From {time} on the manager enters it again in person. Moving the practice date on does not help.',
    },
  },
  managerPinLockedReprint: {
    text: WAIT,
    todo: {
      ja: '{time}以降に、責任者ご本人がもう一度入力してください。お急ぎのときは、利用コードを再発行してください。',
      en: 'From {time} on the manager enters it again in person. If it is urgent, reissue the usage code.',
    },
  },
  managerPinShape: {
    text: WAIT,
    todo: { ja: '4〜8桁の数字を入力してください。', en: 'Enter four to eight digits.' },
  },
  managerPinSimple: {
    text: WAIT,
    todo: {
      ja: 'ほかの方に推測されにくい番号にしてください。',
      en: 'Choose one that others will not guess.',
    },
  },
})
