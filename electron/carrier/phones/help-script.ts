/** What いつでもヘルプ answers in practice (S12): a small script, with the numbers of the rulebook. */
import type { HelpTopic } from '#shared/contract/phone-services.ts'
import type { Rulebook } from '#shared/rulebook/schema.ts'
import { pathText } from '#shared/rules/paths.ts'

export type HelpMode = 'ai' | 'operator'

const greetings: Readonly<Record<HelpMode, string>> = {
  ai: '自動応答です。ご質問を下からお選びください。',
  operator: 'カスタマーセンターのオペレーターです。ご質問を下からお選びください。',
}

const kindLabels = { plan: 'プランの残り', carried: '繰り越し', received: '受け取り', purchased: '追加購入' }

function points({ points: rules }: Rulebook): string {
  if (!rules) return '現在、LINEポイントの付与はございません。'
  const { basePercent, snapshotDay, grantDay } = rules
  return `月額基本利用料の${String(basePercent)}%分です。毎月${String(snapshotDay)}日の時点で契約者連携がお済みの回線に、${String(grantDay)}日ごろ付与されます。`
}

const answers: Readonly<Record<HelpTopic, (book: Rulebook) => string>> = {
  data: ({ data }) =>
    `メニューの「データ残量」でご確認いただけます。${data.useOrder.map((kind) => kindLabels[kind]).join('、')}の順に使われます。`,
  points,
  code: () => `契約者さまが、マイページの${pathText('reissueCode')}から再発行できます。`,
  gift: () =>
    'LINEの友だちで、お互いに利用者連携がお済みの場合に贈れます。贈れるのは、プランの月間データ通信量の残りだけです。',
  plan: () => 'マイページの「プランの変更」からお申し込みください。次の月のはじめから適用されます。',
  unlink: () => `契約者さまが、マイページの${pathText('unlink')}からお手続きください。`,
}

/** @param topic null: the conversation has just begun */
export function helpReply(book: Rulebook, mode: HelpMode, topic: HelpTopic | null): string {
  if (topic === null) return greetings[mode]
  const answer = answers[topic](book)
  return mode === 'operator' ? `お問い合わせありがとうございます。${answer}` : answer
}
