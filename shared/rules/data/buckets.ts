/** Data of four kinds: until when it lasts, whether it carries over, in which order it is used up (S25, C22). */
import type { DataBucket, Month } from '../../domain/carrier/line-service.ts'
import type { PlainDate } from '../../domain/time/time.ts'
import type { DataKind } from '../../domain/carrier/data-kind.ts'
import type { DataRules } from '../../rulebook/schema/data.ts'
import { lastDayOf, plusMonths } from './months.ts'

/** Last day of data that comes in in that month (C22). */
export function expiryOf(rules: DataRules, kind: DataKind, month: Month): PlainDate {
  return lastDayOf(rules.kinds[kind].lasts === 'thisMonthEnd' ? month : plusMonths(month, 1))
}

/** New data. @param mb megabytes */
export function bucket(rules: DataRules, kind: DataKind, mb: number, month: Month): DataBucket {
  return { kind, mb, expiresOn: expiryOf(rules, kind, month) }
}

/** S25: what outlives the month carries over, the rest is gone with its last day. */
export function carriesOver({ expiresOn }: DataBucket, month: Month): boolean {
  return expiresOn > lastDayOf(month)
}

/** Megabytes left of all of them. */
export function totalOf(buckets: readonly DataBucket[]): number {
  return buckets.reduce((sum, { mb }) => sum + mb, 0)
}

/** As they are used up: kind by kind, and of one kind first what ends first (C22). */
export function inUseOrder(rules: DataRules, buckets: readonly DataBucket[]): DataBucket[] {
  const place = ({ kind }: DataBucket): number => rules.useOrder.indexOf(kind)
  return [...buckets].sort((a, b) => place(a) - place(b) || a.expiresOn.localeCompare(b.expiresOn))
}

export interface Taken {
  readonly buckets: readonly DataBucket[]
  /** Megabytes; less than was asked for when no more was there. */
  readonly mb: number
}

/** Takes from the front until it is enough. Empty buckets go. */
export function taken(buckets: readonly DataBucket[], mb: number): Taken {
  let open = mb
  const left = buckets.map((each) => {
    const part = Math.min(each.mb, open)
    open -= part
    return { ...each, mb: each.mb - part }
  })
  return { buckets: left.filter((each) => each.mb > 0), mb: mb - open }
}

/** Uses data in the order of the rulebook (C22). @param mb megabytes, 0 or more */
export function used(rules: DataRules, buckets: readonly DataBucket[], mb: number): Taken {
  return taken(inUseOrder(rules, buckets), mb)
}
