/** Refusals as staff read them, in the language of the screen. */
import { useI18n } from 'vue-i18n'
import type { Reason } from '#shared/domain/verdict.ts'
import { sayToStaff, type SaidToStaff } from '#shared/words/staff/say-to-staff.ts'
import { languageOf } from '../../../ui/words/language.ts'

/** @returns the customer's words of a refusal, and the exact reason beside them (L5) */
export function useTold(): (reason: Reason) => SaidToStaff {
  const { locale } = useI18n({ useScope: 'global' })
  return (reason) => sayToStaff(reason, languageOf(locale.value))
}
