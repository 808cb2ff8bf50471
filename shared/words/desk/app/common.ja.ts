/** Words that several screens share. */
export const common = {
  app: '窓口',
  practice: '練習',
  practiceHint: '練習用です。実際のお申し込みにはなりません。',
  cancel: 'やめる',
  close: '閉じる',
  retry: 'もう一度試す',
  back: '戻る',
  next: '{step}へ進む',
  none: '―',
  unfilled: '未入力',
  reason: '理由',
  reasonPlaceholder: '例:お客様のご希望',
  reasonHelp: '記録に残ります。お名前や番号は書かないでください。',
  line: '回線{n}',
  lineOf: '回線{n}({who})',
  you: '契約者さま',
  last4: '末尾 {digits}',
  loading: '読み込んでいます…',
  rule: 'ルール {id}',
  staffOnly: 'スタッフ向け',
  todo: '次にすること',
  dismiss: 'この案内を閉じる',
  unsaved: 'まだ保存できていない入力があります。',
  leaveUnsaved: {
    title: '保存できていない入力があります',
    lead: 'このまま移動すると、その入力は失われます。「この画面に残る」を選ぶと、もう一度保存できます。',
    confirm: '保存せずに移動する',
    stay: 'この画面に残る',
  },
  closeUnsaved: {
    lead: 'このまま終了すると、その入力は失われます。「この画面に残る」を選ぶと、もう一度保存できます。',
    confirm: '保存せずに終了する',
  },
  saving: '保存中…',
  saved: '保存済み',
  typing: '入力中…',
  typingKept: '入力中(下書きを保存済み)',
  notSaved: '未保存{n}件',
  notSavedTitle: '保存されていない項目があります',
  notSavedHere: '{field}へ',
  tooLong: '{limit}文字までです(いま{length}文字)。短くしてください。まだ保存されていません。',
  notTaken: 'この内容では保存できません。正しい形で入力し直してください。',
  leftTyped: '入力の途中でした。内容をご確認のうえ、Enterキーで保存してください。',
}

export const steps = {
  reception: '受付',
  contractor: '契約者',
  lines: '回線',
  check: '確認',
  activate: '開通',
  slips: '利用コード票',
  link: '連携',
  done: '完了',
}

export const sexes = { female: '女性', male: '男性', unspecified: '回答しない' }

export const relations = {
  mother: '母',
  father: '父',
  child: 'お子さま',
  spouse: '配偶者',
  grandmother: '祖母',
  grandfather: '祖父',
  sibling: '兄弟姉妹',
  other: 'その他',
}

export const lineStates = {
  draft: '入力中',
  applied: '申し込み済み',
  screening: '審査中',
  onHold: '審査保留',
  declined: '今回はお受けできませんでした',
  contracted: '開通待ち',
  activating: '開通手続き中',
  unknown: '結果確認中',
  failed: '開通できませんでした',
  active: '開通済み',
  cancelled: '解約済み',
  withdrawn: '取り下げ',
}

export const linkStatuses = {
  notEligible: '開通待ち',
  eligible: '未連携',
  inProgress: '連携中',
  failed: '連携できませんでした',
  linked: '連携済み',
  unlinked: '解除済み',
  revoked: '取り消し',
}

export const evidences = {
  system: 'システム確認',
  staffSeen: 'スタッフ目視確認',
  customerSaid: 'お客様申告',
}

/** What the customer may not see is masked until it is asked for. */
export const mask = {
  show: '表示する',
  hide: 'かくす',
  hidden: 'かくしています',
  showStaff: 'スタッフ向けの説明を表示する',
  curtainTitle: '入力された内容をかくしています',
  curtain: 'まわりの方に見えないことを確かめてから、表示してください。',
}
