/** Why a usage code was not accepted, or is not reissued. Refused codes all sound alike to the customer (L5). */
import { texts } from './reason-text.ts'

const general =
  'この利用コードはお使いいただけません。最新の利用コードをお確かめのうえ、もう一度ご入力ください(あと{left}回)。'
const askContractor = '契約者さまの最新の用紙、またはマイページで利用コードをご確認ください。'

const generalEn =
  'This usage code cannot be used. Please check the newest one and enter it again (tries left: {left}).'
const askContractorEn = 'Ask for the usage code on the contractor’s newest slip, or in MyPage.'

/**
 * Refusals that a customer's phone cannot tell apart: by word, rule or code of its answer (L5). Whether a code exists,
 * and whose it is, is for staff.
 */
export const soundingAlike = [
  'codeWrong',
  'codeSuperseded',
  'codeUsed',
  'codeRevokedTyped',
  'codeExpiredTyped',
  'codeOfOtherLine',
] as const

export const codeTexts = texts({
  codeMistyped: {
    rule: 'L4',
    text: '利用コードに打ち間違いがあるようです。用紙をご覧のうえ、もう一度ご入力ください。',
    staff: 'チェック文字が合いません。入力の誤りとして扱い、回数には数えません。',
    todo: '用紙の16文字を、もう一度ご入力ください。',
    en: {
      text: 'The usage code seems to be mistyped. Please look at the slip and enter it again.',
      staff: 'The check character does not fit. It counts as a typing slip, not as a try.',
      todo: 'Enter the 16 characters of the slip again.',
    },
  },
  codeWrong: {
    rule: 'L4',
    text: general,
    staff: '該当する利用コードがありません。',
    todo: askContractor,
    en: { text: generalEn, staff: 'There is no such usage code.', todo: askContractorEn },
  },
  codeSuperseded: {
    rule: 'S62',
    text: general,
    staff: '再発行済みの古い利用コードです(V18)。',
    todo: askContractor,
    en: {
      text: generalEn,
      staff: 'An old usage code; a new one was issued since (V18).',
      todo: askContractorEn,
    },
  },
  codeUsed: {
    rule: 'L2',
    text: general,
    staff: '使用済みの利用コードです。1回だけ使えます。',
    todo: askContractor,
    en: {
      text: generalEn,
      staff: 'This usage code was used already. It works once only.',
      todo: askContractorEn,
    },
  },
  codeRevokedTyped: {
    rule: 'L4',
    text: general,
    staff: '失効した利用コードです(入力の誤りの累計、利用者の変更、または紛失・盗難)。',
    todo: askContractor,
    en: {
      text: generalEn,
      staff: 'This usage code is void (too many wrong entries, a change of user, or a loss or theft).',
      todo: askContractorEn,
    },
  },
  codeExpiredTyped: {
    rule: 'C10b',
    text: general,
    staff: '期限を過ぎた利用コードです。再発行が必要です。',
    todo: askContractor,
    en: {
      text: generalEn,
      staff: 'This usage code is past its date. It must be reissued.',
      todo: askContractorEn,
    },
  },
  codeOfOtherLine: {
    rule: 'L5',
    text: general,
    staff: '別の回線の利用コードです。この端末の利用者さまのコードではありません。',
    todo: askContractor,
    en: {
      text: generalEn,
      staff: 'The usage code of another line, not of the user of this phone.',
      todo: askContractorEn,
    },
  },
  phoneLocked: {
    rule: 'L4',
    text: '入力の誤りが続きました。{time}以降にお試しください。',
    staff: 'この端末での利用コードの入力は {time} まで止まっています。',
    todo: 'しばらくお待ちください。お急ぎの場合は、契約者さまが用紙またはマイページでコードをお確かめください。',
    en: {
      text: 'There were several wrong entries. Please try again from {time}.',
      staff: 'Usage codes cannot be entered on this phone until {time}.',
      todo: 'Please wait a little. In a hurry, the contractor can check the code on the slip or in MyPage.',
    },
  },
  loginLocked: {
    rule: 'L4',
    text: '入力の誤りが続きました。{time}以降にお試しください。',
    staff:
      'この端末でのログインIDとパスワードの入力は {time} まで止まっています。利用コードには影響しません。',
    todo: 'しばらくお待ちください。そのあいだに、ログインIDとパスワードをお確かめください。',
    en: {
      text: 'There were several wrong entries. Please try again from {time}.',
      staff:
        'Login IDs and passwords cannot be entered on this phone until {time}. Usage codes are not touched.',
      todo: 'Please wait a little, and check login ID and password meanwhile.',
    },
  },
  codeRevokedByTries: {
    rule: 'L4',
    text: '入力の誤りが続いたため、これまでの利用コードはお使いいただけなくなりました。{time}以降に、新しい利用コードでお試しください。',
    staff:
      '入力の誤りの累計が上限に達したため、この端末の利用者さまの利用コードは失効しました。再発行が必要です。入力は {time} まで止まっています。',
    todo: '契約者さまに、利用コードの再発行をお願いしてください。マイページの「契約情報」>「(利用コード)再設定する」からもお手続きいただけます。',
    en: {
      text: 'After several wrong entries the usage code can no longer be used. Please try again from {time} with a new one.',
      staff:
        'The wrong entries reached the limit: the usage code of this phone’s user is void and must be reissued. Entries are locked until {time}.',
      todo: 'Ask the contractor to have the usage code reissued. It can also be done in MyPage: 「契約情報」>「(利用コード)再設定する」.',
    },
  },
  reissueByContractor: {
    rule: 'C13',
    text: '利用コードの再発行は、契約者さまにお手続きいただいております。',
    staff: '再発行は契約者さまがいらっしゃるときだけ行えます。利用者さまだけでは行えません。',
    todo: '契約者さまに、マイページの「契約情報」>「(利用コード)再設定する」をご案内してください。',
    en: {
      text: 'Usage codes are reissued at the contractor’s request.',
      staff: 'Reissue only while the contractor is here, never for the user alone.',
      todo: 'Show the contractor the way in MyPage: 「契約情報」>「(利用コード)再設定する」.',
    },
  },
  reissueAfterFailure: {
    rule: 'S60',
    text: '今の利用コードのままお使いいただけます。',
    staff: '利用者連携に失敗していない回線は、「連携できない」を理由に再発行できません。',
    todo: '今の利用コードで利用者連携を行ってください。',
    en: {
      text: 'The present usage code still works.',
      staff: 'A line whose user link has not failed cannot be reissued for “Linking fails”.',
      todo: 'Make the user link with the present usage code.',
    },
  },
  reissueWaits: {
    rule: 'L4',
    text: '今の利用コードのままお使いいただけます。{time}以降に、もう一度ご入力ください。',
    staff:
      'この端末での利用コードの入力は {time} まで止まっています。利用コードは有効です。再発行しても、それまでは入力できません。',
    todo: '{time}までお待ちになり、今の利用コードで利用者連携を行ってください。',
    en: {
      text: 'The present usage code still works. Please enter it again from {time}.',
      staff:
        'Usage codes cannot be entered on this phone until {time}. The code is good; a new one would not be taken any sooner.',
      todo: 'Wait until {time}, then make the user link with the present usage code.',
    },
  },
  reissueNotNeeded: {
    rule: 'C30',
    text: '利用者連携は完了しておりますので、利用コードの再発行は必要ありません。',
    staff: '連携済みの利用コードは役目を終えています。連携を解除すると再発行できます。',
    todo: '端末の紛失・盗難の場合は、理由に「紛失・盗難」をお選びください。',
    en: {
      text: 'The user link is made, so no new usage code is needed.',
      staff: 'The code of a made link has served. It can be reissued after unlinking.',
      todo: 'If the phone was lost or stolen, choose “Lost or stolen” as the reason.',
    },
  },
  changeByContractor: {
    rule: 'C9',
    text: '利用者さまの変更は、契約者さまにお手続きいただいております。',
    todo: '契約者さまに、マイページの「契約情報」>「利用者情報」をご案内してください。',
    en: {
      text: 'The user is changed at the contractor’s request.',
      todo: 'Show the contractor the way in MyPage: 「契約情報」>「利用者情報」.',
    },
  },
  changeAfterContract: {
    rule: 'S31',
    text: '利用者さまの変更は、ご契約の成立後にお手続きいただけます。',
    todo: 'お申し込みの前であれば、回線の画面で利用者さまの情報を直せます。',
    en: {
      text: 'The user can be changed once the contract is concluded.',
      todo: 'Before the application, the user is corrected on the Lines screen.',
    },
  },
  changeNeedsReason: {
    rule: 'C9',
    text: '利用者さまを変更する理由をお聞かせください。',
    todo: '理由を入力してください。',
    en: { text: 'May I ask why the user changes?', todo: 'Enter the reason.' },
  },
  changeNeedsUser: {
    rule: 'S30',
    text: '新しい利用者さまの情報に、確認が必要な項目があります({fields})。',
    todo: 'お名前、性別、生年月日をご確認ください。',
    en: {
      text: 'Some details of the new user need checking ({fields}).',
      todo: 'Check name, sex and date of birth.',
    },
  },
})
