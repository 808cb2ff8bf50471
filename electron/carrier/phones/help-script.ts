/** What いつでもヘルプ answers in practice (S12): a small script, with the numbers of the rulebook. */
import type { HelpTopic } from '#shared/contract/phone-services.ts'
import type { JaEn, Said } from '#shared/domain/text/words.ts'
import type { DataKind } from '#shared/domain/carrier/data-kind.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { giftKinds } from '#shared/rules/data/gift.ts'
import { pathText } from '#shared/rules/linking/guide.ts'

export type HelpMode = 'ai' | 'operator'

const greetings: Readonly<Record<HelpMode, JaEn>> = {
  ai: {
    ja: '自動応答です。ご質問を下からお選びください。',
    en: 'This is the automatic answer. Please choose a question below.',
  },
  operator: {
    ja: 'カスタマーセンターのオペレーターです。ご質問を下からお選びください。',
    en: 'This is an operator of the customer centre. Please choose a question below.',
  },
}

const thanks: JaEn = {
  ja: 'お問い合わせありがとうございます。',
  en: 'Thank you for asking. ',
}

const kindLabels: Readonly<Record<DataKind, JaEn>> = {
  plan: { ja: 'プランの残り', en: 'what is left of the plan' },
  carried: { ja: '繰り越し', en: 'carried over' },
  received: { ja: '受け取り', en: 'received' },
  purchased: { ja: '追加購入', en: 'bought' },
}

function data({ data: { useOrder } }: Rulebook): JaEn {
  const order = useOrder.map((kind) => kindLabels[kind])
  return {
    ja: `メニューの「データ残量」でご確認いただけます。${order.map(({ ja }) => ja).join('、')}の順に使われます。`,
    en: `See 「データ残量」 in the menu. Data is used in this order: ${order.map(({ en }) => en).join(', ')}.`,
  }
}

function points({ points: rules }: Rulebook): JaEn {
  if (!rules) {
    return {
      ja: '現在、LINEポイントの付与はございません。',
      en: 'At present no LINE points are granted.',
    }
  }
  const [percent, snapshot, grant] = [rules.basePercent, rules.snapshotDay, rules.grantDay].map(String)
  return {
    ja: `月額基本利用料の${percent}%分です。毎月${snapshot}日の時点で契約者連携がお済みの回線に、${grant}日ごろ付与されます。`,
    en: `They are ${percent}% of the monthly base fee. A line whose contractor link stands on day ${snapshot} of the month gets them about day ${grant}.`,
  }
}

function gift({ data: rules }: Rulebook): JaEn {
  const kinds = giftKinds(rules).map((kind) => kindLabels[kind])
  if (kinds.length === 0) {
    return {
      ja: 'データプレゼントのお取り扱いはございません。',
      en: 'Data cannot be given.',
    }
  }
  return {
    ja: `LINEの友だちで、お互いに利用者連携がお済みの場合に贈れます。贈れるデータは、${kinds.map(({ ja }) => ja).join('、')}です。`,
    en: `You can give data to a LINE friend once both of you have made the user link. What can be given: ${kinds.map(({ en }) => en).join(', ')}.`,
  }
}

const answers: Readonly<Record<HelpTopic, (book: Rulebook) => JaEn>> = {
  data,
  points,
  code: () => ({
    ja: `契約者さまが、マイページの${pathText('reissueCode')}から再発行できます。`,
    en: `The contractor can have it reissued in MyPage: ${pathText('reissueCode')}.`,
  }),
  gift,
  plan: () => ({
    ja: 'マイページの「プランの変更」からお申し込みください。次の月のはじめから適用されます。',
    en: 'Please ask for it in MyPage under 「プランの変更」. It takes effect at the beginning of next month.',
  }),
  unlink: () => ({
    ja: `契約者さまが、マイページの${pathText('unlink')}からお手続きください。`,
    en: `The contractor can do it in MyPage: ${pathText('unlink')}.`,
  }),
}

/**
 * What is answered, in both languages: the phone chooses.
 * @param topic null: the conversation has just begun
 */
export function helpReply(book: Rulebook, mode: HelpMode, topic: HelpTopic | null): Said {
  const answer = topic === null ? greetings[mode] : answers[topic](book)
  const polite = topic !== null && mode === 'operator'
  return {
    text: polite ? thanks.ja + answer.ja : answer.ja,
    en: { text: polite ? thanks.en + answer.en : answer.en },
  }
}
