/** Refusals and calls that were not done, in the language of the screen and fit for a customer's ears. */
import { useI18n } from 'vue-i18n'
import type { Reason } from '#shared/domain/verdict.ts'
import { sayError, type SayableError } from '#shared/words/say-error.ts'
import { sayToCustomer, type Heard, type HeardOn } from '#shared/words/say-to-customer.ts'
import { languageOf } from './language.ts'

/** @param on where it is read. @returns what a customer may hear of a refusal, and of a call that was not done */
export function useHeard(on: HeardOn = 'desk'): {
  readonly reason: (reason: Reason) => Heard
  readonly error: (error: SayableError) => Heard
} {
  const { locale } = useI18n({ useScope: 'global' })
  return {
    reason: (reason) => sayToCustomer(reason, languageOf(locale.value), on),
    error: (error) => sayError(error, languageOf(locale.value), on),
  }
}
