/** Why a phone does not sign in, and what it needs the link for (C14, S4, S13, S14). Whichever part was wrong sounds alike (L5). What a customer may hear of it. */
import type { JaEn } from '../../domain/text/words.ts'
import { customerTexts } from './texts.ts'

const WRONG: JaEn = {
  ja: 'ご入力の内容を確認できませんでした(あと{left}回)。',
  en: 'What was entered could not be confirmed (tries left: {left}).',
}
const AGAIN: JaEn = {
  ja: 'ログインIDとパスワードをお確かめのうえ、もう一度ご入力ください。初めての方は「新規ログインID連携」からお手続きください。',
  en: 'Check login ID and password and enter them again. The first time, begin from 「新規ログインID連携」.',
}
const ASK_DATE: JaEn = {
  ja: '契約者さまの生年月日をご入力ください。この入力は、回数に数えません。',
  en: 'Enter the contractor’s date of birth. This does not count as a try.',
}

export const signInToCustomer = customerTexts({
  signInWrong: {
    text: WRONG,
    todo: AGAIN,
  },
  signInUnknownId: {
    text: WRONG,
    todo: AGAIN,
  },
  signInWrongPassword: {
    text: WRONG,
    todo: AGAIN,
  },
  signInNoPassword: {
    text: WRONG,
    todo: AGAIN,
  },
  signInWrongAnswers: {
    text: WRONG,
    todo: AGAIN,
  },
  passwordShort: {
    text: {
      ja: 'パスワードは8文字以上でお決めください。',
      en: 'Please choose a password of 8 characters or more.',
    },
    todo: {
      ja: 'ほかの方に知られていない、8文字以上のパスワードをご入力ください。',
      en: 'Enter a password of 8 characters or more that nobody else knows.',
    },
  },
  receptionNumberUnread: {
    text: { ja: '受付番号として読み取れません。', en: 'This cannot be read as a reception number.' },
    todo: {
      ja: 'お控えの受付番号を、P-1122-001 のようにご入力ください。',
      en: 'Enter the reception number as on the paper, e.g. P-1122-001.',
    },
  },
  firstDateUnread: {
    text: {
      ja: '日付として読み取れません。例: 平成10年4月2日',
      en: 'This cannot be read as a date. Example: 1998-04-02',
    },
    todo: ASK_DATE,
  },
  firstDateNoSuchDay: {
    text: { ja: 'この日付はありません。日付をご確認ください。', en: 'There is no such day. Check the date.' },
    todo: ASK_DATE,
  },
  firstDateOutsideEra: {
    text: {
      ja: '「{said}」は暦にございません。正しくは「{right}」です。',
      en: 'The calendar has no 「{said}」. It is 「{right}」.',
    },
    todo: ASK_DATE,
  },
  myPageNeedsLink: {
    text: {
      ja: 'このスマートフォンからは、マイページを開けません。',
      en: 'MyPage cannot be opened on this phone.',
    },
    todo: {
      ja: '契約者さまのログインIDとパスワードでログインするか、契約者連携をしたスマートフォンをご利用ください。',
      en: 'Sign in with the contractor’s login ID and password, or use a phone with the contractor link.',
    },
  },
  operatorNeedsLink: {
    text: {
      ja: 'オペレーターへのお問い合わせには、契約者連携または利用者連携が必要です。',
      en: 'Asking the operator needs the contractor link or the user link.',
    },
    todo: { ja: '連携が済むまでは、AIの自動応答をご利用ください。', en: 'Until then, please ask the AI.' },
  },
  dataNeedsUserLink: {
    text: {
      ja: 'データ残量の確認には、利用者連携が必要です。',
      en: 'Seeing the data that is left needs the user link.',
    },
    todo: {
      ja: '利用者連携をお済ませください。契約者さまは、マイページでもご確認いただけます。',
      en: 'Please make the user link. The contractor can see it in MyPage too.',
    },
  },
})
