/** What must fit together inside a pack, beyond its shape (C2). One pass over each part, whatever its size. */
import { dataKinds } from '../../domain/carrier/data-kind.ts'
import type { Plan } from '../schema/money.ts'
import type { Rulebook } from '../schema/pack.ts'
import { dutyIssues } from './check-duties.ts'
import { issue, twice, type PackIssue, type PackPath } from './issues.ts'

/** @returns every contradiction inside the pack, in its own order; empty when there is none. */
export function crossIssues(book: Rulebook): PackIssue[] {
  return [
    ...periodIssues(book),
    ...twice(book.plans, 'id', ['plans']),
    ...book.plans.flatMap((plan, n) => planIssues(book, plan, n)),
    ...twice(book.options, 'id', ['options']),
    ...twice(book.fees, 'id', ['fees']),
    ...datedIssues(book.tax, ['tax']),
    ...datedIssues(book.minimumUse ?? [], ['minimumUse']),
    ...twice(book.paymentKinds, 'id', ['paymentKinds']),
    ...simIssues(book),
    ...numberingIssues(book),
    ...pointIssues(book),
    ...timingIssues(book.timing),
    ...dataIssues(book.data),
    ...dutyIssues(book),
    ...linkIssues(book.link),
  ]
}

function periodIssues({ effectiveFrom: from, effectiveTo: to }: Rulebook): PackIssue[] {
  return from !== null && to !== null && to < from
    ? [issue(['effectiveTo'], 'endsBeforeStart', { from, to })]
    : []
}

function planIssues({ timing }: Rulebook, plan: Plan, n: number): PackIssue[] {
  const advised = plan.freeMonthGb
  const path = ['plans', n, 'freeMonthGb']
  const known = advised === null || plan.capacities.some(({ gb }) => gb === advised)
  return [
    ...twice(plan.capacities, 'gb', ['plans', n, 'capacities']),
    ...(known ? [] : [issue(path, 'notACapacity', { value: advised })]),
    ...(advised !== null && timing.freeMonth === null ? [issue(path, 'adviceWithoutFreeMonth')] : []),
  ]
}

/** What holds from a day on until the next one: the first has no beginning, the others follow each other (R30). */
function datedIssues(periods: readonly { readonly from: string | null }[], path: PackPath): PackIssue[] {
  return periods.flatMap(({ from }, n) => {
    const before = periods[n - 1]?.from ?? ''
    if (n === 0) return from === null ? [] : [issue([...path, 0, 'from'], 'periodFirstOpen')]
    return from !== null && from > before ? [] : [issue([...path, n, 'from'], 'periodOrder')]
  })
}

function pointIssues({ points, paymentKinds }: Rulebook): PackIssue[] {
  if (points === null) return []
  const kinds = new Set(paymentKinds.map(({ id }) => id))
  const [first, last] = points.grantWindow
  const around = first <= points.grantDay && points.grantDay <= last
  // The grant lies in the month of its snapshot (calendar/points.ts).
  const early = (day: number, ...path: string[]): PackIssue[] =>
    day < points.snapshotDay
      ? [issue(['points', ...path], 'grantBeforeSnapshot', { day: points.snapshotDay })]
      : []
  return [
    ...twice(points.payments, 'kind', ['points', 'payments']),
    ...points.payments.flatMap(({ kind }, n) =>
      kinds.has(kind) ? [] : [issue(['points', 'payments', n, 'kind'], 'unknownPayment', { value: kind })],
    ),
    ...(first > last ? [issue(['points', 'grantWindow'], 'windowOrder')] : []),
    ...(first <= last && !around
      ? [issue(['points', 'grantWindow'], 'windowAround', { day: points.grantDay })]
      : []),
    ...early(points.grantDay, 'grantDay'),
    ...early(first, 'grantWindow'),
  ]
}

function timingIssues({ delivery, mnp }: Rulebook['timing']): PackIssue[] {
  const left = Object.entries(mnp.minDaysLeft).flatMap(([where, days]) =>
    days >= mnp.validDays
      ? [issue(['timing', 'mnp', 'minDaysLeft', where], 'daysLeftTooMany', { days: mnp.validDays })]
      : [],
  )
  return delivery.latestDays < delivery.earliestDays
    ? [issue(['timing', 'delivery', 'latestDays'], 'deliveryOrder', { days: delivery.earliestDays }), ...left]
    : left
}

function dataIssues({ useOrder, topUps }: Rulebook['data']): PackIssue[] {
  const missing = dataKinds.filter((kind) => !useOrder.includes(kind))
  return [
    ...(missing.length > 0
      ? [issue(['data', 'useOrder'], 'useOrderTwice', { value: missing.join(', ') })]
      : []),
    ...twice(topUps, 'gb', ['data', 'topUps']),
  ]
}

function simIssues({ simKinds }: Rulebook): PackIssue[] {
  return new Set(simKinds).size < simKinds.length
    ? [issue(['simKinds'], 'duplicate', { value: simKinds.join(', ') })]
    : []
}

/** Each kind of number once, and no more digits in its groups than it has. */
function numberingIssues({ numbering }: Rulebook): PackIssue[] {
  return [
    ...twice(numbering, 'prefix', ['numbering']),
    ...numbering.flatMap(({ digits, groups }, n) => {
      const grouped = groups.reduce((sum, size) => sum + size, 0)
      return grouped === 0 || grouped === digits
        ? []
        : [issue(['numbering', n, 'groups'], 'groupsNotDigits', { digits })]
    }),
  ]
}

function linkIssues({ lockAfter, revokeAfter }: Rulebook['link']): PackIssue[] {
  return revokeAfter < lockAfter
    ? [issue(['link', 'revokeAfter'], 'revokeBeforeLock', { lock: lockAfter })]
    : []
}
