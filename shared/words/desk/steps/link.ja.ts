/** 連携: lanes, items, and the dialogs that change or undo a link. */
export const link = {
  title: '連携',
  lead: '操作はお客様ご自身にお願いします。スタッフは画面の順にご案内ください。',
  password: 'パスワードは、お客様ご自身でご入力ください。スタッフがお伺いすることはございません。',
  next: '次にご案内',
  friend: '友だち追加',
  friendOf: '公式アカウント({id})を友だちに追加',
  friendOpen: '未追加',
  friendDone: '友だち追加済み',
  friendSeen: '友だち追加を確認済みにする',
  friendSaid: 'お客様の申告で記録',
  contractorLink: '契約者連携',
  userLink: '利用者連携',
  itemOf: '{kind} {line}',
  start: '連携を始める',
  restart: 'もう一度始める',
  seen: '連携完了のみ確認',
  seenOwn: '連携完了・ご本人のアカウントです',
  fold: 'たたむ',
  unfold: '操作を開く',
  seenKnown: '連携完了を確認',
  seenOwnAsk:
    '「連携完了」の表示を確かめ、「ご自身のLINEアカウントでお間違いないでしょうか。」とお尋ねください。',
  said: 'お客様の申告で記録',
  fail: '連携できず、と記録',
  defer: 'あとで連携',
  undefer: 'あとで連携を取り消す',
  deferred: 'あとで連携({reason})',
  confirm: 'はい、ご本人のアカウントです',
  account: 'ご自身のLINEアカウントでお間違いないでしょうか。',
  accountNo: 'いいえ、別のアカウントです',
  accountOk: 'アカウント確認済み',
  evidence: '{evidence}・{time}',
  window: 'あと{time}',
  windowOver: '{n}分が過ぎました。「もう一度始める」でやり直せます。利用コードはそのまま使えます。',
  reissue: '利用コードを再発行',
  more: 'その他',
  unlinkContractor: '契約者連携を解除',
  unlinkUser: '利用者連携を解除',
  userChange: '利用者さまを変更',
  guide: '操作のご案内',
  guideHide: '案内を閉じる',
  ownLast: 'ご本人の回線は最後に連携し、続けて利用者連携をします。',
  code: '利用コード 末尾 {last4}',
  codeGeneration: '{n}回目の発行',
  codeStatuses: {
    issued: '発行済み',
    handed: 'お渡し済み',
    linked: '連携済み',
    superseded: '再発行済み',
    revoked: '無効',
    expired: '期限切れ',
  },
  allDone: 'すべての連携が済みました。',
  nothing: '連携できる回線がまだありません。先に開通を済ませてください。',
  locked: {
    code: '利用コードの入力は {time} まで止まっています(あと{left})。',
    login: 'ログインIDの入力は {time} まで止まっています(あと{left})。',
  },
  lockedCodeGood:
    '今の利用コードはそのまま使えます。再発行せずにお待ちになり、{time}以降にもう一度ご案内ください。',
  lockedLogin: 'お待ちのあいだに、ログインIDとパスワードをお確かめいただいてください。',
  lane: '{who}',
  phoneOf: {
    contractor: '契約者さまのスマートフォン',
    user: '利用者さまのスマートフォン',
    related: '利用者さま({who})のスマートフォン',
  },
  phoneAlike: {
    contractor: '契約者さまのスマートフォン({place})',
    user: '利用者さまのスマートフォン({place})',
    related: '{who}({place})',
  },
  phoneLine: '回線{n}',
  phoneLineEnd: '回線{n}・末尾{digits}',
  holder: 'ご本人がお持ちになって操作します',
  away: {
    atHome: 'ご自宅で連携していただきます',
    absent: 'ご本人は本日ご来店ではありません',
    noLine: 'LINEのご利用がないため、本日は連携しません',
    noPhone: '本日はお手元にありません',
    other: '本日は連携しません',
  },
  held: 'お客様のスマートフォンをお預かり済みにする',
  heldTitle: 'お客様のスマートフォンを預かった理由',
  heldLead:
    '操作はお客様ご自身が原則です。お預かりした場合は理由を記録します。パスワードはスタッフが入力しません。',
  heldConfirm: '理由を記録する',
  heldNow: 'スタッフがお預かり({time})・{reason}',
  heldReasons: { asked: 'お客様のお申し出', hands: '操作がご不自由なため', screen: '画面の不具合の確認' },
  qr: '友だち追加のQRコード',
  qrHow: '読み取れないときは、次の順にご案内ください。',
  home: {
    contractor: 'ご自宅で、契約者票の手順に沿って契約者連携をしていただきます。',
    user: '契約者連携の完了後に、ご自宅で利用者票の利用コードを入力していただきます。',
    contractorNoLine: 'LINEのご利用を始めてから、契約者票の手順で連携していただけます。',
    userNoLine:
      '回線はそのままお使いいただけます。LINEのご利用を始めてから、利用者票の利用コードで連携していただけます。オペレーターへのチャットは、連携後にご利用いただけます。',
  },
  codeDead: '今の利用コードは使えません。',
  reissueNow: '新しい利用コードを発行して、もう一度お試しいただけます。',
}

export const defer = {
  title: 'あとで連携にする',
  lead: '理由を記録して、受付を完了できるようにします。連携はあとからでも行えます。',
  confirm: 'あとで連携にする',
  reasons: {
    atHome: 'ご自宅で行う',
    absent: 'ご本人が不在',
    noLine: 'LINEなし',
    noPhone: 'スマートフォンがない',
    other: 'その他',
  },
}

export const reissue = {
  effects: {
    kept: '以前の利用コードは使えなくなります。現在の連携はそのままです。',
    revoked: '以前の利用コードは使えなくなり、現在の利用者連携も無効になります。',
  },
  title: '利用コードを再発行する',
  lead: '再発行の前に、何が変わるかをご確認ください。',
  confirm: '再発行する',
  effect: '再発行すると',
  present: '契約者さまがこの場にいらっしゃいます',
  after: '再発行後は、新しい利用者票を印刷してお渡しください。',
  selfPath: '契約者さまご自身でも再発行できます',
  reasons: {
    linkFailed: '連携できない',
    slipLost: '用紙の紛失',
    slipSpoiled: '用紙の破損',
    lostOrStolen: '紛失・盗難',
  },
}

export const unlink = {
  warnings: {
    pointsLost:
      'ポイントの対象を確かめる日に契約者連携がないと、その月のLINEポイントは付与されません。利用者連携はそのまま残ります。',
  },
  title: '{kind}を解除する',
  lead: 'マイページでは「LINEアカウント連携」>「連携解除」から手続きします。窓口では契約者さまのご本人確認が必要です。',
  confirm: '解除する',
  identity: '契約者さまがこの場にいらっしゃり、ご本人確認をしました',
  effectUser: 'もう一度利用者連携をするには、新しい利用コードが必要です。',
  effectContractor: '利用者連携には影響しません。同じログインIDで、もう一度連携できます。',
}

export const userChange = {
  title: '利用者さまを変更する',
  lead: 'マイページでは「契約情報」>「利用者情報」から変更します。',
  effect:
    '以前の利用コードは使えなくなり、現在の利用者連携は取り消されます。新しい利用コードが発行されます。',
  confirm: '変更する',
}
