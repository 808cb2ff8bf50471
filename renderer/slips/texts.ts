/**
 * Every word of the slips. Japanese only: they are handed to customers of a Japanese counter. Labels of
 * buttons and menus are those of rules 1.4 and 7, the sentences are ours.
 */

/** A sentence, or what to tap one after the other. */
export type StepDetail = string | { readonly taps: readonly string[] }

export interface SlipStep {
  readonly title: string
  readonly detail: readonly StepDetail[]
}

const addFriend: SlipStep = {
  title: '公式アカウントを友だちに追加',
  detail: [
    'LINEの画面右上から順に押します。',
    { taps: ['「…」', '「公式アカウント」', '「虫眼鏡」'] },
    '「LINEモバイル」を検索して「LINEモバイル公式アカウント」(@linemobile)を選びます。',
    { taps: ['「追加」', '「同意する」'] },
  ],
}

export const common = {
  practice: '練習',
  practiceNote: '練習用の用紙です。実際のご契約には使えません。',
  reprint: (n: number): string => `再印刷 ${String(n)}`,
  san: 'さま',
  phoneEnd: '番号末尾',
  receptionNumber: '受付番号',
  printedAt: '印刷日時',
  staffNumber: '担当',
  rulebook: '規則',
  can: 'できます',
  cannot: 'できません',
}

export const contractorTexts = {
  title: '契約者さま用',
  subtitle: 'ログインIDのお知らせ',
  keep: 'ログインIDは契約者さまが管理し、ほかの方に見せないでください。',
  responsibility:
    'ログインIDがあれば、料金の確認やプラン変更、解約まで行えます。契約者さまの責任で、大切に保管をお願いいたします。',
  linesTitle: 'ご契約の回線',
  loginId: 'ログインID',
  codeEnd: '利用コード末尾',
  codeEndNote: '利用コードは、回線ごとの折りたたんだ用紙にあります。末尾の4文字でお確かめください。',
  stepsTitle: 'ご自宅での手順',
  steps: [
    addFriend,
    {
      title: '契約者連携',
      detail: [
        'LINEの画面左上から順に押します。',
        {
          taps: [
            '「人型」',
            'LINEモバイル公式アカウント',
            '「トーク」',
            '「契約者連携(マイページ)」',
            '「新規ログインID連携」',
          ],
        },
        'ログインIDとパスワードを入力し、「連携する」を押します。',
        'はじめてのときは、受付番号と契約者さまの生年月日も入力し、パスワードをご自身でお決めください。',
        '回線が2つ以上のときは、どれも契約者さまのスマートフォンで行います。ご自身の回線は最後にしてください。',
      ],
    },
    {
      title: '利用者連携',
      detail: [
        'ご自身の回線は、表示された利用コードをコピーし、トーク画面の「利用者連携」に貼り付けて「連携する」を押します。',
        'ほかの回線は、利用コードの用紙を利用者さまにお渡しください。利用者さまご自身のスマートフォンで行います。',
      ],
    },
  ] satisfies readonly SlipStep[],
  canTitle: '契約者連携をした端末で',
  deadlinesTitle: '期日のご案内',
  pathsTitle: 'マイページでのお手続き',
  paths: [
    { what: '連携をやめる', path: '「LINEアカウント連携」>「連携解除」' },
    { what: '利用コードを再発行する', path: '「契約情報」>「(利用コード)再設定する」' },
    { what: '利用者さまを変更する', path: '「契約情報」>「利用者情報」' },
  ],
  pathsNote: '利用コードを忘れたときも、マイページで確認できます。',
  helpTitle: 'お願い',
  help: [
    'パスワードは、お客様ご自身でご入力ください。スタッフがお伺いすることはございません。',
    '電話番号の全体は、契約書面でご確認ください。',
    'この用紙をなくされたときは、受付番号とご本人を確認できるものをお持ちのうえ、店頭でご相談ください。',
  ],
}

export const userTexts = {
  outerNote: 'この内側は、ご利用になるご本人さまがお開きください。',
  /** Folded in this order; the sealed edge is the upper one. */
  foldIn: '① 谷折り(文字を内側に)',
  foldOut: '② 山折り(ここをテープでとめる)',
  title: '利用コード票',
  code: '利用コード',
  codeNote: 'この回線だけの、1回限りのコードです。ほかの方に見せないでください。',
  qrNote: '読み取ると、利用コードの文字が表示されます。',
  stepsTitle: '連携の手順',
  before: {
    other: '契約者さまの契約者連携が終わってから、ご自身のスマートフォンで行ってください。',
    self: '契約者連携を終えてから、同じスマートフォンで行ってください。',
  },
  steps: [
    addFriend,
    {
      title: '利用者連携',
      detail: [
        'LINEの画面左上から順に押します。',
        { taps: ['「人型」', 'LINEモバイル公式アカウント', '「トーク」', '「利用者連携」'] },
        'この用紙の利用コードを入力し、「連携する」を押します。',
      ],
    },
    { title: '完了', detail: ['「連携完了」と表示されたら終わりです。'] },
  ] satisfies readonly SlipStep[],
  canTitle: '利用者連携をした端末で',
  askTitle: 'こんなときは',
  ask: {
    other: [
      'プラン変更やデータ追加は、契約者さまにご相談ください。',
      '利用コードがわからない、入力してもうまくいかない、連携をやめたいときも、契約者さまにご相談ください。',
      '連携のあと、この用紙の保管は不要です。利用コードがまた必要になったら、契約者さまが再発行できます。',
    ],
    self: [
      'うまくいかないとき、連携をやめたいときは、契約者さま用の用紙にある手順をご覧ください。',
      '連携のあと、この用紙の保管は不要です。利用コードがまた必要になったら、契約者さまが再発行できます。',
    ],
  },
}

export const storeTexts = {
  title: '店舗控え',
  linesTitle: 'お手続きの回線',
  note: '次の項目は、この控えに記載しません:お名前、ログインID、利用コード。',
}
