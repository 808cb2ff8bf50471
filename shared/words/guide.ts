/** What the phone's owner does in each step of the way through LINE (S48–S59). Labels stay as the phone shows them. */
import type { InVoices } from '../domain/text/words.ts'
import { filled } from './filled.ts'

/** By the number of the step; `{name}` and `{lineId}` stand for the official account of the rulebook (S50). */
export const guideWords = {
  1: {
    ja: 'LINEを開き、画面右上の「…」を押します。',
    en: 'Open LINE and press 「…」 at the upper right.',
    easyJa: 'LINEを ひらいて、右上の「…」を おします。',
  },
  2: {
    ja: '「公式アカウント」へ進みます。',
    en: 'Go to 「公式アカウント」.',
    easyJa: '「公式アカウント」を おします。',
  },
  3: {
    ja: '「虫眼鏡」で「{name}」を検索し、公式アカウント({lineId})を開きます。',
    en: 'Search for 「{name}」 with 「虫眼鏡」 and open the official account ({lineId}).',
    easyJa: '「虫眼鏡」で「{name}」を さがして、公式アカウント({lineId})を ひらきます。',
  },
  4: {
    ja: '「追加」、「同意する」の順に押します。',
    en: 'Press 「追加」, then 「同意する」.',
    easyJa: '「追加」を おして、つぎに「同意する」を おします。',
  },
  5: {
    ja: '画面左上の「人型」から公式アカウントを選び、「トーク」を押します。',
    en: 'Choose the official account behind 「人型」 at the upper left, and press 「トーク」.',
    easyJa: '左上の「人型」から 公式アカウントを えらんで、「トーク」を おします。',
  },
  6: {
    ja: '下のメニューの「契約者連携(マイページ)」から、「新規ログインID連携」へ進みます。',
    en: 'In the menu below, go from 「契約者連携(マイページ)」 to 「新規ログインID連携」.',
    easyJa: '下の メニューの「契約者連携(マイページ)」から「新規ログインID連携」を おします。',
  },
  7: {
    ja: '契約者さまご自身でログインIDとパスワードを入力し、「連携する」を押します。利用コードが表示されます。',
    en: 'The contractor enters login ID and password in person and presses 「連携する」. The usage code is shown.',
    easyJa:
      'けいやくした人が ログインIDと パスワードを 入れて、「連携する」を おします。利用コードが 出ます。',
  },
  8: {
    ja: '利用者さまのスマートフォンで公式アカウントのトークを開き、下のメニューの「利用者連携」へ進みます。',
    en: 'On the user’s phone, open the talk of the official account and go to 「利用者連携」 in the menu below.',
    easyJa:
      'つかう人の スマートフォンで 公式アカウントの トークを ひらいて、下の メニューの「利用者連携」を おします。',
  },
  9: {
    ja: '利用コードを入力し、「連携する」を押します。',
    en: 'Enter the usage code and press 「連携する」.',
    easyJa: '利用コードを 入れて、「連携する」を おします。',
  },
  10: {
    ja: '「連携完了」の表示を確かめます。',
    en: 'See that it says 「連携完了」.',
    easyJa: '「連携完了」と 出たら おわりです。',
  },
} as const satisfies Readonly<Record<number, InVoices>>

/** What is done in a step, with the official account's name and LINE ID put in. */
export function sayGuide(
  number: keyof typeof guideWords,
  { name, lineId }: { readonly name: string; readonly lineId: string },
): InVoices {
  const { ja, en, easyJa } = guideWords[number]
  const named = (text: string): string => filled({ ja: text, en: text }, { name, lineId }, 'ja')
  return { ja: named(ja), en: named(en), easyJa: named(easyJa) }
}
