/** What is asked of a rulebook, whichever it is. Which one applies is the library's matter (`library/`). */
import { inThrees, type JaEn } from '../domain/text/words.ts'
import type { PlainDate } from '../domain/time/time.ts'
import type { MinimumUse } from './schema/money.ts'
import type { Plan, Rulebook } from './schema/pack.ts'

/** The article's own rules (C1). Nothing of the app goes by it directly: pages and services ask which pack applies. */
export { defaultPack as rulebook } from './library/packs.ts'

/** @returns null when the rulebook has no such plan. */
export function planOf(book: Rulebook, planId: string): Plan | null {
  return book.plans.find((plan) => plan.id === planId) ?? null
}

interface Named {
  readonly label: string
  readonly labelEn?: string | undefined
}

/** What the pack calls a plan, an option, a fee or a payment kind. In Japanese where it has no English name. */
export function labelIn(named: Named, locale: string): string {
  const { ja, en } = namesOf(named)
  return locale === 'en' ? en : ja
}

/** The same in both languages. */
export function namesOf({ label, labelEn }: Named): JaEn {
  return { ja: label, en: labelEn ?? label }
}

/** e.g. `コミュニケーションフリープラン 10GB`; an unknown plan gives `プラン未選択`. @param gb capacity in gigabytes */
export function planLabel(book: Rulebook, planId: string, gb: number | null, locale = 'ja'): string {
  const plan = planOf(book, planId)
  if (!plan) return locale === 'en' ? 'No plan chosen' : 'プラン未選択'
  const name = labelIn(plan, locale)
  return gb === null ? name : `${name} ${String(gb)}${locale === 'en' ? ' ' : ''}GB`
}

/** e.g. `月額3,220円(税抜)`, or `要確認` where the amount is not confirmed (C20). @param gb capacity in gigabytes */
export function priceText(book: Rulebook, planId: string, gb: number | null, locale = 'ja'): string {
  const yen = planOf(book, planId)?.capacities.find((capacity) => capacity.gb === gb)?.yenExTax ?? null
  const english = locale === 'en'
  if (yen === null) return english ? 'To be confirmed' : '要確認'
  const amount = inThrees(yen)
  return english ? `¥${amount} a month (without tax)` : `月額${amount}円(税抜)`
}

/** What leaving early costs whoever signs up on that day; null: nothing is asked (R30). @param day in Tokyo */
export function minimumUseOn({ minimumUse }: Rulebook, day: PlainDate): MinimumUse | null {
  return minimumUse?.findLast(({ from }) => from === null || from <= day) ?? null
}
