/** The words of the phones. Their own set, so that this window loads none of the desk's. */
import { createI18n } from 'vue-i18n'
import { phoneServices as enServices } from '#shared/words/phones/phone-services.en.ts'
import { phones as en } from '#shared/words/phones/phones.en.ts'
import { phoneServices as jaServices } from '#shared/words/phones/phone-services.ja.ts'
import { phones as ja } from '#shared/words/phones/phones.ja.ts'
import type { PhoneLanguage } from '#shared/contract/phones.ts'
import { phonesBridge } from './bridge.ts'

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

// The language of the window: chosen at the desk, told by main, worn by the whole page.

/**
 * Wears the language that was chosen at the desk, then every one that is chosen while the phones are open.
 * @param words of the page that is about to be shown
 * @returns once the language is known; to be called to stop following
 */
export async function followLanguage(words: PhoneWords): Promise<() => void> {
  /** A push is newer than an answer that was asked for before it. */
  let pushed = false

  function wear({ locale }: PhoneLanguage): void {
    words.global.locale.value = locale
    document.documentElement.lang = locale
    document.title = words.global.t('phones.window.title')
  }

  const stop = phonesBridge().on('language.changed', (next) => {
    pushed = true
    wear(next)
  })
  const answer = await phonesBridge().call('language.read', null)
  if (answer.ok && !pushed) wear(answer.value)
  return stop
}
