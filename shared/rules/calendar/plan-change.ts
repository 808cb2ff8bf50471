/** Until when the plan of the free month is changed, and from when the new one applies (S68–S71, V23). */
import type { PlainDate } from '../../domain/time/time.ts'
import { planOf } from '../../rulebook/index.ts'
import type { Plan, Rulebook } from '../../rulebook/schema/pack.ts'
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
      text: {
        ja: '期限のあるプラン変更のお手続きはございません。',
        en: 'No change of plan is due.',
      },
    })
  }
  if (starts.length === 0) {
    return open({
      rules: ['S70', 'C35'],
      inputs,
      text: {
        ja: 'プラン変更の期限は、利用開始日が決まってからお伝えします。',
        en: 'The deadline follows from the first day of use, which is not known.',
      },
    })
  }
  const day = earliestOf(starts.map((start) => lastFreeDay(start, book.timing) ?? start))
  const whole = day === monthEnd(day)
  const text = {
    ja: `${whole ? '無料の月の末日' : '無料の期間の最終日'}、${dayWords(day).ja}までにプラン変更をお手続きください。`,
    en: `The change of plan is due by the last day of the free ${whole ? 'month' : 'days'}, ${dayWords(day).en}.`,
  }
  const sure = certain && starts.length === 1
  return sure
    ? known(day, { rules: ['S70'], inputs, text })
    : estimate(day, { rules: starts.length === 1 ? ['S70'] : ['S70', 'C4'], inputs, text })
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
    text: {
      ja: `無料の期間のプラン変更は、${dayWords(answer.value).ja}で締め切られています。`,
      en: `The change of plan of the free days was due by ${dayWords(answer.value).en}, which is over.`,
    },
  }
}

/** First day of the plan that was chosen by then: plans change on the 1st. @param deadline of the change */
export function newPlanFrom(deadline: PlainDate): CalendarAnswer<PlainDate> {
  const day = nextMonthFirst(deadline)
  return known(day, {
    rules: ['S71'],
    inputs: { deadline },
    text: {
      ja: `変更後のプランは${dayWords(day).ja}から適用されます。`,
      en: `The new plan applies from ${dayWords(day).en}.`,
    },
  })
}
