/** LINE points of one month, as the play grants them (S16–S18, C15). */
import type { MonthBill } from '../../domain/line-service.ts'
import type { PointRules } from '../../rulebook/schema-money.ts'

export interface Points {
  readonly base: number
  readonly extra: number
}

const floored = (yen: number, percent: number): number => Math.floor((yen * percent) / 100)

/** Two bases, each floored by itself (C15). @param fees yen without tax. @param paymentKind of the rulebook */
export function pointsOn(
  rules: PointRules,
  fees: { readonly base: number; readonly usage: number },
  paymentKind: string,
): Points {
  const percent = rules.payments.find(({ kind }) => kind === paymentKind)?.percent ?? 0
  return { base: floored(fees.base, rules.basePercent), extra: floored(fees.usage, percent) }
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
