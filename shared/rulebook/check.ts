/** What must fit together inside a pack, beyond its shape (C2). One pass over each part, whatever its size. */
import { dataKinds } from './schema-data.ts'
import type { Plan } from './schema-money.ts'
import { dutyBlanks, type Duty } from './schema-duties.ts'
import type { Rulebook } from './schema.ts'
import { issue, type PackIssue } from './issues.ts'

/** @returns every contradiction inside the pack, in its own order; empty when there is none. */
export function crossIssues(book: Rulebook): PackIssue[] {
  return [
    ...periodIssues(book),
    ...twice(book.plans, 'id', ['plans']),
    ...book.plans.flatMap((plan, n) => planIssues(book, plan, n)),
    ...twice(book.options, 'id', ['options']),
    ...twice(book.fees, 'id', ['fees']),
    ...taxIssues(book.tax),
    ...twice(book.paymentKinds, 'id', ['paymentKinds']),
    ...simIssues(book),
    ...pointIssues(book),
    ...timingIssues(book.timing),
    ...dataIssues(book.data),
    ...dutyIssues(book),
    ...linkIssues(book.link),
  ]
}

/** Places after the first where a value stands once more. */
function twice<T, K extends keyof T & string>(
  items: readonly T[],
  key: K,
  path: readonly (string | number)[],
): PackIssue[] {
  const seen = new Set<T[K]>()
  return items.flatMap((item, n) => {
    const value = item[key]
    if (seen.has(value)) return [issue([...path, n, key], 'duplicate', { value: String(value) })]
    seen.add(value)
    return []
  })
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

function taxIssues(tax: Rulebook['tax']): PackIssue[] {
  return tax.flatMap(({ from }, n) => {
    const before = tax[n - 1]?.from ?? ''
    if (n === 0) return from === null ? [] : [issue(['tax', 0, 'from'], 'taxFirstOpen')]
    return from !== null && from > before ? [] : [issue(['tax', n, 'from'], 'taxOrder')]
  })
}

function pointIssues({ points, paymentKinds }: Rulebook): PackIssue[] {
  if (points === null) return []
  const kinds = new Set(paymentKinds.map(({ id }) => id))
  const [first, last] = points.grantWindow
  const around = first <= points.grantDay && points.grantDay <= last
  return [
    ...twice(points.payments, 'kind', ['points', 'payments']),
    ...points.payments.flatMap(({ kind }, n) =>
      kinds.has(kind) ? [] : [issue(['points', 'payments', n, 'kind'], 'unknownPayment', { value: kind })],
    ),
    ...(first > last ? [issue(['points', 'grantWindow'], 'windowOrder')] : []),
    ...(first <= last && !around
      ? [issue(['points', 'grantWindow'], 'windowAround', { day: points.grantDay })]
      : []),
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

/** What an eSIM's customer must know is no matter of luck (R19). */
function simIssues({ simKinds, duties }: Rulebook): PackIssue[] {
  const explained = duties.items.some(({ when, blocks }) => when === 'esimLine' && blocks === 'activation')
  return [
    ...(new Set(simKinds).size < simKinds.length
      ? [issue(['simKinds'], 'duplicate', { value: simKinds.join(', ') })]
      : []),
    ...(simKinds.includes('esim') && !explained ? [issue(['simKinds'], 'esimUnexplained')] : []),
  ]
}

function dutyIssues({ duties, plans }: Rulebook): PackIssue[] {
  const known = new Set(plans.map(({ id }) => id))
  const at = ['duties', 'items']
  return [
    ...duties.dataPlans.flatMap((plan, n) =>
      known.has(plan) ? [] : [issue(['duties', 'dataPlans', n], 'unknownPlan', { value: plan })],
    ),
    ...twice(duties.items, 'id', at),
    ...duties.items.flatMap((duty, n) => [
      ...answerIssues(duty, [...at, n, 'answer']),
      ...(['title', 'text', 'hint'] as const).flatMap((part) => blankIssues(duty[part], [...at, n, part])),
    ]),
  ]
}

function answerIssues({ answer }: Duty, path: readonly (string | number)[]): PackIssue[] {
  if (answer.kind !== 'choice') return []
  const ids = answer.options.map(({ id }) => id)
  return [
    ...twice(answer.options, 'id', [...path, 'options']),
    ...(['preset', 'onDisplay'] as const).flatMap((part) => {
      const value = answer[part]
      return value === null || ids.includes(value) ? [] : [issue([...path, part], 'notAnOption', { value })]
    }),
  ]
}

function blankIssues(
  words: Readonly<Record<string, string>>,
  path: readonly (string | number)[],
): PackIssue[] {
  return Object.entries(words).flatMap(([voice, text]) =>
    [...text.matchAll(/\{(\w+)\}/gu)].flatMap(([, name = '']) =>
      (dutyBlanks as readonly string[]).includes(name)
        ? []
        : [issue([...path, voice], 'unknownBlank', { value: name, known: dutyBlanks.join(', ') })],
    ),
  )
}

function linkIssues({ lockAfter, revokeAfter }: Rulebook['link']): PackIssue[] {
  return revokeAfter < lockAfter
    ? [issue(['link', 'revokeAfter'], 'revokeBeforeLock', { lock: lockAfter })]
    : []
}
