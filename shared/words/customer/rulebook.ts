/** Why a pack of the rulebook was not taken, or is not there (C2). What a customer may hear of it. */
import { customerTexts } from './texts.ts'

export const rulebookToCustomer = customerTexts({
  rulebookMissing: {
    text: {
      ja: '受付の内容を確認しておりますので、少々お待ちください。',
      en: 'We are checking the details of your reception. One moment, please.',
    },
    todo: {
      ja: '「ルール集」で、そのときのルール集のファイルを読み込んでください。',
      en: 'Load the file of that rulebook under “Rulebooks”.',
    },
  },
  rulebookLost: {
    text: {
      ja: '新しい受付の準備をしておりますので、少々お待ちください。',
      en: 'We are getting a new reception ready. One moment, please.',
    },
    todo: {
      ja: '「ルール集」で、そのルール集のファイルを読み込むか、適用するルール集を選んでください。',
      en: 'Under “Rulebooks”, load its file or choose which one to use.',
    },
  },
  rulebookNeedsManager: {
    text: {
      ja: 'ただいま確認しておりますので、少々お待ちください。',
      en: 'We are checking this. One moment, please.',
    },
    todo: { ja: '責任者ご本人が、暗証番号を入力してください。', en: 'The manager enters the PIN in person.' },
  },
  rulebookFull: {
    text: {
      ja: 'ただいま確認しておりますので、少々お待ちください。',
      en: 'We are checking this. One moment, please.',
    },
    todo: {
      ja: '一覧から、受付で使われていないルール集を削除してから、もう一度読み込んでください。',
      en: 'Remove one that no reception uses from the list, then load the file again.',
    },
  },
  rulebookUsed: {
    text: {
      ja: 'ただいま確認しておりますので、少々お待ちください。',
      en: 'We are checking this. One moment, please.',
    },
    todo: {
      ja: 'そのままにしてください。使われていないルール集は削除できます。',
      en: 'Leave it. One that nothing uses can be removed.',
    },
  },
  rulebookStays: {
    text: {
      ja: 'ただいま確認しておりますので、少々お待ちください。',
      en: 'We are checking this. One moment, please.',
    },
    todo: {
      ja: '適用中のものを削除するときは、先にほかのルール集を適用してください。',
      en: 'To remove the one in force, put another in force first.',
    },
  },
  rulebookSeam: {
    text: {
      ja: 'ただいま確認しておりますので、少々お待ちください。',
      en: 'We are checking this. One moment, please.',
    },
    todo: {
      ja: '同じシリーズの、いちばん新しい期間のものから順に削除してください。',
      en: 'Remove the rulebooks of the series from its latest period on.',
    },
  },
  rulebookUnknown: {
    text: {
      ja: '{id} {version} のルール集は、このパソコンにありません。',
      en: 'The rulebook {id} {version} is not on this PC.',
    },
    todo: {
      ja: 'ルール集の画面を開き直し、一覧から選んでください。',
      en: 'Open the rulebooks again and choose one of the list.',
    },
  },
})
