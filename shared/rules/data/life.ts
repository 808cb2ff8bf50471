/**
 * How a line lives on by itself: months end, plans change on the 1st, points come about the 10th. Derived from the
 * clock whenever somebody looks, and the same however often and in however many steps (Q2).
 */
import type { LineService } from '../../domain/carrier/line-service.ts'
import {
  instant,
  millisecondsBetween,
  tokyoDate,
  type Instant,
  type PlainDate,
} from '../../domain/time/time.ts'
import type { Rulebook } from '../../rulebook/schema/pack.ts'
import { billItems, type LinePlan } from './bill.ts'
import { bucket } from './buckets.ts'
import { monthEnd } from './month-end.ts'
import { dayOf, lastDayOf, mbOf, monthOf, plusMonths } from './months.ts'
import { pointsOfBill } from './points.ts'

export interface LivingLine extends LinePlan {
  readonly service: LineService
}

export interface LineHistory extends LinePlan {
  readonly activatedAt: Instant
  /** Since when its contractor has been linked; null: is not (S17). */
  readonly contractorLinkedAt: Instant | null
  /** What the contractor chose to pay with (R20); empty where the application did not say. */
  readonly paymentKind: string
  /** Undefined: nobody has looked since it was activated. */
  readonly service?: LineService | null | undefined
}

/** S67: the whole month's data on the day of activation; the fees fall due with the first month (R22). */
function begun(book: Rulebook, { planId, capacityGb, activatedAt, paymentKind }: LineHistory): LivingLine {
  const startedOn = tokyoDate(activatedAt)
  const month = monthOf(startedOn)
  // A kind that the pack does not have, or none: it is paid with the pack's first.
  const chosen = book.paymentKinds.find(({ id }) => id === paymentKind) ?? book.paymentKinds[0]
  const service: LineService = {
    ...{ month, startedOn, usedMb: 0, nextPlan: null, options: [] },
    buckets: [bucket(book.data, 'plan', mbOf(capacityGb), month)],
    paymentKind: chosen?.id ?? '',
    extras: book.fees.map(({ id, yenExTax }) => ({ what: id, yenExTax })),
    ...{ bills: [], linkedAtSnapshot: null, grants: [], requests: [], end: null },
  }
  return { planId, capacityGb, service }
}

/** Linked before that day began; on the day itself is too late (S17, C31). */
function linkedBefore(at: Instant | null, day: PlainDate): boolean {
  return at !== null && millisecondsBetween(at, instant(`${day}T00:00:00+09:00`)) > 0
}

/** Snapshot and grant, as far as the month has come by that day (S17, C16, C37). */
function withPoints(book: Rulebook, line: LivingLine, linkedAt: Instant | null, day: PlainDate): LivingLine {
  const { points } = book
  const { service } = line
  const snapshotOn = points && dayOf(service.month, points.snapshotDay)
  if (!points || !snapshotOn || day < snapshotOn) return line
  const linked = service.linkedAtSnapshot ?? linkedBefore(linkedAt, snapshotOn)
  const seen = { ...line, service: { ...service, linkedAtSnapshot: linked } }
  const on = dayOf(service.month, points.grantDay)
  const known = service.grants.some(({ month }) => month === service.month)
  if (!linked || known || day < on) return seen
  const sameMonth = {
    ...{ month: service.month, paymentKind: service.paymentKind },
    items: billItems(book, line, service),
  }
  const bill = points.paidFor === 'sameMonth' ? sameMonth : service.bills.at(-1)
  const oneTime = book.fees.map(({ id }) => id)
  const granted = bill ? pointsOfBill(points, bill, oneTime) : { base: 0, extra: 0 }
  const grants = [...service.grants, { month: service.month, on, ...granted }]
  return { ...seen, service: { ...seen.service, grants } }
}

/** The month is over: its bill is closed, data carries over or is gone, the new plan begins (S70–S72). */
function turned(book: Rulebook, line: LivingLine): LivingLine {
  const { service } = line
  const { month, paymentKind, bills, buckets, nextPlan } = service
  const plan = nextPlan ?? { planId: line.planId, capacityGb: line.capacityGb }
  return {
    ...plan,
    service: {
      ...service,
      month: plusMonths(month, 1),
      buckets: [...monthEnd(book.data, buckets, month, mbOf(plan.capacityGb)).buckets],
      usedMb: 0,
      nextPlan: null,
      extras: [],
      bills: [...bills, { month, items: billItems(book, line, service), paymentKind }],
      linkedAtSnapshot: null,
    },
  }
}

/** The line as it stands at that moment. */
export function livedUntil(book: Rulebook, line: LineHistory, now: Instant): LivingLine {
  const today = tokyoDate(now)
  const { contractorLinkedAt, planId, capacityGb, service } = line
  let living: LivingLine = service ? { planId, capacityGb, service } : begun(book, line)
  while (living.service.month < monthOf(today)) {
    const end = lastDayOf(living.service.month)
    living = turned(book, withPoints(book, living, contractorLinkedAt, end))
  }
  return withPoints(book, living, contractorLinkedAt, today)
}
