/** The MNP reservation number: its last day, what is left, and whether that is enough (R15, V25). */
import type { PlainDate } from '../../domain/time.ts'
import { realDate } from '../../domain/dates.ts'
import type { Timing } from '../../rulebook/schema-time.ts'
import { known, type CalendarAnswer } from './answer.ts'
import { dayWords } from './day-words.ts'
import { daysBetween, plusDays } from './tokyo-days.ts'

/** Last valid day; the day of issue is the first. */
export function mnpLastDay(issuedOn: PlainDate, { mnp }: Timing): CalendarAnswer<PlainDate> {
  const last = plusDays(issuedOn, mnp.validDays - 1)
  return known(last, {
    rules: ['R15'],
    inputs: { issuedOn, validDays: mnp.validDays },
    text: {
      ja: `発行日を含めて${String(mnp.validDays)}日間、${dayWords(last).ja}まで有効です。`,
      en: `Valid for ${String(mnp.validDays)} days with the day of issue, until ${dayWords(last).en}.`,
    },
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
    text: enough
      ? {
          ja: `有効期限は${dayWords(lastDay).ja}で、あと${String(left)}日です。`,
          en: `Valid until ${dayWords(lastDay).en}: ${String(left)} days left.`,
        }
      : {
          ja: `有効期限まで${String(needed)}日以上必要です。予約番号の取り直しをお願いいたします。`,
          en: `At least ${String(needed)} days must be left: please get a new number.`,
        },
  })
}
