/** このスマートフォンでできること, and practice time. */
export const abilities = {
  title: 'このスマートフォンでできること',
  lead: '連携の状態に合わせて変わります。お客様にそのままお見せいただけます。',
  line: '回線',
  what: 'できること',
  can: 'できます',
  cannot: 'できません',
  byLoginMark: '※',
  byLogin: '※ ログインIDとパスワードがあれば、どのスマートフォンからでもマイページでお手続きいただけます。',
  points: 'LINEポイントの目安',
  exactly: '正確には',
  base: '月に{points}ポイント。',
  extra: '{payment}でのお支払いなら、さらに{points}ポイント。',
  when: '毎月{snapshot}日の時点で契約者連携がお済みの場合に、{grant}日ごろ付与されます(基本利用料のみの月の目安)。',
  exchange: '貯まったポイントの交換先の例:',
  noPoints: 'ポイントの付与はありません。',
  openPrice: '料金が未確認のため、目安をお出しできません(要確認)。',
}

export const practiceTime = {
  title: '練習の日時',
  lead: '日時を先に進めて、ロックの解除、月替わり、ポイントの付与を練習できます。戻すことはできません。',
  now: '現在の日時 {date} {time}',
  ahead: '({ahead}先)',
  mark: '練習の日時 {date} {time}',
  parts: { days: '{n}日', hours: '{n}時間', minutes: '{n}分', join: '' },
  forward: { tenMinutes: '10分進める', hour: '1時間進める', day: '1日進める', month: '1か月進める' },
  damaged: {
    copy: '練習の日付を記録したファイルが壊れていたため、控えの日付を使っています。',
    copyLead:
      '練習の日付は {date} です。壊れたファイルは、アプリのデータフォルダーに practice-time.damaged として残してあります。',
    lost: '練習の日付を記録したファイルが壊れていて、控えもないため、練習の日付がパソコンの日付に戻りました。',
    lostLead:
      '現在の日付は {date} です。日付を進めて行った受付では、期限やロックの残りが長くなることがあります。続けるときは「練習の設定」で日付を進め直してください。壊れたファイルは、アプリのデータフォルダーに practice-time.damaged として残してあります。',
    seen: '確認しました',
  },
}
