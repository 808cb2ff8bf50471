/** The rules, looked up from where one of them speaks (N8). */
export const rules = {
  title: '決まりの一覧',
  lead: 'この窓口が守っている決まりと、その出どころです。',
  find: '番号や言葉で探す',
  found: '{n}件',
  nothing: '見つかりませんでした。別の言葉でお試しください。',
  source: '出どころ',
  next: '次の決まりへ移動する',
  all: '決まりの一覧を見る',
  unknown: 'この決まりの説明は、まだありません。',
}
