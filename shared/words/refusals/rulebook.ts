/** Why a pack of the rulebook was not taken, or is not there (C2). */
import { texts } from './reason-text.ts'

export const rulebookTexts = texts({
  rulebookMissing: {
    rule: 'C2',
    text: '受付の内容を確認しておりますので、少々お待ちください。',
    staff: 'この受付を作ったときの規約集({id} {version})が、このパソコンにありません。',
    todo: '「規約集」で、そのときの規約集のファイルを読み込んでください。',
    en: {
      text: 'We are checking the details of your reception. One moment, please.',
      staff: 'The rulebook that this reception was made under ({id} {version}) is not on this PC.',
      todo: 'Load the file of that rulebook under “Rulebooks”.',
    },
  },
  rulebookLost: {
    rule: 'C2',
    text: '新しい受付の準備をしておりますので、少々お待ちください。',
    staff: '適用していた規約集({id} {version})が読めません。',
    todo: '「規約集」で、その規約集のファイルを読み込むか、適用する規約集を選んでください。',
    en: {
      text: 'We are getting a new reception ready. One moment, please.',
      staff: 'The rulebook that was in force ({id} {version}) cannot be read.',
      todo: 'Under “Rulebooks”, load its file or choose which one to use.',
    },
  },
  rulebookNeedsManager: {
    rule: 'N20',
    text: 'ただいま確認しておりますので、少々お待ちください。',
    staff: '規約集の切り替えには、責任者の承認が必要です。',
    todo: '責任者ご本人が、暗証番号を入力してください。',
    en: {
      text: 'We are checking this. One moment, please.',
      staff: 'Another rulebook needs the manager’s approval.',
      todo: 'The manager enters the PIN in person.',
    },
  },
  rulebookUnknown: {
    rule: 'C2',
    text: '{id} {version} の規約集は、このパソコンにありません。',
    todo: '規約集の画面を開き直し、一覧から選んでください。',
    en: {
      text: 'The rulebook {id} {version} is not on this PC.',
      todo: 'Open the rulebooks again and choose one of the list.',
    },
  },
})
