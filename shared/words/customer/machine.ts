/** Why something waits for this computer: its clock is asked about first. What a customer may hear of it. */
import { customerTexts } from './texts.ts'

export const machineToCustomer = customerTexts({
  practiceOnly: {
    text: {
      ja: 'ただいま準備しておりますので、少々お待ちください。',
      en: 'We are getting ready. One moment, please.',
    },
    todo: {
      ja: '見本の家族は、練習でお使いください。お客様の受付は「新しい受付」から始めます。',
      en: 'The sample family is for practice. A customer’s reception begins with “New reception”.',
    },
  },
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
