/** 規約集: a pack taken in from a file, and one taken off again. */
export const rulebookShelf = {
  closed: 'このルール集のサービス({label})は、新規のお申し込みを終了しています。練習用としてお使いください。',
  remove: '削除する',
  removeTitle: '「{label}」をこのパソコンから削除しますか。',
  removeLead: '受付で一度も使っていない規約集だけを削除できます。同じファイルを読み込めば、元に戻せます。',
  removeConfirm: '削除する',
  loadTitle: 'この規約集を読み込みますか。',
  loadConfirm: '読み込む',
}
