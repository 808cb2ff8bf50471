import type { CalendarSaying } from '#shared/domain/said/calendar.ts'
import type { JaEn } from '#shared/domain/text/words.ts'
import { sayAnswer } from '#shared/words/calendar.ts'

/** What an answer of the calendar says, in both languages; empty where there is none. */
export function answerText(answer: { readonly says: readonly CalendarSaying[] } | null | undefined): JaEn {
  const said = answer ?? { says: [] }
  return { ja: sayAnswer(said, 'ja'), en: sayAnswer(said, 'en') }
}
