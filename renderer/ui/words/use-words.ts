/** Words of the shared rooms in the language of the screen. */
import { useI18n } from 'vue-i18n'
import type { JaEn } from '#shared/domain/text/words.ts'

/** @returns turns words into the language of the screen */
export function useWords(): (words: JaEn) => string {
  const { locale } = useI18n({ useScope: 'global' })
  return (words) => (locale.value === 'en' ? words.en : words.ja)
}
