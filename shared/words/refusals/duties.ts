/** Why a duty at the counter holds something back (R5, R7, R15). */
import { texts } from './reason-text.ts'

export const dutyTexts = texts({
  dutyOpen: {
    rule: 'R7',
    text: '{where}{duty}が、まだ済んでおりません。',
    todo: '「{place}」の画面で、この項目にお答えください。',
    en: {
      text: '{where}“{duty}” is still open.',
      todo: 'Answer it at “{place}”.',
    },
  },
  dutyStops: {
    rule: 'R5',
    text: '{where}{duty}を確認できませんので、お手続きはここまでとなります。',
    staff: '{where}{duty}が、進められない答えになっています。',
    todo: '書類や名義を整えていただいたら、「{place}」の画面で答え直してください。',
    en: {
      text: '{where}“{duty}” does not allow us to go on.',
      staff: '{where}“{duty}” has an answer that stops.',
      todo: 'Have the papers or the name put right, then answer again at “{place}”.',
    },
  },
  documentOver: {
    rule: 'R5',
    text: '{where}{duty}が過ぎております。',
    todo: '有効期限内の別の書類をお願いし、「{place}」の画面で答え直してください。',
    en: {
      text: '{where}“{duty}” has passed.',
      todo: 'Ask for another document that is still valid, and answer again at “{place}”.',
    },
  },
  mnpTooShort: {
    rule: 'R15',
    text: '回線{number}のMNP予約番号の有効期限が足りません。',
    staff: '有効期限まで、あと{min}日以上が必要です。',
    todo: '今の電話会社で予約番号を取り直していただくか、新しい番号で申し込み直してください。',
    en: {
      text: 'The MNP reservation number of line {number} runs out too soon.',
      staff: 'At least {min} days must be left.',
      todo: 'Have a new reservation number issued, or apply with a new number.',
    },
  },
})
