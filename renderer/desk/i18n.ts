/** Words. Messages are compiled to syntax trees, never to code: the content security policy forbids `eval`. */
import { createI18n } from 'vue-i18n'
import { en } from '#shared/words/desk/en.ts'
import { ja } from '#shared/words/desk/ja.ts'

export type LocaleName = 'ja' | 'en'

/** The desk's words, Japanese unless said otherwise. */
export function createWords(locale: LocaleName = 'ja') {
  return createI18n({
    legacy: false,
    locale,
    fallbackLocale: 'ja',
    messages: { ja, en },
    missingWarn: false,
    fallbackWarn: false,
  })
}
