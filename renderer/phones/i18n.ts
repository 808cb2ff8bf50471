/** The words of the phones. Their own set, so that this window loads none of the desk's. */
import { createI18n } from 'vue-i18n'
import { phoneServices as enServices } from '#shared/words/phones/phone-services.en.ts'
import { phones as en } from '#shared/words/phones/phones.en.ts'
import { phoneServices as jaServices } from '#shared/words/phones/phone-services.ja.ts'
import { phones as ja } from '#shared/words/phones/phones.ja.ts'

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
