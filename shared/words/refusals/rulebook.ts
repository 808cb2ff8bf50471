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
    staff: '規約集の読み込み・切り替え・削除には、責任者の承認が必要です。',
    todo: '責任者ご本人が、暗証番号を入力してください。',
    en: {
      text: 'We are checking this. One moment, please.',
      staff: 'Loading, switching and removing rulebooks need the manager’s approval.',
      todo: 'The manager enters the PIN in person.',
    },
  },
  rulebookFull: {
    rule: 'C2',
    text: 'ただいま確認しておりますので、少々お待ちください。',
    staff:
      '読み込んだ規約集が上限({max}件、合わせて{megabytes}MB)に達しているため、これ以上読み込めません。いまの規約集はそのままです。',
    todo: '一覧から、受付で使われていない規約集を削除してから、もう一度読み込んでください。',
    en: {
      text: 'We are checking this. One moment, please.',
      staff:
        'No more rulebooks can be loaded: the limit is {max}, {megabytes} MB together. Those that are there stay as they are.',
      todo: 'Remove one that no reception uses from the list, then load the file again.',
    },
  },
  rulebookUsed: {
    rule: 'C2',
    text: 'ただいま確認しておりますので、少々お待ちください。',
    staff: '{id} {version} の規約集は、受付またはご契約で使われているため、削除できません。',
    todo: 'そのままにしてください。使われていない規約集は削除できます。',
    en: {
      text: 'We are checking this. One moment, please.',
      staff: 'The rulebook {id} {version} is used by a reception or a contract and cannot be removed.',
      todo: 'Leave it. One that nothing uses can be removed.',
    },
  },
  rulebookStays: {
    rule: 'C2',
    text: 'ただいま確認しておりますので、少々お待ちください。',
    staff: '付属の規約集と、適用中の規約集は削除できません。',
    todo: '適用中のものを削除するときは、先にほかの規約集を適用してください。',
    en: {
      text: 'We are checking this. One moment, please.',
      staff: 'What came with the app, and the rulebook in force, cannot be removed.',
      todo: 'To remove the one in force, put another in force first.',
    },
  },
  rulebookSeam: {
    rule: 'C2',
    text: 'ただいま確認しておりますので、少々お待ちください。',
    staff: '{id} {version} を削除すると、同じシリーズの規約集の期間がつながらなくなります。',
    todo: '同じシリーズの、いちばん新しい期間のものから順に削除してください。',
    en: {
      text: 'We are checking this. One moment, please.',
      staff: 'Without {id} {version} the periods of its series would not follow each other any more.',
      todo: 'Remove the rulebooks of the series from its latest period on.',
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
