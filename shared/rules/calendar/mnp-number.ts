/** The MNP reservation number: its last day, what is left, and whether that is enough (R15, V25). */
import { type PlainDate, realDate } from '../../domain/time/time.ts'
import type { Timing } from '../../rulebook/schema/time.ts'
import { known, none, type CalendarAnswer } from './answer.ts'
import { dayWords } from '../../domain/time/date-words.ts'
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

/** How many days must be left on the day of application, told to whoever has not applied yet; none where the pack asks for none (R15). */
export function mnpDaysNeeded(
  appliedOn: PlainDate | null,
  channel: 'store' | 'web',
  { mnp }: Timing,
): CalendarAnswer<number> {
  const needed = mnp.minDaysLeft[channel]
  const inputs = { appliedOn, needed }
  if (needed === 0) {
    const text = {
      ja: 'MNP予約番号は、有効期限の日までお使いいただけます。',
      en: 'The MNP reservation number can be used until its last day.',
    }
    return none({ rules: ['R15'], inputs, text })
  }
  const ja = `MNP予約番号は、お申し込みの日に、有効期限まで${String(needed)}日以上残っている必要があります。`
  const en = `On the day of application at least ${String(needed)} days of the MNP reservation number must be left.`
  const until = appliedOn === null ? null : dayWords(plusDays(appliedOn, needed))
  return known(needed, {
    rules: ['R15'],
    inputs,
    text:
      until === null
        ? { ja, en }
        : {
            ja: `${ja}このお申し込みの日では、有効期限が${until.ja}以降の番号です。`,
            en: `${en} Applied for on that day, its last day is ${until.en} or later.`,
          },
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
