/** Everything the calendar says about one sign-up, in the order in which staff read it out (N2, C32). */
import type { Instant, PlainDate } from '#shared/domain/time.ts'
import type { Rulebook } from '#shared/rulebook/schema.ts'
import { activationDay } from '#shared/rules/calendar/activation-day.ts'
import type { CalendarAnswer } from '#shared/rules/calendar/answer.ts'
import { billingStart } from '#shared/rules/calendar/billing-start.ts'
import { freeDays } from '#shared/rules/calendar/free-month.ts'
import { deliveryDays, linkingFrom } from '#shared/rules/calendar/linking-time.ts'
import { planChangeDeadline } from '#shared/rules/calendar/plan-change.ts'
import type { SignUp } from '#shared/rules/calendar/sign-up.ts'
import { useStartDay, useStarts } from '#shared/rules/calendar/use-start.ts'

/** One row: a date, two dates or a number of days. */
export type WhenRow =
  | { readonly id: 'activation' | 'useStart' | 'billing'; readonly answer: CalendarAnswer<PlainDate> }
  | { readonly id: 'deadline'; readonly answer: CalendarAnswer<PlainDate>; readonly gb: number }
  | { readonly id: 'freeDays'; readonly answer: CalendarAnswer<number> }
  | {
      readonly id: 'delivery'
      readonly answer: CalendarAnswer<{ readonly earliest: PlainDate; readonly latest: PlainDate }>
    }

export interface WhenAnswers {
  readonly linking: CalendarAnswer<Instant>
  readonly rows: readonly WhenRow[]
}

/** What the calendar says of it. */
export function whenAnswers(signUp: SignUp, book: Rulebook): WhenAnswers {
  const { timing } = book
  const activation = activationDay(signUp, timing)
  const certain = activation.status === 'known'
  const starts = useStarts(signUp, timing)
  const arrived = signUp.channel !== 'webMnp' || signUp.arrivedOn !== null || certain
  const delivery: WhenRow[] =
    signUp.channel === 'webMnp' && !arrived && signUp.appliedOn !== null
      ? [{ id: 'delivery', answer: deliveryDays(signUp.appliedOn, timing) }]
      : []
  return {
    linking: linkingFrom(signUp, timing),
    rows: [
      ...delivery,
      { id: 'activation', answer: activation },
      { id: 'useStart', answer: useStartDay(signUp, timing) },
      { id: 'freeDays', answer: freeDays(starts, timing, certain) },
      ...deadlineRow(starts, book, certain),
      { id: 'billing', answer: billingStart(starts, timing, certain) },
    ],
  }
}

/** Which plan it was nobody has asked: the deadline is that of the capacity which the free month advises (S68, S70). */
function deadlineRow(starts: readonly PlainDate[], book: Rulebook, certain: boolean): WhenRow[] {
  const plan = book.plans.find(({ freeMonthGb }) => freeMonthGb !== null)
  const gb = plan?.freeMonthGb ?? null
  if (plan === undefined || gb === null || book.timing.freeMonth === null) return []
  const line = { planId: plan.id, capacityGb: gb }
  return [{ id: 'deadline', gb, answer: planChangeDeadline(line, starts, book, certain) }]
}
