/** プリンターの設定, and the question before the first PDF. */
export const printers = {
  title: 'プリンターの設定',
  lead: '用紙の種類ごとに、印刷先を選びます。選ぶとすぐに保存されます。',
  reload: 'もう一度調べる',
  target: '印刷先',
  pdf: 'PDFファイル',
  paper: '用紙',
  papers: { roll80: 'ロール紙 80mm', a4: 'A4' },
  missing:
    'このプリンターは見つかりません。電源と接続を確認して「もう一度調べる」を押すか、別の印刷先を選んでください。',
  hints: {
    contractor: 'ログインIDが載ります。お客様や他のスタッフの手が届かない場所のプリンターをお選びください。',
    user: '利用コードが載ります。窓口から見えるプリンターをお選びください。',
    store: 'お名前・コードは載りません。お戻り票もここから出ます。',
  },
  test: 'テスト印刷',
  testWritten: 'テスト用のファイル({file})を保存先に作成しました。',
  testGiven: 'プリンターに渡しました。用紙が出たかどうかは、目でお確かめください。',
  testFailed: 'テスト印刷ができませんでした({why})。',
  folderTitle: 'PDFファイルの保存先',
  folderHint: 'この中に専用のフォルダーを作り、受付ごとに保存します。',
  folder: '保存先のフォルダー',
  folderHelp: 'フォルダーの場所をすべて入力してください。',
  pick: 'フォルダーを選ぶ',
  standard: '標準の場所に戻す',
  question: 'PDFファイルをどこに保存しますか',
  questionLead: 'このパソコンで最初の一度だけお尋ねします。あとから「プリンターの設定」で変更できます。',
  keep: 'ここに保存して印刷する',
  spool: {
    keeps: '印刷した内容が、このパソコンの印刷システムに残る設定になっています。',
    unknown: '印刷した内容がこのパソコンの印刷システムに残るかどうか、確認できませんでした。',
    todo: 'アプリは自分の印刷データを消去しますが、印刷システムの「ジョブの保存」を無効にするよう、管理者にご依頼ください。',
  },
}

/** この店舗: what is set of the branch, and what follows of it at the counter (S80, C28, R24). */
export const branch = {
  title: 'この店舗',
  hint: 'チェーン名・店舗名は、画面と用紙に表示されます。受付時間の外では開通できません。空欄のときは、制限しません。',
  chain: 'チェーン',
  otherChain: 'チェーン名(ほかのとき)',
  name: '店舗名',
  from: '開通の受付開始',
  until: '開通の受付終了',
  hoursWrong: '開始と終了を、10:00 のように入力してください。終了は開始より後です。',
  immediate: { label: '店頭での即日開通', yes: 'できる', no: 'できない' },
  save: '店舗の設定を保存',
  saved: '保存しました。',
  states: {
    always: '開通の受付時間は設定されていません。',
    open: '開通の受付中です({from}〜{until})。',
    closed: '開通の受付時間外です({from}〜{until})。次は{opens}からです。',
    elsewhere: 'この店舗では、即日開通を承っていません。',
  },
}

/** The manager's approval (L10). */
export const manager = {
  title: '責任者の承認',
  hint: '利用者票の{n}回目以降の再印刷は、責任者が暗証番号で承認します。',
  pin: '責任者の暗証番号',
  oldPin: '今の暗証番号',
  newPin: '新しい暗証番号',
  help: '4〜8桁の数字です。責任者ご本人が入力し、ほかの方には知らせないでください。',
  tooLong: '暗証番号は{limit}桁までです。入力し直してください。',
  set: '登録する',
  change: '変更する',
  saved: '暗証番号を登録しました。',
  isSet: '登録済みです。',
  isNotSet: 'まだ登録されていません。',
  approve: 'この再印刷には、責任者の承認が必要です。責任者ご本人が暗証番号を入力してください。',
}
