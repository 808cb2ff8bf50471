/** What is not about a customer: recovery, errors, practice. */
export const recovery = {
  startingTitle: '保存領域を開いています',
  startingLead: '少しお待ちください。',
  newerDataTitle: 'このデータは新しい版のアプリで作られています',
  newerDataLead: 'データを守るため、この版では開きません。データは消えていません。',
  newerDataTodo: '窓口アプリを最新の版に更新してから、もう一度開いてください。',
  diskFullTitle: 'パソコンの空き容量が足りません',
  diskFullLead: 'データを守るため、保存領域を開かずに待っています。データは消えていません。',
  diskFullTodo: '不要なファイルを減らしてください。空きができると、自動で開きます。',
  cannotOpenTitle: '保存領域を開けませんでした',
  cannotOpenLead: '受付のデータを読み込めないため、受付を始められません。データは消していません。',
  cannotOpenTodo:
    'ほかに窓口アプリが開いていないか、ディスクに空きがあるかを確認して、もう一度試してください。続く場合は責任者にご連絡ください。',
  goneTitle: '保存領域との接続が切れました',
  goneLead: 'ここまでに保存された内容は残っています。',
  goneTodo: 'もう一度接続してください。続く場合は、アプリを終了して開き直してください。',
  retry: 'もう一度開く',
  retrying: '開いています…',
  noBridge: 'この画面は、窓口アプリの中で開いてください。',
}

export const errors = {
  invalid: '入力内容を受け取れませんでした',
  notFound: '見つかりませんでした',
  conflict: '別の操作と重なりました',
  carrier: 'キャリアとの手続きができませんでした',
  storage: '保存できませんでした',
  diskFull: 'ディスクの空きがありません',
  printing: '印刷できませんでした',
  notReady: '準備中です',
  internal: '予期しない問題が起きました',
}

export const practice = {
  title: '練習の設定',
  lead: '練習用キャリアの動きを変えて、混雑や通信切れの対応を練習できます。',
  save: '設定する',
  saved: '設定しました。',
  fault: '開通・申し込みの結果',
  remaining: '何件続けるか',
  remainingHelp: '0〜10件。1件ごとに減り、0になると正常に戻ります',
  latency: '開通にかかる秒数',
  latencyHelp: '0〜60秒',
  outOfRange: '{min}〜{max} の数字をご入力ください。',
  screening: '審査の結果',
  screeningHelp:
    '次に申し込む受付の、最後の1回線の結果です。「可決」に戻すと、保留の回線は問い合わせたときに通ります。',
  screenings: { ok: '可決', onHold: '保留', declined: '否決' },
  hears: 'キャリアからの連絡',
  hearsHelp:
    '「なし」にすると、スマートフォンでの操作は窓口に届きません。見たこと、伺ったことを記録してください。',
  hearing: { yes: 'あり', no: 'なし' },
  faults: {
    none: '正常',
    busy: '混雑',
    refused: '受付不可',
    mnpRefused: 'MNP受付不可',
    unreachable: '接続できない',
    answerLost: '結果が届かない',
  },
}

/** What this computer itself needs: its clock, its disk. */
export const clock = {
  title: 'パソコンの時計は {shown} です。正しいですか。',
  lead: '前回の続きなら {expected} ごろのはずです。お答えいただくまで、データの消去と期限の処理は行いません。新しい受付・申し込み・開通は、お答えのあとにできます。',
  right: 'はい、正しい日時です',
  wrong: 'いいえ、違います',
  wrongTitle: 'パソコンの時計({shown})が違っています。',
  wrongLead:
    'パソコンの設定で、日付と時刻を合わせてください。合うとこの表示は消えます。それまでは、前回の続きの日時({expected})で記録します。',
  rightNow: '今の表示が正しい',
}

/** Nothing can be written: said until there is room again. */
export const disk = {
  title: 'パソコンの空き容量が足りないため、保存できません。',
  lead: '内容の確認は続けられます。入力中の文字は、この画面に残しておきます。',
  todo: '不要なファイルを減らしてください。空きができると、自動で保存します。',
}
