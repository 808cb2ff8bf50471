/** The words of what is refused on a customer's phone only, beside the rules' own (C14, L5). */
import type { Reason, RuleId } from '#shared/domain/verdict.ts'

const wrong = {
  text: 'ご入力の内容を確認できませんでした。',
  todo: 'ログインIDとパスワードをお確かめのうえ、もう一度ご入力ください。初めての方は「新規ログインID連携」からお手続きください。',
}

const exact = {
  unknownLoginId: '該当するログインIDがありません。',
  wrongPassword: 'パスワードが違います。スタッフがお伺いすることはできません。',
  noPasswordYet: 'このログインIDには、まだパスワードが設定されていません。',
  wrongFirstAnswers: '受付番号または契約者さまの生年月日が違います。',
} as const

/** One sound for the customer, the exact reason for staff (L5). */
export function signInReason(what: keyof typeof exact): Reason {
  return { rule: 'C14', code: 'signInWrong', ...wrong, staffText: exact[what] }
}

function plain(rule: RuleId, code: string, text: string, todo: string): Reason {
  return { rule, code, text, staffText: null, todo }
}

export const passwordShort = plain(
  'C14',
  'passwordShort',
  'パスワードは8文字以上でお決めください。',
  'ほかの方に知られていない、8文字以上のパスワードをご入力ください。',
)

export const myPageNeedsLink = plain(
  'S14',
  'myPageNeedsLink',
  'このスマートフォンからは、マイページを開けません。',
  '契約者さまのログインIDとパスワードでログインするか、契約者連携をしたスマートフォンをご利用ください。',
)

export const operatorNeedsLink = plain(
  'S13',
  'operatorNeedsLink',
  'オペレーターへのお問い合わせには、契約者連携または利用者連携が必要です。',
  '連携が済むまでは、AIの自動応答をご利用ください。',
)

export const dataNeedsUserLink = plain(
  'S4',
  'dataNeedsUserLink',
  'データ残量の確認には、利用者連携が必要です。',
  '利用者連携をお済ませください。契約者さまは、マイページでもご確認いただけます。',
)
