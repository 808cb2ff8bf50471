/** What the calendar says, in the language of the screen. */
import { useI18n } from 'vue-i18n'
import type { CalendarSaying } from '#shared/domain/said/calendar.ts'
import { sayAnswer } from '#shared/words/calendar.ts'
import { languageOf } from '../../ui/words/language.ts'

/** @returns says an answer, sentence after sentence */
export function useAnswerWords(): (answer: { readonly says: readonly CalendarSaying[] }) => string {
  const { locale } = useI18n({ useScope: 'global' })
  return (answer) => sayAnswer(answer, languageOf(locale.value))
}
