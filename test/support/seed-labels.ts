/** What stays Japanese in an English text: labels that the phone shows and the names that a pack gives, quoted in 「」. */
import { builtIn } from '#shared/rulebook/library/packs.ts'
import { myPageActions } from '#shared/rules/linking/capabilities.ts'
import { abilityWords } from '#shared/words/slips/abilities.ts'
import { guide, myPagePaths } from '#shared/rules/linking/guide.ts'

/** The menu's own labels and what they are called in the seed (S11, S24), where neither the guide nor a path has them. */
const menu = ['いつでもヘルプ', 'データ残量', '利用データ量', 'マイページ', '契約者連携'] as const

const ofPacks = builtIn.packs.flatMap(({ plans, options, fees, paymentKinds }) =>
  [...plans, ...options, ...fees, ...paymentKinds].map(({ label }) => label),
)

/** Labels that a phone shows by itself, whatever the pack (S11, S15, S24, S32, S48–S59, S61, S64). */
export const phoneLabels: readonly string[] = [
  ...new Set([
    ...guide.flatMap((step) => step.labels),
    ...Object.values(myPagePaths).flat(),
    ...myPageActions.map((action) => abilityWords[action].ja),
    ...menu,
  ]),
]

const labels: readonly string[] = [
  ...guide.flatMap((step) => step.labels),
  ...Object.values(myPagePaths).flat(),
  ...Object.values(abilityWords).map(({ ja }) => ja),
  ...menu,
  ...ofPacks,
]

/** The official account's name, as the packs have it (S50). */
const account = builtIn.packs.map(({ officialAccount }) => officialAccount.name)

/**
 * @param names of people, which no language changes
 * @returns the Japanese that an English text has no reason for, one run beside the other; empty when there is none
 */
export function japaneseLeft(text: string, names: readonly string[] = []): string {
  const quoted = labels.map((label) => `「${label}」`)
  const allowed = [...quoted, ...account, ...names]
  const rest = allowed.reduce((left, each) => left.replaceAll(each, ''), text)
  return (
    rest.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303F・ー\uFF01-\uFF5E]+/gu) ?? []
  ).join(' | ')
}
