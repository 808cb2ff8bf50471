/** LINE points of one month: the one arithmetic of the carrier's play and of the desk's answers (S16–S18, C15). */
import type { MonthBill } from '../../domain/carrier/line-service.ts'
import type { PointRules } from '../../rulebook/schema/money.ts'

export interface Points {
  readonly base: number
  readonly extra: number
}

/** Floored in whole hundredths of a percent: 2.3 % of 3,000 are 69, not the 68 of binary fractions. */
const share = (yen: number, percent: number): number => Math.floor((yen * Math.round(percent * 100)) / 10_000)

/** What a payment kind gives on top (S18); 0 for most. @param paymentKind of the rulebook */
export function paymentPercent(rules: PointRules, paymentKind: string): number {
  return rules.payments.find(({ kind }) => kind === paymentKind)?.percent ?? 0
}

/** Two bases, each floored by itself (C15). @param fees yen without tax. @param paymentKind of the rulebook */
export function pointsOn(
  rules: PointRules,
  fees: { readonly base: number; readonly usage: number },
  paymentKind: string,
): Points {
  return {
    base: share(fees.base, rules.basePercent),
    extra: share(fees.usage, paymentPercent(rules, paymentKind)),
  }
}

/** What is not confirmed yields nothing (C20). @param oneTimeFees ids of fees that are no usage charge */
export function pointsOfBill(
  rules: PointRules,
  { items, paymentKind }: MonthBill,
  oneTimeFees: readonly string[],
): Points {
  const sum = (counts: (what: string) => boolean): number =>
    items.reduce((yen, { what, yenExTax }) => yen + (counts(what) ? (yenExTax ?? 0) : 0), 0)
  const fees = { base: sum((what) => what === 'base'), usage: sum((what) => !oneTimeFees.includes(what)) }
  return pointsOn(rules, fees, paymentKind)
}
