/** From the locale of a screen to the language that the shared words are in. */
import type { Language } from '#shared/words/filled.ts'

/** @param locale of the screen. @returns the language of it that there are words in */
export function languageOf(locale: string): Language {
  return locale === 'en' ? 'en' : 'ja'
}
