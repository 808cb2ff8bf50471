/** Why something waits for this computer: its clock is asked about first. What a customer may hear of it. */
import { customerTexts } from './texts.ts'

export const machineToCustomer = customerTexts({
  clockAsked: {
    text: {
      ja: '日時を確認しておりますので、少々お待ちください。',
      en: 'We are checking the date and time. One moment, please.',
    },
    todo: {
      ja: '画面の上の質問に、「はい、正しい日時です」か「いいえ、違います」でお答えになってから、もう一度操作してください。',
      en: 'Answer the question at the top of the screen (“Yes, it is right” or “No, it is wrong”), then do it again.',
    },
  },
})
