/** A line in use as its user and its contractor see it (S15, S24, S25). */
import type { ContractView, DataView, EndedView } from '#shared/contract/phone-services.ts'
import type { CarrierLine } from '#shared/domain/carrier/carrier-account.ts'
import type { LineService, MonthBill } from '#shared/domain/carrier/line-service.ts'
import { tokyoDate, type PlainDate } from '#shared/domain/time/time.ts'
import { minimumUseOn, planOf } from '#shared/rulebook/index.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { billItems, taxPercentOn, type LinePlan } from '#shared/rules/data/bill.ts'
import { carriesOver, expiryOf, inUseOrder, totalOf } from '#shared/rules/data/buckets.ts'
import { giftableMb, giftKinds } from '#shared/rules/data/gift.ts'
import { dayOf, gbOf, lastDayOf, plusMonths } from '#shared/rules/data/months.ts'
import { Temporal } from 'temporal-polyfill'

/** A line that is in use: time has been through with it (`account-as-of.ts`). */
export type ServedLine = CarrierLine & { readonly service: LineService }

/** What the phone shows as データ残量 and 利用データ量. */
export function dataViewOf(book: Rulebook, { capacityGb, service }: ServedLine): DataView {
  const { month, buckets, usedMb } = service
  return {
    month,
    planGb: capacityGb,
    remainingGb: gbOf(totalOf(buckets)),
    usedGb: gbOf(usedMb),
    giftableGb: gbOf(giftableMb(book.data, buckets)),
    giftKinds: giftKinds(book.data),
    giftUntil: expiryOf(book.data, 'received', month),
    buckets: inUseOrder(book.data, buckets).map((each) => ({
      kind: each.kind,
      gb: gbOf(each.mb),
      expiresOn: each.expiresOn,
      carriesOver: carriesOver(each, month),
    })),
  }
}

function billView(book: Rulebook, { month, items, paymentKind }: MonthBill): ContractView['bill'] {
  const labels = new Map([...book.options, ...book.fees].map((one) => [one.id, labelsOf(one)] as const))
  const paid = book.paymentKinds.find(({ id }) => id === paymentKind)
  return {
    month,
    items: items.map((item) => ({ ...item, ...(labels.get(item.what) ?? { label: null, labelEn: null }) })),
    payment: { id: paymentKind, ...labelsOf(paid ?? { label: paymentKind }) },
    taxPercent: taxPercentOn(book, lastDayOf(month)),
  }
}

/** A plan under the name that its pack gives it. */
export function planView(book: Rulebook, { planId, capacityGb }: LinePlan): ContractView['plan'] {
  return { planId, capacityGb, ...labelsOf(planOf(book, planId) ?? { label: planId }) }
}

/** The pack's own names of a thing, as phones show them. */
function labelsOf({ label, labelEn }: { readonly label: string; readonly labelEn?: string | undefined }) {
  return { label, labelEn: labelEn ?? null }
}

/** R30: months of use from the first day; null once they are over, or where nothing is asked. */
function leaving(book: Rulebook, startedOn: PlainDate, today: PlainDate): ContractView['leaving'] {
  const asked = minimumUseOn(book, startedOn)
  if (!asked) return null
  const { months, yenExTax } = asked
  const until = Temporal.PlainDate.from(startedOn).add({ months }).toString() as PlainDate
  return today < until ? { until, yenExTax } : null
}

/** Everything that MyPage's actions show and offer (S15). */
export function contractViewOf(book: Rulebook, line: ServedLine, today: PlainDate): ContractView {
  const { service, lineId } = line
  const { month, options, paymentKind, nextPlan, startedOn } = service
  return {
    ...{ lineId, startedOn },
    plan: planView(book, line),
    nextPlan: nextPlan && planView(book, nextPlan),
    planFrom: dayOf(plusMonths(month, 1), 1),
    planUntil: lastDayOf(month),
    plans: book.plans.flatMap((plan) =>
      plan.capacities.map(({ gb, yenExTax }) => ({
        ...{ planId: plan.id, ...labelsOf(plan), capacityGb: gb, yenExTax },
      })),
    ),
    options: book.options.map((one) => ({
      ...{ id: one.id, ...labelsOf(one), yenExTax: one.yenExTax, on: options.includes(one.id) },
    })),
    payments: book.paymentKinds.map((kind) => ({
      ...{ id: kind.id, ...labelsOf(kind), on: kind.id === paymentKind },
    })),
    topUps: book.data.topUps.map((topUp) => ({
      ...{ ...topUp, expiresOn: expiryOf(book.data, 'purchased', month) },
    })),
    bill: billView(book, { month, items: billItems(book, line, service), paymentKind }),
    bills: service.bills.map((bill) => billView(book, bill)),
    grants: service.grants,
    exchange: (book.points?.exchange ?? []).map(({ ja, en }) => ({ ja, en })),
    leaving: leaving(book, startedOn, today),
    data: dataViewOf(book, line),
  }
}

/** How the line ended. @param end of a line that is over */
export function endedViewOf(book: Rulebook, end: NonNullable<LineService['end']>): EndedView {
  const on = tokyoDate(end.at)
  const days = book.timing.mnp.validDays - 1
  const until = Temporal.PlainDate.from(on).add({ days }).toString() as PlainDate
  return { how: end.how, on, mnp: end.mnpNumber === null ? null : { number: end.mnpNumber, until } }
}
