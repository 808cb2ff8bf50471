/** Why a usage code was not accepted, or is not reissued. Refused codes all sound alike to the customer (L5). What a customer may hear of it. */
import type { JaEn } from '../../domain/text/words.ts'
import { customerTexts } from './texts.ts'

const GENERAL: JaEn = {
  ja: 'この利用コードはお使いいただけません。最新の利用コードをお確かめのうえ、もう一度ご入力ください(あと{left}回)。',
  en: 'This usage code cannot be used. Please check the newest one and enter it again (tries left: {left}).',
}
const ASK_CONTRACTOR: JaEn = {
  ja: '契約者さまの最新の用紙、またはマイページで利用コードをご確認ください。',
  en: 'Ask for the usage code on the contractor’s newest slip, or in MyPage.',
}

export const codesToCustomer = customerTexts({
  codeMistyped: {
    text: {
      ja: '利用コードに打ち間違いがあるようです。用紙をご覧のうえ、もう一度ご入力ください。',
      en: 'The usage code seems to be mistyped. Please look at the slip and enter it again.',
    },
    todo: {
      ja: '用紙の16文字を、もう一度ご入力ください。',
      en: 'Enter the 16 characters of the slip again.',
    },
  },
  codeWrong: {
    text: GENERAL,
    todo: ASK_CONTRACTOR,
  },
  codeSuperseded: {
    text: GENERAL,
    todo: ASK_CONTRACTOR,
  },
  codeUsed: {
    text: GENERAL,
    todo: ASK_CONTRACTOR,
  },
  codeRevokedTyped: {
    text: GENERAL,
    todo: ASK_CONTRACTOR,
  },
  codeExpiredTyped: {
    text: GENERAL,
    todo: ASK_CONTRACTOR,
  },
  codeOfOtherLine: {
    text: GENERAL,
    todo: ASK_CONTRACTOR,
  },
  phoneLocked: {
    text: {
      ja: '入力の誤りが続きました。{time}以降にお試しください。',
      en: 'There were several wrong entries. Please try again from {time}.',
    },
    todo: {
      ja: 'しばらくお待ちください。お急ぎの場合は、契約者さまが用紙またはマイページでコードをお確かめください。',
      en: 'Please wait a little. In a hurry, the contractor can check the code on the slip or in MyPage.',
    },
  },
  loginLocked: {
    text: {
      ja: '入力の誤りが続きました。{time}以降にお試しください。',
      en: 'There were several wrong entries. Please try again from {time}.',
    },
    todo: {
      ja: 'しばらくお待ちください。そのあいだに、ログインIDとパスワードをお確かめください。',
      en: 'Please wait a little, and check login ID and password meanwhile.',
    },
  },
  codeRevokedByTries: {
    text: {
      ja: '入力の誤りが続いたため、これまでの利用コードはお使いいただけなくなりました。{time}以降に、新しい利用コードでお試しください。',
      en: 'After several wrong entries the usage code can no longer be used. Please try again from {time} with a new one.',
    },
    todo: {
      ja: '契約者さまに、利用コードの再発行をお願いしてください。マイページの「契約情報」>「(利用コード)再設定する」からもお手続きいただけます。',
      en: 'Ask the contractor to have the usage code reissued. It can also be done in MyPage: 「契約情報」>「(利用コード)再設定する」.',
    },
  },
  reissueByContractor: {
    text: {
      ja: '利用コードの再発行は、契約者さまにお手続きいただいております。',
      en: 'Usage codes are reissued at the contractor’s request.',
    },
    todo: {
      ja: '契約者さまに、マイページの「契約情報」>「(利用コード)再設定する」をご案内してください。',
      en: 'Show the contractor the way in MyPage: 「契約情報」>「(利用コード)再設定する」.',
    },
  },
  reissueAfterFailure: {
    text: { ja: '今の利用コードのままお使いいただけます。', en: 'The present usage code still works.' },
    todo: {
      ja: '今の利用コードで利用者連携を行ってください。',
      en: 'Make the user link with the present usage code.',
    },
  },
  reissueWaits: {
    text: {
      ja: '今の利用コードのままお使いいただけます。{time}以降に、もう一度ご入力ください。',
      en: 'The present usage code still works. Please enter it again from {time}.',
    },
    todo: {
      ja: '{time}までお待ちになり、今の利用コードで利用者連携を行ってください。',
      en: 'Wait until {time}, then make the user link with the present usage code.',
    },
  },
  reissueNotNeeded: {
    text: {
      ja: '利用者連携は完了しておりますので、利用コードの再発行は必要ありません。',
      en: 'The user link is made, so no new usage code is needed.',
    },
    todo: {
      ja: 'スマートフォンの紛失・盗難の場合は、理由に「紛失・盗難」をお選びください。',
      en: 'If the phone was lost or stolen, choose “Lost or stolen” as the reason.',
    },
  },
  changeByContractor: {
    text: {
      ja: '利用者さまの変更は、契約者さまにお手続きいただいております。',
      en: 'The user is changed at the contractor’s request.',
    },
    todo: {
      ja: '契約者さまに、マイページの「契約情報」>「利用者情報」をご案内してください。',
      en: 'Show the contractor the way in MyPage: 「契約情報」>「利用者情報」.',
    },
  },
  changeAfterContract: {
    text: {
      ja: '利用者さまの変更は、ご契約の成立後にお手続きいただけます。',
      en: 'The user can be changed once the contract is concluded.',
    },
    todo: {
      ja: 'お申し込みの前であれば、回線の画面で利用者さまの情報を直せます。',
      en: 'Before the application, the user is corrected on the Lines screen.',
    },
  },
  changeNeedsReason: {
    text: { ja: '利用者さまを変更する理由をお聞かせください。', en: 'May I ask why the user changes?' },
    todo: { ja: '理由を入力してください。', en: 'Enter the reason.' },
  },
  changeNeedsUser: {
    text: {
      ja: '新しい利用者さまの情報に、確認が必要な項目があります({fields})。',
      en: 'Some details of the new user need checking ({fields}).',
    },
    todo: { ja: 'お名前、性別、生年月日をご確認ください。', en: 'Check name, sex and date of birth.' },
  },
})
