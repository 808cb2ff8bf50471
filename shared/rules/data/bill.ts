/** What a month costs, as the carrier plays it: base fee, options, what was bought, fees (S15, S66, R22, C3). */
import { Temporal } from 'temporal-polyfill'
import type { BillItem, LineService } from '../../domain/carrier/line-service.ts'
import type { PlainDate } from '../../domain/time/time.ts'
import { planOf } from '../../rulebook/index.ts'
import type { Rulebook } from '../../rulebook/schema/pack.ts'
import { feeFrom } from '../calendar/free-month.ts'
import { lastDayOf, monthOf } from './months.ts'

export interface LinePlan {
  readonly planId: string
  readonly capacityGb: number
}

/** First day of use of a line that was signed up for in a store (C4); where nobody says, the day of activation. */
function useStart(book: Rulebook, startedOn: PlainDate): PlainDate {
  if (book.timing.storeUseStart !== 'nextDay') return startedOn
  return Temporal.PlainDate.from(startedOn).add({ days: 1 }).toString() as PlainDate
}

/**
 * Where the free days end before the month does, the days after them are charged by the day, rounded down; the month
 * of a pack without free days is charged whole.
 * @returns yen without tax; null: not confirmed (C20); 0 in the free month (S66) and before the first day of use
 */
function baseFee(book: Rulebook, { planId, capacityGb }: LinePlan, service: LineService): number | null {
  const { month } = service
  const start = useStart(book, service.startedOn)
  const paidFrom = feeFrom(start, book.timing)
  if (month < monthOf(paidFrom)) return 0
  const fee = planOf(book, planId)?.capacities.find(({ gb }) => gb === capacityGb)?.yenExTax ?? null
  if (fee === null || paidFrom === start || month > monthOf(paidFrom)) return fee
  const days = Temporal.PlainDate.from(lastDayOf(month)).day
  const paidDays = days - Temporal.PlainDate.from(paidFrom).day + 1
  return Math.floor((fee * paidDays) / days)
}

/** The month that the service stands for, as far as it has come. The free month does not reach options (C3). */
export function billItems(book: Rulebook, plan: LinePlan, service: LineService): BillItem[] {
  const options = book.options.filter(({ id }) => service.options.includes(id))
  return [
    { what: 'base', yenExTax: baseFee(book, plan, service) },
    ...options.map(({ id, yenExTax }) => ({ what: id, yenExTax })),
    ...service.extras,
  ]
}

/** Per cent of tax on that day. */
export function taxPercentOn(book: Rulebook, day: PlainDate): number {
  return book.tax.filter(({ from }) => from === null || from <= day).at(-1)?.percent ?? 0
}
