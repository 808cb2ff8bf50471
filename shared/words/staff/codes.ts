/** Why a usage code was not accepted, or is not reissued. Refused codes all sound alike to the customer (L5). The exact reasons, for staff only (L5). */
import { staffTexts } from './texts.ts'

export const codesForStaff = staffTexts({
  codeMistyped: {
    ja: 'チェック文字が合いません。入力の誤りとして扱い、回数には数えません。',
    en: 'The check character does not fit. It counts as a typing slip, not as a try.',
  },
  codeWrong: { ja: '該当する利用コードがありません。', en: 'There is no such usage code.' },
  codeSuperseded: {
    ja: '再発行済みの古い利用コードです(V18)。',
    en: 'An old usage code; a new one was issued since (V18).',
  },
  codeUsed: {
    ja: '使用済みの利用コードです。1回だけ使えます。',
    en: 'This usage code was used already. It works once only.',
  },
  codeRevokedTyped: {
    ja: '失効した利用コードです(入力の誤りの累計、利用者の変更、または紛失・盗難)。',
    en: 'This usage code is void (too many wrong entries, a change of user, or a loss or theft).',
  },
  codeExpiredTyped: {
    ja: '期限を過ぎた利用コードです。再発行が必要です。',
    en: 'This usage code is past its date. It must be reissued.',
  },
  codeOfOtherLine: {
    ja: '別の回線の利用コードです。このスマートフォンの利用者さまのコードではありません。',
    en: 'The usage code of another line, not of the user of this phone.',
  },
  phoneLocked: {
    ja: 'このスマートフォンでの利用コードの入力は {time} まで止まっています。',
    en: 'Usage codes cannot be entered on this phone until {time}.',
  },
  loginLocked: {
    ja: 'このスマートフォンでのログインIDとパスワードの入力は {time} まで止まっています。利用コードには影響しません。',
    en: 'Login IDs and passwords cannot be entered on this phone until {time}. Usage codes are not touched.',
  },
  codeRevokedByTries: {
    ja: '入力の誤りの累計が上限に達したため、このスマートフォンの利用者さまの利用コードは失効しました。再発行が必要です。入力は {time} まで止まっています。',
    en: 'The wrong entries reached the limit: the usage code of this phone’s user is void and must be reissued. Entries are locked until {time}.',
  },
  reissueByContractor: {
    ja: '再発行は契約者さまがいらっしゃるときだけ行えます。利用者さまだけでは行えません。',
    en: 'Reissue only while the contractor is here, never for the user alone.',
  },
  reissueAfterFailure: {
    ja: '利用者連携に失敗していない回線は、「連携できない」を理由に再発行できません。',
    en: 'A line whose user link has not failed cannot be reissued for “Linking fails”.',
  },
  reissueWaits: {
    ja: 'このスマートフォンでの利用コードの入力は {time} まで止まっています。利用コードは有効です。再発行しても、それまでは入力できません。',
    en: 'Usage codes cannot be entered on this phone until {time}. The code is good; a new one would not be taken any sooner.',
  },
  reissueNotNeeded: {
    ja: '連携済みの利用コードは役目を終えています。連携を解除すると再発行できます。',
    en: 'The code of a made link has served. It can be reissued after unlinking.',
  },
})
