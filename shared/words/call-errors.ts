/** What a screen says of a call that was not done for another reason than a rule: what happened, and what to do. */
import type { JaEn } from '../domain/text/words.ts'

const ofTheCall = {
  invalid: {
    text: {
      ja: '入力の形式が正しくないため、受け付けられませんでした。',
      en: 'The input does not have the right form and was not accepted.',
    },
    todo: {
      ja: '画面を開き直して、もう一度お試しください。',
      en: 'Open the screen again and try once more.',
    },
  },
  notFound: {
    text: { ja: '受付が見つかりませんでした。', en: 'The reception was not found.' },
    todo: {
      ja: '受付一覧に戻って、選び直してください。',
      en: 'Go back to the list of receptions and choose again.',
    },
  },
  conflict: {
    text: {
      ja: 'ほかの操作と重なったため、保存されませんでした。',
      en: 'It crossed another operation and was not saved.',
    },
    todo: {
      ja: '最新の内容を表示しました。もう一度操作してください。',
      en: 'The newest contents are shown. Please do it once more.',
    },
  },
  carrier: {
    text: { ja: '回線事業者との通信ができませんでした。', en: 'The carrier could not be reached.' },
    todo: { ja: '少し待ってから、もう一度お試しください。', en: 'Wait a little and try again.' },
  },
  storage: {
    text: {
      ja: '保存できませんでした。直前までの内容は保存されています。',
      en: 'It could not be saved. Everything before it is saved.',
    },
    todo: {
      ja: 'アプリを再起動してください。続く場合は責任者に連絡してください。',
      en: 'Restart the app. If it goes on, call the manager.',
    },
  },
  diskFull: {
    text: {
      ja: 'パソコンの空き容量が足りないため、保存できませんでした。',
      en: 'The computer’s disk is full, so it could not be saved.',
    },
    todo: {
      ja: '不要なファイルを減らしてから、もう一度操作してください。再起動は要りません。直前までの内容は残っています。',
      en: 'Remove files that are not needed, then do it once more. No restart is needed. Everything before it is kept.',
    },
  },
  printing: {
    text: { ja: '印刷できませんでした。', en: 'It could not be printed.' },
    todo: {
      ja: '出た用紙があればすべて回収し、もう一度お試しください。',
      en: 'Collect every sheet that came out and try again.',
    },
  },
  notReady: {
    text: { ja: '準備中です。', en: 'Not ready yet.' },
    todo: { ja: '数秒待ってから、もう一度お試しください。', en: 'Wait a few seconds and try again.' },
  },
  internal: {
    text: {
      ja: '予期しない問題が起きました。入力済みの内容は保存されています。',
      en: 'Something unexpected happened. What was typed is saved.',
    },
    todo: {
      ja: 'もう一度お試しください。続く場合はアプリを再起動してください。',
      en: 'Try again. If it goes on, restart the app.',
    },
  },
}

/** What exactly did not print or was not saved, or cannot be printed or saved to. */
const ofPrinting = {
  fileNotWritten: {
    text: {
      ja: 'その場所にファイルを保存できませんでした。',
      en: 'The file could not be saved at that place.',
    },
    todo: { ja: '別の場所を選んで、もう一度お試しください。', en: 'Choose another place and try again.' },
  },
  folderRelative: {
    text: {
      ja: 'フォルダーの場所は、はじめから終わりまで入力してください。',
      en: 'Please type the whole path of the folder.',
    },
    todo: {
      ja: '例:/home/shop/slips または C:\\Slips のように入力してください。',
      en: 'For example /home/shop/slips or C:\\Slips.',
    },
  },
  folderOfApp: {
    text: {
      ja: 'このアプリのデータの中には保存できません。',
      en: 'Slips cannot be kept among the app’s own data.',
    },
    todo: {
      ja: '別のフォルダーを選ぶか、「標準のフォルダー」を使ってください。',
      en: 'Choose another folder, or go back to the standard one.',
    },
  },
  folderNotMade: {
    text: {
      ja: 'その場所にはフォルダーがなく、作ることもできませんでした。',
      en: 'There is no folder at that place, and none could be made.',
    },
    todo: { ja: '場所を確かめて、もう一度入力してください。', en: 'Check the path and type it again.' },
  },
  folderStrange: {
    text: {
      ja: 'フォルダーの名前に、改行や見えない文字が入っています。',
      en: 'The folder’s name has a line break or an invisible character in it.',
    },
    todo: { ja: 'その文字を除いて、もう一度入力してください。', en: 'Take it out and type the path again.' },
  },
  folderSilent: {
    text: { ja: 'その場所から応答がありません。', en: 'That place does not answer.' },
    todo: {
      ja: 'ネットワークや外付けドライブの接続を確かめるか、別のフォルダーを選んでください。',
      en: 'Check the network or the external drive, or choose another folder.',
    },
  },
  folderGone: {
    text: { ja: '選んだフォルダーが見つかりません。', en: 'The chosen folder is not there.' },
    todo: {
      ja: '外付けドライブやネットワークの接続を確かめるか、「プリンターの設定」でフォルダーを選び直してください。',
      en: 'Check the external drive or the network, or choose another folder under “Printers”.',
    },
  },
  folderReadOnly: {
    text: { ja: 'そのフォルダーには書き込めません。', en: 'Nothing can be written into that folder.' },
    todo: { ja: '書き込めるフォルダーを選んでください。', en: 'Choose a folder that can be written to.' },
  },
  printerGone: {
    text: { ja: '選んだプリンターが見つかりません。', en: 'The chosen printer is not there.' },
    todo: {
      ja: '一覧を更新して、選び直してください。',
      en: 'Look for printers again and choose another one.',
    },
  },
  noFolderDialog: {
    text: {
      ja: 'この環境ではフォルダーを選ぶ画面を開けません。',
      en: 'A dialog to choose a folder cannot be opened here.',
    },
    todo: { ja: 'フォルダーの場所を入力してください。', en: 'Type the path of the folder.' },
  },
}

export const callErrorWords: Readonly<
  Record<keyof typeof ofTheCall | keyof typeof ofPrinting, { readonly text: JaEn; readonly todo: JaEn }>
> = { ...ofTheCall, ...ofPrinting }
