/** What the phone's owner does in each step of the way through LINE (S48–S59). Labels stay as the phone shows them. */
import type { JaEn } from '../domain/text/words.ts'
import { filled, type Language } from './filled.ts'

/** By the number of the step; `{name}` and `{lineId}` stand for the official account of the rulebook (S50). */
export const guideWords = {
  1: {
    ja: 'LINEを開き、画面右上の「…」を押します。',
    en: 'Open LINE and press 「…」 at the upper right.',
  },
  2: {
    ja: '「公式アカウント」へ進みます。',
    en: 'Go to 「公式アカウント」.',
  },
  3: {
    ja: '「虫眼鏡」で「{name}」を検索し、公式アカウント({lineId})を開きます。',
    en: 'Search for 「{name}」 with 「虫眼鏡」 and open the official account ({lineId}).',
  },
  4: {
    ja: '「追加」、「同意する」の順に押します。',
    en: 'Press 「追加」, then 「同意する」.',
  },
  5: {
    ja: '画面左上の「人型」から公式アカウントを選び、「トーク」を押します。',
    en: 'Choose the official account behind 「人型」 at the upper left, and press 「トーク」.',
  },
  6: {
    ja: '下のメニューの「契約者連携(マイページ)」から、「新規ログインID連携」へ進みます。',
    en: 'In the menu below, go from 「契約者連携(マイページ)」 to 「新規ログインID連携」.',
  },
  7: {
    ja: '契約者さまご自身でログインIDとパスワードを入力し、「連携する」を押します。利用コードが表示されます。',
    en: 'The contractor enters login ID and password in person and presses 「連携する」. The usage code is shown.',
  },
  8: {
    ja: '利用者さまのスマートフォンで公式アカウントのトークを開き、下のメニューの「利用者連携」へ進みます。',
    en: 'On the user’s phone, open the talk of the official account and go to 「利用者連携」 in the menu below.',
  },
  9: {
    ja: '利用コードを入力し、「連携する」を押します。',
    en: 'Enter the usage code and press 「連携する」.',
  },
  10: {
    ja: '「連携完了」の表示を確かめます。',
    en: 'See that it says 「連携完了」.',
  },
} as const satisfies Readonly<Record<number, JaEn>>

/** What is done in a step, with the official account's name and LINE ID put in. */
export function sayGuide(
  number: keyof typeof guideWords,
  { name, lineId }: { readonly name: string; readonly lineId: string },
  language: Language,
): string {
  return filled(guideWords[number], { name, lineId }, language)
}
