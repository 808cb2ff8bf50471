/** The end of a month: what carries over, what is gone, and the new month's allowance (S25, S72, C22). */
import type { DataBucket, Month } from '../../domain/carrier/line-service.ts'
import type { DataRules } from '../../rulebook/schema/data.ts'
import { bucket, carriesOver, expiryOf, inUseOrder, totalOf } from './buckets.ts'
import { plusMonths } from './months.ts'

export interface MonthEnd {
  readonly buckets: readonly DataBucket[]
  /** Megabytes. */
  readonly carriedMb: number
  readonly expiredMb: number
}

/**
 * Unused plan data becomes carried data of the next month (S72), which cannot be given away (S22); other data that
 * still lasts stays what it is.
 * @param allowanceMb megabytes of the plan in the next month
 */
export function monthEnd(
  rules: DataRules,
  buckets: readonly DataBucket[],
  month: Month,
  allowanceMb: number,
): MonthEnd {
  const next = plusMonths(month, 1)
  const kept = buckets
    .filter((each) => carriesOver(each, month))
    .map((each): DataBucket =>
      each.kind === 'plan' ? { ...each, kind: 'carried', expiresOn: expiryOf(rules, 'carried', next) } : each,
    )
  const carriedMb = totalOf(kept)
  return {
    buckets: inUseOrder(rules, [...kept, bucket(rules, 'plan', allowanceMb, next)]),
    carriedMb,
    expiredMb: totalOf(buckets) - carriedMb,
  }
}
