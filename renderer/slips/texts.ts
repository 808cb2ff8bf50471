/**
 * Every word of the slips. Japanese only: they are handed to customers of a Japanese counter. Labels of
 * buttons, menus and paths come from the guide (rules 1.4 and 7), the account from the slip; the sentences are
 * ours.
 */
import type { ContractorSlip } from '#shared/domain/paper/slip.ts'
import { isolated } from '#shared/domain/text/typed-text.ts'
import { guide, pathText } from '#shared/rules/linking/guide.ts'

/** A sentence, or what to tap one after the other. */
export type StepDetail = string | { readonly taps: readonly string[] }

export interface SlipStep {
  readonly title: string
  readonly detail: readonly StepDetail[]
}

/** The official account, as the rulebook has it. */
export type Account = ContractorSlip['account']

/** What the guide has people press in these of its ten steps, in order. */
function labelsOf(...numbers: readonly number[]): string[] {
  return guide.filter(({ number }) => numbers.includes(number)).flatMap(({ labels }) => labels)
}

const press = (...numbers: readonly number[]): string[] => labelsOf(...numbers).map((label) => `「${label}」`)
const official = ({ name }: Account): string => `${isolated(name)}公式アカウント`

/** From the person icon into the talk: between the two, the account itself is pressed. */
function intoTalk(account: Account): string[] {
  const [person = '', ...rest] = press(5)
  return [person, official(account), ...rest]
}

function addFriend(account: Account): SlipStep {
  return {
    title: '公式アカウントを友だちに追加',
    detail: [
      'LINEの画面右上から順に押します。',
      { taps: press(1, 2, 3) },
      `「${isolated(account.name)}」を検索して「${official(account)}」(${isolated(account.lineId)})を選びます。`,
      { taps: press(4) },
    ],
  }
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
  branch: '店舗',
  rulebook: 'ルール集',
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
  steps: (account: Account): readonly SlipStep[] => [
    addFriend(account),
    {
      title: '契約者連携',
      detail: [
        'LINEの画面左上から順に押します。',
        { taps: [...intoTalk(account), ...press(6)] },
        `ログインIDとパスワードを入力し、${press(7).join('')}を押します。`,
        'はじめてのときは、受付番号と契約者さまの生年月日も入力し、パスワードをご自身でお決めください。',
        '回線が2つ以上のときは、どれも契約者さまのスマートフォンで行います。ご自身の回線は最後にしてください。',
      ],
    },
    {
      title: '利用者連携',
      detail: [
        `ご自身の回線は、表示された利用コードをコピーし、トーク画面の${press(8).join('')}に貼り付けて${press(9).join('')}を押します。`,
        'ほかの回線は、利用コードの用紙を利用者さまにお渡しください。利用者さまご自身のスマートフォンで行います。',
      ],
    },
  ],
  canTitle: '契約者連携をしたスマートフォンで',
  canTitleOwn: '契約者連携だけの場合',
  canNoteOwn: 'ご自身の回線は、利用者連携も済ませると、×の項目もご利用いただけます。',
  deadlinesTitle: '期日のご案内',
  pathsTitle: 'マイページでのお手続き',
  paths: [
    { what: '連携をやめる', path: pathText('unlink') },
    { what: '利用コードを再発行する', path: pathText('reissueCode') },
    { what: '利用者さまを変更する', path: pathText('changeUser') },
  ],
  pathsNote: '利用コードを忘れたときも、マイページで確認できます。',
  helpTitle: 'お願い',
  help: [
    'パスワードは、お客様ご自身でご入力ください。スタッフがお伺いすることはございません。',
    '電話番号の全体は、契約書面でご確認ください。この用紙には末尾だけを載せています。',
    'パスワードを忘れたときは、お問い合わせ先へご連絡ください。ご本人を確認のうえ、設定し直しをご案内します。',
    'この用紙をなくされたときは、受付番号とご本人を確認できるものをお持ちのうえ、店頭でご相談ください。',
  ],
  contact: 'お問い合わせ先',
}

export const userTexts = {
  outerNote: 'この内側は、ご利用になるご本人さまがお開きください。',
  /** Folded in this order; the sealed edge is the upper one. */
  foldIn: '① 谷折り(文字を内側に)',
  foldOut: '② 山折り(ここをテープでとめる)',
  title: '利用コード票',
  code: '利用コード',
  expiresOn: '有効期限',
  codeNote: 'この回線だけの、1回限りのコードです。ほかの方に見せないでください。',
  qrNote: '読み取ると、利用コードの文字が表示されます。',
  stepsTitle: '連携の手順',
  before: {
    other: '契約者さまの契約者連携が終わってから、ご自身のスマートフォンで行ってください。',
    self: '契約者連携を終えてから、同じスマートフォンで行ってください。',
  },
  steps: (account: Account): readonly SlipStep[] => [
    addFriend(account),
    {
      title: '利用者連携',
      detail: [
        'LINEの画面左上から順に押します。',
        { taps: [...intoTalk(account), ...press(8)] },
        `この用紙の利用コードを入力し、${press(9).join('')}を押します。`,
      ],
    },
    { title: '完了', detail: [`${press(10).join('')}と表示されたら終わりです。`] },
  ],
  canTitle: '利用者連携をしたスマートフォンで',
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

export const ticketTexts = {
  title: 'お戻り票',
  subtitle: '連携のご案内',
  whenTitle: 'お越しいただく時期',
  from: (time: string): string => `${isolated(time)} 以降`,
  mail: 'メールをお待ちの場合は、届いてからお越しください。',
  noTime: '開通が済むか、メールが届きましたら、お越しください。',
  bringTitle: 'お持ちいただくもの',
  bring: ['この用紙', 'お使いになるスマートフォン', 'お申し込みのときに届いたメール'],
  note: 'この用紙に、お名前や電話番号は載っていません。この店舗の窓口でお見せください。',
}
