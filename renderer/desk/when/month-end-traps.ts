/** For which days the desk warns of the end of the month (N3): today for what is still to be activated, else its own day. */
import type { LineState, Line } from '#shared/domain/line.ts'
import { tokyoDate, type PlainDate } from '#shared/domain/time/time.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import type { CalendarAnswer } from '#shared/rules/calendar/answer.ts'
import { monthEndTrap, type MonthEndTrap } from '#shared/rules/calendar/month-end.ts'

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
