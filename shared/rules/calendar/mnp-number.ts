/** The MNP reservation number: its last day, what is left, and whether that is enough (R15, V25). */
import { type PlainDate, realDate } from '../../domain/time/time.ts'
import type { Timing } from '../../rulebook/schema/time.ts'
import type { CalendarSaying } from '../../domain/said/calendar.ts'
import { known, none, type CalendarAnswer } from './answer.ts'
import { dayWords } from '../../domain/time/date-words.ts'
import { daysBetween, plusDays } from './tokyo-days.ts'

/** Last valid day; the day of issue is the first. */
export function mnpLastDay(issuedOn: PlainDate, { mnp }: Timing): CalendarAnswer<PlainDate> {
  const last = plusDays(issuedOn, mnp.validDays - 1)
  return known(last, {
    rules: ['R15'],
    inputs: { issuedOn, validDays: mnp.validDays },
    says: [{ code: 'mnpUntil', params: { days: mnp.validDays, last: dayWords(last) } }],
  })
}

/** Days after today on which it can still be used: 0 on its last day, negative when it is over. */
export function mnpDaysLeft(lastDay: PlainDate, today: PlainDate): number {
  return daysBetween(today, lastDay)
}

/** The same of a date as it was typed. @returns null when there is no such day */
export function typedDaysLeft(expiresOn: string, today: PlainDate): number | null {
  const day = realDate(expiresOn)
  return day === null ? null : mnpDaysLeft(day.toString() as PlainDate, today)
}

/** How many days must be left on the day of application, told to whoever has not applied yet; none where the pack asks for none (R15). */
export function mnpDaysNeeded(
  appliedOn: PlainDate | null,
  channel: 'store' | 'web',
  { mnp }: Timing,
): CalendarAnswer<number> {
  const needed = mnp.minDaysLeft[channel]
  const inputs = { appliedOn, needed }
  if (needed === 0) {
    return none({ rules: ['R15'], inputs, says: [{ code: 'mnpNoMinimum', params: {} }] })
  }
  const minimum: CalendarSaying = { code: 'mnpMinimum', params: { needed } }
  const until = appliedOn === null ? null : dayWords(plusDays(appliedOn, needed))
  return known(needed, {
    rules: ['R15'],
    inputs,
    says: until === null ? [minimum] : [minimum, { code: 'mnpMinimumUntil', params: { until } }],
  })
}

/** Whether as many days are left as the channel asks for (R15). */
export function mnpLongEnough(
  lastDay: PlainDate,
  today: PlainDate,
  channel: 'store' | 'web',
  { mnp }: Timing,
): CalendarAnswer<boolean> {
  const left = mnpDaysLeft(lastDay, today)
  const needed = mnp.minDaysLeft[channel]
  const enough = left >= needed
  return known(enough, {
    rules: ['R15'],
    inputs: { lastDay, today, left, needed },
    says: enough
      ? [{ code: 'mnpLeft', params: { lastDay: dayWords(lastDay), left } }]
      : [{ code: 'mnpTooFew', params: { needed } }],
  })
}
