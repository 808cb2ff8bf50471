/** What the rules and main say, in the language of the screen. */
import { useI18n } from 'vue-i18n'
import { inLanguage, type Said } from '#shared/domain/text/words.ts'

/** @returns turns a text into the language of the screen; one that has no English stays as it is. */
export function useSaid(): <T extends Said>(said: T) => T {
  const { locale } = useI18n({ useScope: 'global' })
  return (said) => inLanguage(said, locale.value)
}
