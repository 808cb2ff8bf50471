/** A date of birth read back: western year, era and age, so that one look finds a slip of the pen (S30). */
import { useI18n } from 'vue-i18n'
import type { PlainDate } from '#shared/domain/time/time.ts'
import { longDate } from '#shared/domain/time/date-words.ts'
import { eraYear } from '#shared/domain/time/eras.ts'
import { ageText } from './tokyo.ts'

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
