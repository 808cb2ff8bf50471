/** The words of the phones. Their own set, so that this window loads none of the desk's. */
import { createI18n } from 'vue-i18n'
import { phones as en } from '../locales/en/phones.ts'
import { phones as ja } from '../locales/ja/phones.ts'

/** The phones' words, Japanese unless said otherwise. */
export function createPhoneWords(locale: 'ja' | 'en' = 'ja') {
  return createI18n({
    legacy: false,
    locale,
    fallbackLocale: 'ja',
    messages: { ja, en },
    missingWarn: false,
    fallbackWarn: false,
  })
}
