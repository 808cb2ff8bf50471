/** データプレゼント: how much can be given, from whom, to whom (S20–S23). */
import type { DataBucket, Month } from '../../domain/carrier/line-service.ts'
import { all, no, YES, type Verdict } from '../../domain/verdict.ts'
import { dataKinds, type DataKind } from '../../domain/carrier/data-kind.ts'
import type { DataRules } from '../../rulebook/schema/data.ts'
import { reason } from '../reasons.ts'
import { bucket, inUseOrder, taken, totalOf } from './buckets.ts'
import { gbOf } from './months.ts'

const giftable = (rules: DataRules, { kind }: DataBucket): boolean => rules.kinds[kind].giftable

/** Which data can be given away, as the pack has it (S21, S22). */
export function giftKinds({ kinds }: DataRules): DataKind[] {
  return dataKinds.filter((kind) => kinds[kind].giftable)
}

/** What is left of those kinds. @returns megabytes */
export function giftableMb(rules: DataRules, buckets: readonly DataBucket[]): number {
  return totalOf(buckets.filter((each) => giftable(rules, each)))
}

export interface GiftAsk {
  readonly senderLinked: boolean
  /** On LINE; being of one family does not make friends (S20, C23). */
  readonly areFriends: boolean
  readonly receiverLinked: boolean
  /** Megabytes. */
  readonly mb: number
  readonly giftableMb: number
}

/** V24, then the two of V14, then S21: each is a reason of its own. */
export function mayGive(ask: GiftAsk): Verdict {
  if (!ask.senderLinked) return no(reason('giftSenderNotLinked'))
  return all(
    ask.areFriends ? YES : no(reason('giftNotFriend')),
    ask.receiverLinked ? YES : no(reason('giftReceiverNotLinked')),
    ask.mb > 0 && ask.mb <= ask.giftableMb ? YES : no(reason('giftTooMuch', { left: gbOf(ask.giftableMb) })),
  )
}

/** What leaves the one and comes to the other; the caller has asked `mayGive`. @param mb megabytes */
export function given(
  rules: DataRules,
  sender: readonly DataBucket[],
  receiver: readonly DataBucket[],
  mb: number,
  month: Month,
): { readonly sender: readonly DataBucket[]; readonly receiver: readonly DataBucket[] } {
  const kept = sender.filter((each) => !giftable(rules, each))
  const rest = taken(
    sender.filter((each) => giftable(rules, each)),
    mb,
  )
  return {
    sender: inUseOrder(rules, [...kept, ...rest.buckets]),
    receiver: inUseOrder(rules, [...receiver, bucket(rules, 'received', rest.mb, month)]),
  }
}
