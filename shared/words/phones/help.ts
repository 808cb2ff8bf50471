/** What いつでもヘルプ says on a customer's phone (S12). */
import type { helpSayings, HelpSaying } from '../../domain/said/help.ts'
import type { Params } from '../../domain/said/params.ts'
import type { JaEn } from '../../domain/text/words.ts'
import { filled, type Language } from '../filled.ts'

export const helpWords = {
  greetAi: {
    ja: '自動応答です。ご質問を下からお選びください。',
    en: 'This is the automatic answer. Please choose a question below.',
  },
  greetOperator: {
    ja: 'カスタマーセンターのオペレーターです。ご質問を下からお選びください。',
    en: 'This is an operator of the customer centre. Please choose a question below.',
  },
  thanks: { ja: 'お問い合わせありがとうございます。', en: 'Thank you for asking.' },
  data: {
    ja: 'メニューの「データ残量」でご確認いただけます。{order}の順に使われます。',
    en: 'See 「データ残量」 in the menu. Data is used in this order: {order}.',
  },
  points: {
    ja: '月額基本利用料の{percent}%分です。毎月{snapshot}日の時点で契約者連携がお済みの回線に、{grant}日ごろ付与されます。',
    en: 'They are {percent}% of the monthly base fee. A line whose contractor link stands on day {snapshot} of the month gets them about day {grant}.',
  },
  noPoints: {
    ja: '現在、LINEポイントの付与はございません。',
    en: 'At present no LINE points are granted.',
  },
  gift: {
    ja: 'LINEの友だちで、お互いに利用者連携がお済みの場合に贈れます。贈れるデータは、{kinds}です。',
    en: 'You can give data to a LINE friend once both of you have made the user link. What can be given: {kinds}.',
  },
  noGift: { ja: 'データプレゼントのお取り扱いはございません。', en: 'Data cannot be given.' },
  code: {
    ja: '契約者さまが、マイページの{path}から再発行できます。',
    en: 'The contractor can have it reissued in MyPage: {path}.',
  },
  plan: {
    ja: 'マイページの「プランの変更」からお申し込みください。次の月のはじめから適用されます。',
    en: 'Please ask for it in MyPage under 「プランの変更」. It takes effect at the beginning of next month.',
  },
  unlink: {
    ja: '契約者さまが、マイページの{path}からお手続きください。',
    en: 'The contractor can do it in MyPage: {path}.',
  },
} as const satisfies Readonly<Record<keyof typeof helpSayings, JaEn>>

/** An answer, as main gives it. */
export type HelpReply = readonly { readonly code: HelpSaying['code']; readonly params: Params }[]

/** @returns the sentences of an answer, one after another */
export function sayHelp(reply: HelpReply, language: Language): string {
  const sentences = reply.map(({ code, params }) => filled(helpWords[code], params, language))
  return sentences.join(language === 'ja' ? '' : ' ')
}
