/** Data of a month: kinds, order, month end, gifts. Properties beside the vectors of rules.md. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DataBucket, Month } from '#shared/domain/carrier/line-service.ts'
import { dataKinds } from '#shared/domain/carrier/data-kind.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { bucket, carriesOver, inUseOrder, totalOf, used } from '#shared/rules/data/buckets.ts'
import { given, giftableMb, mayGive, type GiftAsk } from '#shared/rules/data/gift.ts'
import { monthEnd } from '#shared/rules/data/month-end.ts'
import { mbOf } from '#shared/rules/data/months.ts'

const rules = rulebook.data
const NOV = '2026-11' as Month
const DEC = '2026-12' as Month

const of = (kind: (typeof dataKinds)[number], gb: number, month = NOV): DataBucket =>
  bucket(rules, kind, mbOf(gb), month)

/** V13. */
const four = [of('plan', 4), of('carried', 2), of('received', 1), of('purchased', 0.5)]

const anyBuckets = fc.array(
  fc
    .tuple(fc.constantFrom(...dataKinds), fc.integer({ min: 0, max: 20_000 }))
    .map(([kind, mb]): DataBucket => bucket(rules, kind, mb, NOV)),
  { maxLength: 8 },
)
const anyMb = fc.integer({ min: 0, max: 60_000 })

const codesOf = (ask: Partial<GiftAsk>): string[] => {
  const verdict = mayGive({
    ...{ senderLinked: true, areFriends: true, receiverLinked: true, mb: 1000, giftableMb: 4000 },
    ...ask,
  })
  return verdict.ok ? [] : verdict.reasons.map(({ code }) => code)
}

describe('the kinds of data', () => {
  it('C22, S25: plan and bought data last until the next month’s end, carried and received until this one’s', () => {
    expect(four.map(({ expiresOn }) => expiresOn)).toEqual([
      '2026-12-31',
      '2026-11-30',
      '2026-11-30',
      '2026-12-31',
    ])
    expect(four.map((each) => carriesOver(each, NOV))).toEqual([true, false, false, true])
    expect(of('received', 1, '2028-02' as Month).expiresOn).toBe('2028-02-29')
  })

  it('C22: carried is used first, then received, the plan’s own, and what was bought last', () => {
    const all = used(rules, four, mbOf(3.5))
    expect(all.mb).toBe(3500)
    expect(all.buckets.map(({ kind, mb }) => [kind, mb])).toEqual([
      ['plan', 3500],
      ['purchased', 500],
    ])
  })

  it('C22: using creates nothing, leaves nothing negative, and never touches what comes later in the order', () => {
    fc.assert(
      fc.property(anyBuckets, anyMb, (buckets, mb) => {
        const after = used(rules, buckets, mb)
        expect(after.mb + totalOf(after.buckets)).toBe(totalOf(buckets))
        expect(after.mb).toBe(Math.min(mb, totalOf(buckets)))
        expect(after.buckets.every((each) => each.mb > 0)).toBe(true)
        const full = inUseOrder(rules, buckets).filter((each) => each.mb > 0)
        expect(after.buckets.slice(1)).toEqual(
          after.buckets.length > 1 ? full.slice(1 - after.buckets.length) : [],
        )
      }),
    )
  })
})

describe('the end of a month', () => {
  it('S72, C22: unused plan data is carried for one month, what was bought stays, the rest is gone', () => {
    const after = monthEnd(rules, four, NOV, mbOf(3))
    expect(after.buckets).toEqual([
      { kind: 'carried', mb: 4000, expiresOn: '2026-12-31' },
      { kind: 'plan', mb: 3000, expiresOn: '2027-01-31' },
      { kind: 'purchased', mb: 500, expiresOn: '2026-12-31' },
    ])
    expect(after).toMatchObject({ carriedMb: 4500, expiredMb: 3000 })
    const second = monthEnd(rules, after.buckets, DEC, mbOf(3))
    expect(second.buckets.map(({ kind, mb }) => [kind, mb])).toEqual([
      ['carried', 3000],
      ['plan', 3000],
    ])
  })

  it('S25, C22: nothing is created from nothing, nothing is negative, nothing outlives its day', () => {
    fc.assert(
      fc.property(anyBuckets, anyMb, (buckets, allowance) => {
        const after = monthEnd(rules, buckets, NOV, allowance)
        expect(after.carriedMb + after.expiredMb).toBe(totalOf(buckets))
        expect(totalOf(after.buckets)).toBe(after.carriedMb + allowance)
        expect(after.buckets.every(({ mb, expiresOn }) => mb >= 0 && expiresOn >= '2026-12-31')).toBe(true)
        expect(after.buckets).toEqual(inUseOrder(rules, after.buckets))
        expect(giftableMb(rules, after.buckets)).toBe(allowance)
      }),
    )
  })
})

describe('データプレゼント', () => {
  it('V13, S21, S22: only the plan’s own part can be given', () => {
    expect(giftableMb(rules, four)).toBe(mbOf(4))
    expect(codesOf({ mb: 4000 })).toEqual([])
    expect(codesOf({ mb: 4001 })).toEqual(['giftTooMuch'])
    expect(codesOf({ mb: 0 })).toEqual(['giftTooMuch'])
  })

  it('V14, S20, S23, C23: no friend and no user link of the receiver are two reasons of their own', () => {
    expect(codesOf({ areFriends: false })).toEqual(['giftNotFriend'])
    expect(codesOf({ receiverLinked: false })).toEqual(['giftReceiverNotLinked'])
    expect(codesOf({ areFriends: false, receiverLinked: false })).toEqual([
      'giftNotFriend',
      'giftReceiverNotLinked',
    ])
  })

  it('V24, S23: a sender who is not user-linked gives nothing, whoever the receiver is', () => {
    expect(codesOf({ senderLinked: false })).toEqual(['giftSenderNotLinked'])
    expect(codesOf({ senderLinked: false, areFriends: false })).toEqual(['giftSenderNotLinked'])
  })

  it('S21, S22: what one gives the other gets, as data that cannot be given on', () => {
    fc.assert(
      fc.property(anyBuckets, anyBuckets, anyMb, (sender, receiver, wish) => {
        const mb = Math.min(wish, giftableMb(rules, sender))
        const after = given(rules, sender, receiver, mb, NOV)
        expect(totalOf(after.sender) + mb).toBe(totalOf(sender))
        expect(totalOf(after.receiver)).toBe(totalOf(receiver) + mb)
        expect(giftableMb(rules, after.receiver)).toBe(giftableMb(rules, receiver))
        expect([...after.sender, ...after.receiver].every((each) => each.mb >= 0)).toBe(true)
      }),
    )
  })
})
