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
