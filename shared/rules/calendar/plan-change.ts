/** Until when the plan of the free month is changed, and from when the new one applies (S68–S71, V23). */
import type { PlainDate } from '../../domain/time/time.ts'
import { planOf } from '../../rulebook/index.ts'
import type { Plan, Rulebook } from '../../rulebook/schema/pack.ts'
import type { CalendarSaying } from '../../domain/said/calendar.ts'
import { estimate, known, none, open, type CalendarAnswer } from './answer.ts'
import { dayWords } from '../../domain/time/date-words.ts'
import { lastFreeDay } from './free-month.ts'
import { earliestOf, monthEnd, nextMonthFirst } from './tokyo-days.ts'

/** The capacity that is advised while the base fee is free; null without a free month, or for a plan that has none (S68, S69). */
export function advisedGb(book: Rulebook, planId: string): number | null {
  if (book.timing.freeMonth === null) return null
  const plan: Plan | null = planOf(book, planId)
  return plan?.freeMonthGb ?? null
}

/** Whether this line is to choose its capacity again before the free month ends (S70, V23). */
export function hasPlanDeadline(
  line: { readonly planId: string; readonly capacityGb: number | null },
  book: Rulebook,
): boolean {
  return line.capacityGb !== null && advisedGb(book, line.planId) === line.capacityGb
}

/**
 * Last day for the change: the last free day, which a pack may set before the month’s end. Of two possible ones the earlier is promised (C4).
 * @param starts the possible first days of use. @param certain false while the activation itself is only expected
 */
export function planChangeDeadline(
  line: { readonly planId: string; readonly capacityGb: number | null },
  starts: readonly PlainDate[],
  book: Rulebook,
  certain: boolean,
): CalendarAnswer<PlainDate> {
  const inputs = { planId: line.planId, capacityGb: line.capacityGb, useStarts: starts.join(' ') }
  if (!hasPlanDeadline(line, book)) {
    return none({
      rules: ['S69', 'S70'],
      inputs,
      says: [{ code: 'noPlanChange', params: {} }],
    })
  }
  if (starts.length === 0) {
    return open({
      rules: ['S70', 'C35'],
      inputs,
      says: [{ code: 'planChangeUnclear', params: {} }],
    })
  }
  const day = earliestOf(starts.map((start) => lastFreeDay(start, book.timing) ?? start))
  const whole = day === monthEnd(day)
  const says: readonly CalendarSaying[] = [
    { code: whole ? 'planChangeByMonthEnd' : 'planChangeByLastDay', params: { day: dayWords(day) } },
  ]
  const sure = certain && starts.length === 1
  return sure
    ? known(day, { rules: ['S70'], inputs, says })
    : estimate(day, { rules: starts.length === 1 ? ['S70'] : ['S70', 'C4'], inputs, says })
}

/** What to say once the last day is over: nobody is asked for what is too late. @returns null while it is not */
export function missedDeadline(
  answer: CalendarAnswer<PlainDate>,
  today: PlainDate,
): CalendarAnswer<PlainDate> | null {
  if (answer.value === null || answer.value >= today) return null
  return {
    ...answer,
    inputs: { ...answer.inputs, today },
    says: [{ code: 'planChangeOver', params: { day: dayWords(answer.value) } }],
  }
}

/** First day of the plan that was chosen by then: plans change on the 1st. @param deadline of the change */
export function newPlanFrom(deadline: PlainDate): CalendarAnswer<PlainDate> {
  const day = nextMonthFirst(deadline)
  return known(day, {
    rules: ['S71'],
    inputs: { deadline },
    says: [{ code: 'newPlanFrom', params: { day: dayWords(day) } }],
  })
}
