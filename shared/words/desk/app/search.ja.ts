/** お客様を探す (R28, W16). */
export const search = {
  title: 'お客様を探す',
  lead: 'お客様からお伺いした項目を2つ以上、または受付番号をご入力ください。探したことは、見つかった受付の記録に残ります。',
  phoneEnd: '電話番号の下4桁',
  phoneEndHelp: '回線の番号、またはご連絡先',
  birthDate: '契約者さまの生年月日',
  visitedOn: 'ご来店日',
  visitedOnHelp: '絞り込みにだけ使います',
  receptionNumber: '受付番号',
  receptionNumberHelp: 'これだけでも探せます',
  find: '探す',
  results: '見つかった受付',
  count: '{n}件見つかりました。Enterで開きます。',
  more: 'ほかにもあります。項目を追加して絞り込んでください。',
  nothing:
    'このパソコンには、当てはまる受付がありません。個人情報を消去した受付は、受付番号でお探しください。',
}
