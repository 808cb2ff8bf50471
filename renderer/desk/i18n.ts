/**
 * Words. Messages are compiled when the app is built, never by a page: the content security policy forbids `eval`. The
 * page comes with Japanese; English comes when somebody wants it.
 */
import { createI18n } from 'vue-i18n'
import { ja } from '#shared/words/desk/ja.ts'

export type LocaleName = 'ja' | 'en'

/** English is missing until somebody wants it. */
const messages = { ja } as Record<LocaleName, typeof ja>

/** The desk's words, in Japanese. */
export function createWords() {
  return createI18n({
    legacy: false,
    locale: 'ja',
    fallbackLocale: 'ja',
    messages,
    missingWarn: false,
    fallbackWarn: false,
  })
}

/** What of a window's words is needed to change its language. */
interface Composer {
  readonly availableLocales: readonly string[]
  setLocaleMessage(name: LocaleName, messages: object): void
}

/** The words of a language are there from then on: only after that may the screen speak it. */
export async function haveWords(
  { availableLocales, setLocaleMessage }: Composer,
  name: LocaleName,
): Promise<void> {
  if (availableLocales.includes(name)) return
  const { en } = await import('#shared/words/desk/en.ts')
  setLocaleMessage(name, en)
}
