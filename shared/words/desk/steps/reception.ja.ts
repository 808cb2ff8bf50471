/** 受付: the first minute (W1). */
export const reception = {
  title: '受付',
  lead: '本日ご来店の方と、お持ちのスマートフォンを確認させていただきます。',
  contractor: '契約者さま',
  contractorPhone: '契約者さまのスマートフォン',
  phoneReplaced: '本日、スマートフォンを買い替えられますか。',
  replacedNo: 'いいえ',
  replacedYes: 'はい',
  transfer: 'LINEの引き継ぎの準備',
  transferYes: '準備がお済みです',
  who: 'お使いになる方',
  self: '契約者さまご本人',
  phone: 'お使いになる方のスマートフォン',
  secondPhone: 'この回線をお使いになる2台目のスマートフォン',
  phones: {
    ready: 'LINEが使える',
    noLine: 'LINEなし',
    notHere: 'お持ちでない',
    absent: 'ご来店なし',
  },
  paper: 'お渡しする用紙',
  slipVoice: '用紙の言葉',
  slipVoices: { ja: '日本語', easyJa: 'やさしい日本語', en: 'English' },
  largeType: '用紙の文字',
  largeTypeHint: '{age}歳以上の方の用紙は、いつも大きめの文字です。',
  types: { usual: 'ふつう', large: '大きめ' },
  remove: 'この回線を外す',
  addHint: 'ご契約の回線数だけ追加してください。',
  transferHint:
    '新しいスマートフォンに替える前に、お客様ご自身でLINEの引き継ぎ(メールアドレス・パスワードの登録など)をお済ませいただきます。',
  contractorAway:
    '契約者さまのスマートフォンでLINEが使えないため、連携はすべてご自宅になります。ほかの方のスマートフォンでは契約者連携を行いません。',
  place: '連携を行う場所',
  places: { store: '店頭で行う', home: 'ご自宅で行う' },
  mnpEnd: {
    over: '予約番号の有効期限が過ぎています。携帯電話会社で取り直しをお願いいたします。',
    today: '予約番号の有効期限は本日です。本日中に開通まで進めてください。',
    tomorrow: '予約番号の有効期限は明日です。',
  },
  follows: {
    here: '連携まで店頭でご案内します。',
    contractorAway:
      '契約者さまの契約者連携が先になるため、ご自宅で連携していただきます。開通とお渡しは本日できます。',
    absent: '連携は、契約者連携の完了後、ご自宅でも行えます。',
    noLine:
      '回線はお使いいただけます。LINEを入れたあと、ご自宅で連携できます。オペレーターへの相談は連携後からです。',
    noPhone: 'スマートフォンがお手元にないため、ご自宅で連携していただきます。',
    atHome: '連携はご自宅で行っていただきます。手順は利用コード票にあります。',
    other: '連携はご自宅で行っていただきます。手順は利用コード票にあります。',
  },
}
