/** Time as people at the counter say it. The PC's own zone does not matter (C19). */
import {
  ageOn,
  instant,
  type Instant,
  isAfter,
  type PlainDate,
  realDate,
  tokyoDate,
  tokyoTime,
} from '#shared/domain/time/time.ts'
import { longDate, slashed } from '#shared/domain/time/date-words.ts'
import { useI18n } from 'vue-i18n'
import { eraYear } from '#shared/domain/time/eras.ts'

/** The screen's clock reading as an instant. @param milliseconds since the epoch. */
export function instantOf(milliseconds: number): Instant {
  return instant(new Date(milliseconds).toISOString())
}

/** @param milliseconds since the epoch. @returns the date in Tokyo. */
export function tokyoToday(milliseconds: number): PlainDate {
  return tokyoDate(instantOf(milliseconds))
}

/** `15:10` today, `11/22 15:10` on another day. */
export function shortTime(at: Instant, today: PlainDate): string {
  const date = tokyoDate(at)
  return date === today ? tokyoTime(at) : `${slashed(date)} ${tokyoTime(at)}`
}

/** Full years on a day; null when the birth date is none, or lies after it. */
export function ageText(birthDate: string, today: PlainDate): number | null {
  const born = realDate(birthDate)
  return born === null || isAfter(born, today) ? null : ageOn(birthDate, today)
}

/** Today at `HH:MM` in Tokyo; null when the text is no time of day. */
export function todayAt(text: string, today: PlainDate): Instant | null {
  const parts = /^(\d{1,2}):(\d{2})$/.exec(text)
  if (parts === null || Number(parts[1]) > 23 || Number(parts[2]) > 59) return null
  return instant(`${today}T${(parts[1] ?? '').padStart(2, '0')}:${parts[2]}:00+09:00`)
}

/** `m:ss` of a span that is left; `0:00` when it is over. */
export function leftText(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

// A date of birth read back: western year, era and age, so that one look finds a slip of the pen (S30).

/** @returns `1989年1月7日(昭和64年)・37歳`; null for what is no date of birth. */
export function useBirthText(): (birthDate: string, today: PlainDate) => string | null {
  const { t, locale } = useI18n()
  return (birthDate, today) => {
    const age = ageText(birthDate, today)
    const era = eraYear(birthDate)
    if (age === null || era === null) return null
    return t('contractor.age', { date: longDate(birthDate, locale.value), era, age })
  }
}
