/** Words of the shared rooms in the language of the screen. */
import { useI18n } from 'vue-i18n'
import type { Params } from '#shared/domain/said/params.ts'
import type { JaEn } from '#shared/domain/text/words.ts'
import { filled } from '#shared/words/filled.ts'
import { languageOf } from './language.ts'

/** @returns turns words into the language of the screen, with their values put in */
export function useWords(): (words: JaEn, params?: Params) => string {
  const { locale } = useI18n({ useScope: 'global' })
  return (words, params = {}) => filled(words, params, languageOf(locale.value))
}
