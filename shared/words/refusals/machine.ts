/** Why something waits for this computer: its clock is asked about first. */
import { texts } from './reason-text.ts'

export const machineTexts = texts({
  clockAsked: {
    rule: 'C19',
    text: '日時を確認しておりますので、少々お待ちください。',
    staff: 'パソコンの時計が、前回から1日より大きく動いています。日付が決まる操作は、確認のあとにできます。',
    todo: '画面の上の質問に、「はい、正しい日時です」か「いいえ、違います」でお答えになってから、もう一度操作してください。',
    en: {
      text: 'We are checking the date and time. One moment, please.',
      staff:
        'The computer’s clock has moved by more than a day. What takes its date from it can be done after an answer.',
      todo: 'Answer the question at the top of the screen (“Yes, it is right” or “No, it is wrong”), then do it again.',
    },
  },
})
