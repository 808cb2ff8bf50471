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
