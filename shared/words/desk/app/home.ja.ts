/** The desk's first page: today at this counter, and a family to practise with. */
export const home = {
  noBranch: '店舗は未設定です',
  staff: '担当 {number}',
  counts: { opened: '本日の受付', completed: '完了', active: '開通した回線', parked: 'お戻り待ち' },
  parked: 'お戻り待ちのお客様',
  noTime: '時刻は未定',
  followUps: '確認しておくこと',
  kinds: {
    late: 'お戻りの予定を過ぎています',
    trouble: '対応が必要です',
    unfinished: '前日までの受付が終わっていません',
    slips: '利用コード票が残っています',
    links: 'あとで連携の回線があります',
  },
  more: 'ほか{n}件は、下の一覧にあります。',
  rulebook: 'ルール集',
  family: '見本の家族で始める',
  firstTime: {
    title: 'はじめての方へ',
    branch: '設定で、店舗とプリンターを選びます。',
    family: '「見本の家族で始める」で、受付から連携までを練習できます。実際のお申し込みにはなりません。',
    keys: 'F1でキー操作の一覧、Ctrl+Kで操作を探せます。マウスがなくても最後まで進められます。',
    toBranch: '店舗を設定する',
    dismiss: 'わかりました(次から表示しない)',
  },
}

/** 見本の家族で始める. */
export const family = {
  title: '見本の家族で始める',
  lead: '架空のご家族3人の受付を、選んだ手順まで入力済みで作ります。練習のデータで、いくつでも作れます。',
  step: 'どこから始めますか',
  confirm: '始める',
  busy: '用意しています…',
  until: {
    reception: '回線と使う方だけを入力済み',
    contractor: '契約者さまの情報まで入力済み',
    lines: '3回線のプランと利用者さままで入力済み',
    check: 'すべて入力済み。本人確認とご説明から',
    activate: '申し込み済み。開通から',
    slips: '3回線とも開通済み。用紙の印刷から',
    link: '用紙を印刷してお渡し済み。連携から',
  },
}
