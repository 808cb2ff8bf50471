/** Everything the calendar says about one sign-up, in the order in which staff read it out (N2, C32). */
import { unsetBranch, type Branch } from '#shared/domain/branch.ts'
import { type Instant, type PlainDate, tokyoDate } from '#shared/domain/time/time.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { deskOpensAt } from '#shared/rules/calendar/activation-desk.ts'
import { activationDay } from '#shared/rules/calendar/activation-day.ts'
import type { AnswerStatus, CalendarAnswer } from '#shared/rules/calendar/answer.ts'
import { billingStart } from '#shared/rules/calendar/billing-start.ts'
import { dataGrant } from '#shared/rules/calendar/points-outlook.ts'
import { freeDays } from '#shared/rules/calendar/free-month.ts'
import {
  deliveryDays,
  linkingFrom,
  overdueDelivery,
  overdueLinking,
  type DeliveryDays,
} from '#shared/rules/calendar/linking-time.ts'
import { monthEndTrap, type MonthEndTrap, webMnpMonthEndTrap } from '#shared/rules/calendar/month-end.ts'
import { mnpDaysNeeded } from '#shared/rules/calendar/mnp-number.ts'
import { missedDeadline, planChangeDeadline } from '#shared/rules/calendar/plan-change.ts'
import { firstPoints, type Grant } from '#shared/rules/calendar/points.ts'
import type { SignUp } from '#shared/rules/calendar/sign-up.ts'
import { useStartDay, useStarts } from '#shared/rules/calendar/use-start.ts'
import type { Line, LineState } from '#shared/domain/line.ts'

/** One row: a date, two dates or a number of days. */
export type WhenRow =
  | {
      readonly id: 'activation' | 'useStart' | 'billing' | 'data'
      readonly answer: CalendarAnswer<PlainDate>
    }
  | { readonly id: 'deadline'; readonly answer: CalendarAnswer<PlainDate>; readonly gb: number }
  | { readonly id: 'freeDays'; readonly answer: CalendarAnswer<number> }
  | { readonly id: 'mnpNumber'; readonly answer: CalendarAnswer<number> }
  | { readonly id: 'points'; readonly answer: CalendarAnswer<Grant> }
  | { readonly id: 'delivery'; readonly answer: CalendarAnswer<DeliveryDays> }
  /** Dates that all wait for the day of activation: said once. */
  | { readonly id: 'pending'; readonly answer: CalendarAnswer<PlainDate>; readonly of: readonly WhenRow[] }

export interface WhenAnswers {
  readonly linking: CalendarAnswer<Instant>
  /** The 見込み whose day is over; null: it stands, or there was none. */
  readonly overdue: Instant | null
  readonly rows: readonly WhenRow[]
  /**
   * At a store: what whoever is activated as soon as its desk is open gets, on which day; empty when the line is active
   * already, or is not activated here at all (C28, R24).
   */
  readonly next: { readonly on: PlainDate; readonly rows: readonly WhenRow[] }
  /** Around the end of a month: what one day decides, at the store or for a number brought along on the web (N3). */
  readonly traps: readonly CalendarAnswer<MonthEndTrap>[]
}

/**
 * What the calendar says of it.
 * @param now what is over is over by this time. @param branch whose desk activates, and when (R24)
 */
export function whenAnswers(
  signUp: SignUp,
  book: Rulebook,
  now: Instant,
  branch: Branch = unsetBranch,
): WhenAnswers {
  const today = tokyoDate(now)
  const expected = linkingFrom(signUp, book.timing)
  const over = overdueLinking(expected, today)
  const rows = datesOf(signUp, book, now)
  const activation = activationDay(signUp, book.timing)
  const store = signUp.channel === 'store'
  const at = deskOpensAt({ branch, now }) ?? now
  const on = tokyoDate(at)
  const traps = trapsOf(signUp, activation.value ?? on, book, today)
  const known = { linking: over ?? expected, overdue: over === null ? null : expected.value, traps }
  if (activation.value !== null) return { ...known, rows, next: { on, rows: [] } }
  // At a store the headline has said what is waited for.
  if (store) {
    const onTheSpot = book.branch.immediateActivation && branch.immediateActivation
    return { ...known, rows: [], next: { on, rows: onTheSpot ? datesIfAt(book, at, traps.length > 0) : [] } }
  }
  const pending: WhenRow = { id: 'pending', answer: activation, of: rows }
  const asked = [...numberRow(signUp, book), ...deliveryRow(signUp, book, today)]
  return { ...known, rows: [...asked, pending], next: { on, rows: [] } }
}

/** Activated at that moment. @param trapped the end of the month says the dates that hang on one day, and says them better (N3) */
function datesIfAt(book: Rulebook, at: Instant, trapped: boolean): WhenRow[] {
  const rows = datesOf({ channel: 'store', signedUpAt: at, activatedAt: at }, book, at)
  const said: readonly WhenRow['id'][] = trapped ? ['useStart', 'freeDays', 'deadline'] : []
  return rows.filter(({ id }) => id !== 'activation' && !said.includes(id))
}

function datesOf(signUp: SignUp, book: Rulebook, now: Instant): WhenRow[] {
  const { timing } = book
  const activation = activationDay(signUp, timing)
  const certain = activation.status === 'known'
  const starts = useStarts(signUp, timing)
  return [
    { id: 'activation', answer: activation },
    { id: 'useStart', answer: useStartDay(signUp, timing) },
    { id: 'freeDays', answer: freeDays(starts, timing, certain) },
    ...deadlineRow(starts, book, certain, tokyoDate(now)),
    { id: 'billing', answer: billingStart(starts, timing, certain) },
    ...(signUp.channel === 'store' ? storeRows(activation.value, starts, book, now) : []),
  ]
}

/** Data of the first month (S67), and the first points of a link that is made now (V10). */
function storeRows(
  activatedOn: PlainDate | null,
  starts: readonly PlainDate[],
  { points, timing }: Rulebook,
  now: Instant,
): WhenRow[] {
  if (activatedOn === null) return []
  return [
    { id: 'data', answer: dataGrant(activatedOn, starts) },
    ...(points === null ? [] : [{ id: 'points', answer: firstPoints(now, starts, points, timing) } as const]),
  ]
}

/** A number that is brought along on the web: how long it must be good for. With the parcel there, it was (R15). */
function numberRow(signUp: SignUp, { timing }: Rulebook): WhenRow[] {
  if (signUp.channel !== 'webMnp' || signUp.arrivedOn !== null) return []
  const answer = mnpDaysNeeded(signUp.appliedOn, 'web', timing)
  return answer.status === 'none' ? [] : [{ id: 'mnpNumber', answer }]
}

/** Until it is there, or can be linked without it: the days between which the parcel comes (S78). */
function deliveryRow(signUp: SignUp, { timing }: Rulebook, today: PlainDate): WhenRow[] {
  if (signUp.channel === 'store' || signUp.appliedOn === null) return []
  const there =
    signUp.channel === 'webMnp'
      ? signUp.arrivedOn !== null || activationDay(signUp, timing).status === 'known'
      : signUp.shippingMailAt !== null && tokyoDate(signUp.shippingMailAt) < today
  if (there) return []
  const answer = deliveryDays(signUp.appliedOn, timing)
  return [{ id: 'delivery', answer: overdueDelivery(answer, today) ?? answer }]
}

/** Which plan it was nobody has asked: the deadline is that of the capacity which the free month advises (S68, S70). */
function deadlineRow(
  starts: readonly PlainDate[],
  book: Rulebook,
  certain: boolean,
  today: PlainDate,
): WhenRow[] {
  const line = advisedLine(book)
  if (line === null) return []
  const answer = planChangeDeadline(line, starts, book, certain)
  return [{ id: 'deadline', gb: line.capacityGb, answer: missedDeadline(answer, today) ?? answer }]
}

function advisedLine({ plans, timing }: Rulebook): { planId: string; capacityGb: number } | null {
  if (timing.freeMonth === null) return null
  const [line = null] = plans.flatMap(({ id, freeMonthGb }) =>
    freeMonthGb === null ? [] : [{ planId: id, capacityGb: freeMonthGb }],
  )
  return line
}

/** One that lies wholly in the past helps nobody any more. */
function trapsOf(
  signUp: SignUp,
  activatedOn: PlainDate,
  book: Rulebook,
  today: PlainDate,
): CalendarAnswer<MonthEndTrap>[] {
  if (signUp.channel === 'webNew') return []
  const line = advisedLine(book)
  const lines = line === null ? [] : [line]
  const answer =
    signUp.channel === 'store'
      ? monthEndTrap(activatedOn, lines, book)
      : webMnpMonthEndTrap(signUp, lines, book, today)
  return answer.value?.outcomes.some(({ lastFreeDay }) => lastFreeDay >= today) ? [answer] : []
}

/** For which days the desk warns of the end of the month (N3): today for what is still to be activated, else its own day. */
const over: readonly LineState[] = ['declined', 'cancelled', 'withdrawn']

/** One per day of activation, earliest first; none on other days, and none in a pack without a free month. */
export function monthEndTraps(
  lines: readonly Line[],
  book: Rulebook,
  today: PlainDate,
): CalendarAnswer<MonthEndTrap>[] {
  const days = new Map<PlainDate, Line[]>()
  for (const line of lines.filter(({ state }) => !over.includes(state))) {
    const activatedAt = line.activation?.activatedAt
    const day = activatedAt ? tokyoDate(activatedAt) : today
    days.set(day, [...(days.get(day) ?? []), line])
  }
  return [...days]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([day, ofDay]) => monthEndTrap(day, ofDay, book))
    .filter(({ value }) => value !== null)
}

/** The colour of how sure an answer is. */
export const statusColors = {
  known: 'success',
  estimate: 'warning',
  waiting: 'info',
  open: 'warning',
  none: 'neutral',
} as const satisfies Record<AnswerStatus, string>
