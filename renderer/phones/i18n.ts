/** The words of the phones. Their own set, so that this window loads none of the desk's. */
import { createI18n } from 'vue-i18n'
import { phoneServices as enServices } from '../locales/en/phone-services.ts'
import { phones as en } from '../locales/en/phones.ts'
import { phoneServices as jaServices } from '../locales/ja/phone-services.ts'
import { phones as ja } from '../locales/ja/phones.ts'

/** The phones' words, Japanese unless said otherwise. */
export function createPhoneWords(locale: 'ja' | 'en' = 'ja') {
  return createI18n({
    legacy: false,
    locale,
    fallbackLocale: 'ja',
    messages: { ja: { ...ja, ...jaServices }, en: { ...en, ...enServices } },
    missingWarn: false,
    fallbackWarn: false,
  })
}

export type PhoneWords = ReturnType<typeof createPhoneWords>
