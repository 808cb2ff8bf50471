/** Why a phone does not sign in, and what it needs the link for (C14, S4, S13, S14). Whichever part was wrong sounds alike (L5). The exact reasons, for staff only (L5). */
import { staffTexts } from './texts.ts'

export const signInForStaff = staffTexts({
  signInUnknownId: { ja: '該当するログインIDがありません。', en: 'There is no such login ID.' },
  signInWrongPassword: {
    ja: 'パスワードが違います。スタッフがお伺いすることはできません。',
    en: 'The password is wrong. Staff may not ask for it.',
  },
  signInNoPassword: {
    ja: 'このログインIDには、まだパスワードが設定されていません。',
    en: 'This login ID has no password yet.',
  },
  signInWrongAnswers: {
    ja: '受付番号または契約者さまの生年月日が違います。',
    en: 'The reception number or the contractor’s date of birth is wrong.',
  },
})
