/** What いつでもヘルプ answers in practice (S12): a small script, with the numbers of the rulebook. */
import type { HelpTopic } from '#shared/contract/phone-services.ts'
import type { DataKind } from '#shared/domain/carrier/data-kind.ts'
import type { HelpSaying } from '#shared/domain/said/help.ts'
import { term, type Term } from '#shared/domain/said/params.ts'
import type { TermName } from '#shared/domain/said/terms.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { giftKinds } from '#shared/rules/data/gift.ts'
import { pathText } from '#shared/rules/linking/guide.ts'

export type HelpMode = 'ai' | 'operator'

const kindTerms: Readonly<Record<DataKind, TermName>> = {
  plan: 'planData',
  carried: 'carriedData',
  received: 'receivedData',
  purchased: 'purchasedData',
}
const named = (kinds: readonly DataKind[]): Term[] => kinds.map((kind) => term(kindTerms[kind]))

function points({ points: rules }: Rulebook): HelpSaying {
  if (!rules) return { code: 'noPoints', params: {} }
  const { basePercent: percent, snapshotDay: snapshot, grantDay: grant } = rules
  return { code: 'points', params: { percent, snapshot, grant } }
}

function gift({ data: rules }: Rulebook): HelpSaying {
  const kinds = named(giftKinds(rules))
  return kinds.length === 0 ? { code: 'noGift', params: {} } : { code: 'gift', params: { kinds } }
}

const answers: Readonly<Record<HelpTopic, (book: Rulebook) => HelpSaying>> = {
  data: ({ data }) => ({ code: 'data', params: { order: named(data.useOrder) } }),
  points,
  code: () => ({ code: 'code', params: { path: pathText('reissueCode') } }),
  gift,
  plan: () => ({ code: 'plan', params: {} }),
  unlink: () => ({ code: 'unlink', params: { path: pathText('unlink') } }),
}

/**
 * What is answered, sentence after sentence; `shared/words/phones/help.ts` says it in the phone's language.
 * @param topic null: the conversation has just begun
 */
export function helpReply(book: Rulebook, mode: HelpMode, topic: HelpTopic | null): HelpSaying[] {
  if (topic === null) return [{ code: mode === 'ai' ? 'greetAi' : 'greetOperator', params: {} }]
  const answer = answers[topic](book)
  return mode === 'operator' ? [{ code: 'thanks', params: {} }, answer] : [answer]
}
