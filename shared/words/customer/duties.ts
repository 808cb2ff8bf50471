/** Why a duty at the counter holds something back (R5, R7, R15). What a customer may hear of it. */
import { customerTexts } from './texts.ts'

export const dutiesToCustomer = customerTexts({
  dutyOpen: {
    text: { ja: '{where}{duty}が、まだ済んでおりません。', en: '{where}“{duty}” is still open.' },
    todo: { ja: '「{place}」の画面で、この項目にお答えください。', en: 'Answer it at “{place}”.' },
  },
  dutyStops: {
    text: {
      ja: '{where}{duty}を確認できませんので、お手続きはここまでとなります。',
      en: '{where}“{duty}” does not allow us to go on.',
    },
    todo: {
      ja: '書類や名義を整えていただいたら、「{place}」の画面で答え直してください。',
      en: 'Have the papers or the name put right, then answer again at “{place}”.',
    },
  },
  documentOver: {
    text: { ja: '{where}{duty}が過ぎております。', en: '{where}“{duty}” has passed.' },
    todo: {
      ja: '有効期限内の別の書類をお願いし、「{place}」の画面で答え直してください。',
      en: 'Ask for another document that is still valid, and answer again at “{place}”.',
    },
  },
  mnpTooShort: {
    text: {
      ja: '回線{number}のMNP予約番号の有効期限が足りません。',
      en: 'The MNP reservation number of line {number} runs out too soon.',
    },
    todo: {
      ja: '今の電話会社で予約番号を取り直していただくか、新しい番号で申し込み直してください。',
      en: 'Have a new reservation number issued, or apply with a new number.',
    },
  },
})
