/** The words of what is refused on a customer's phone only, beside the rules' own (C14, L5). */
import type { Reason, RuleId } from '#shared/domain/verdict.ts'
import type { JaEn } from '#shared/domain/text/words.ts'

const wrong = (left: number) => ({
  text: `ご入力の内容を確認できませんでした(あと${String(left)}回)。`,
  todo: 'ログインIDとパスワードをお確かめのうえ、もう一度ご入力ください。初めての方は「新規ログインID連携」からお手続きください。',
  en: {
    text: `What was entered could not be confirmed (tries left: ${String(left)}).`,
    todo: 'Check login ID and password and enter them again. The first time, begin from 「新規ログインID連携」.',
  },
})

const exact = {
  unknownLoginId: { ja: '該当するログインIDがありません。', en: 'There is no such login ID.' },
  wrongPassword: {
    ja: 'パスワードが違います。スタッフがお伺いすることはできません。',
    en: 'The password is wrong. Staff may not ask for it.',
  },
  noPasswordYet: {
    ja: 'このログインIDには、まだパスワードが設定されていません。',
    en: 'This login ID has no password yet.',
  },
  wrongFirstAnswers: {
    ja: '受付番号または契約者さまの生年月日が違います。',
    en: 'The reception number or the contractor’s date of birth is wrong.',
  },
} as const

/** One sound for the customer, the exact reason for staff (L5). @param left tries on this phone before it locks */
export function signInReason(what: keyof typeof exact, left: number): Reason {
  const { ja, en } = exact[what]
  const heard = wrong(left)
  return { rule: 'C14', code: 'signInWrong', ...heard, staffText: ja, en: { ...heard.en, staffText: en } }
}

function plain(rule: RuleId, code: string, text: JaEn, todo: JaEn): Reason {
  return {
    rule,
    code,
    text: text.ja,
    staffText: null,
    todo: todo.ja,
    en: { text: text.en, staffText: null, todo: todo.en },
  }
}

export const passwordShort = plain(
  'C14',
  'passwordShort',
  { ja: 'パスワードは8文字以上でお決めください。', en: 'Please choose a password of 8 characters or more.' },
  {
    ja: 'ほかの方に知られていない、8文字以上のパスワードをご入力ください。',
    en: 'Enter a password of 8 characters or more that nobody else knows.',
  },
)

export const receptionNumberUnread = plain(
  'C14',
  'receptionNumberUnread',
  { ja: '受付番号として読み取れません。', en: 'This cannot be read as a reception number.' },
  {
    ja: 'お控えの受付番号を、P-1122-001 のようにご入力ください。',
    en: 'Enter the reception number as on the paper, e.g. P-1122-001.',
  },
)

/** @param words what is wrong with the date as it was typed */
export function firstDateUnread(words: JaEn): Reason {
  return plain('C14', 'firstDateUnread', words, {
    ja: '契約者さまの生年月日をご入力ください。この入力は、回数に数えません。',
    en: 'Enter the contractor’s date of birth. This does not count as a try.',
  })
}

export const myPageNeedsLink = plain(
  'S14',
  'myPageNeedsLink',
  { ja: 'このスマートフォンからは、マイページを開けません。', en: 'MyPage cannot be opened on this phone.' },
  {
    ja: '契約者さまのログインIDとパスワードでログインするか、契約者連携をしたスマートフォンをご利用ください。',
    en: 'Sign in with the contractor’s login ID and password, or use a phone with the contractor link.',
  },
)

export const operatorNeedsLink = plain(
  'S13',
  'operatorNeedsLink',
  {
    ja: 'オペレーターへのお問い合わせには、契約者連携または利用者連携が必要です。',
    en: 'Asking the operator needs the contractor link or the user link.',
  },
  { ja: '連携が済むまでは、AIの自動応答をご利用ください。', en: 'Until then, please ask the AI.' },
)

export const dataNeedsUserLink = plain(
  'S4',
  'dataNeedsUserLink',
  {
    ja: 'データ残量の確認には、利用者連携が必要です。',
    en: 'Seeing the data that is left needs the user link.',
  },
  {
    ja: '利用者連携をお済ませください。契約者さまは、マイページでもご確認いただけます。',
    en: 'Please make the user link. The contractor can see it in MyPage too.',
  },
)
