/** How many points a month: two bases, kept apart, per line, each floored by itself, without tax (S16, S18, C15, V22). */
import type { PointRules } from '../../rulebook/schema-money.ts'
import { paymentPercent, pointsOn } from '../data/points.ts'
import { estimate, open, type CalendarAnswer } from './answer.ts'

/** What one line is billed for the base month, in yen without tax. */
export interface BilledMonth {
  /** Base fee; 0 in the free month, null where the pack does not know it (C20). */
  readonly baseYen: number | null
  /** Everything billed as usage, the base fee among it; null where it is not known. */
  readonly usageYen: number | null
  /** ID of the payment kind. */
  readonly paymentKind: string
}

export interface PointsAmount {
  readonly base: number
  /** On top, for the payment kind; 0 for others. */
  readonly payment: number
  readonly total: number
}

/** Always 目安; null where an amount is not confirmed. */
export function pointsAmount(
  { baseYen, usageYen, paymentKind }: BilledMonth,
  rules: PointRules,
): CalendarAnswer<PointsAmount> {
  const percent = paymentPercent(rules, paymentKind)
  const inputs = { baseYen, usageYen, paymentKind, basePercent: rules.basePercent, percent }
  if (baseYen === null || (usageYen === null && percent > 0)) {
    return open({
      rules: ['S16', 'C20'],
      inputs,
      text: {
        ja: '料金が要確認のため、ポイント数はお伝えできません。',
        en: 'The price is to be confirmed, and so are the points.',
      },
    })
  }
  const { base, extra: payment } = pointsOn(rules, { base: baseYen, usage: usageYen ?? 0 }, paymentKind)
  return estimate(
    { base, payment, total: base + payment },
    {
      rules: percent > 0 ? ['S16', 'S18', 'C15'] : ['S16', 'C15'],
      inputs,
      text: {
        ja: `基本利用料の${String(rules.basePercent)}%で${String(base)}ポイント、お支払い方法の${String(percent)}%で${String(payment)}ポイントです。`,
        en: `${String(base)} points (${String(rules.basePercent)} % of the base fee) and ${String(payment)} for the payment method (${String(percent)} %).`,
      },
    },
  )
}
