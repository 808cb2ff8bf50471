/** How phone numbers are written, by the numbering plan of the reception's rulebook. */
import { computed, type ComputedRef } from 'vue'
import { groupedNumber } from '#shared/rules/forms/phone-number.ts'
import { phoneFormat, type Format } from '../../ui/formats.ts'
import { useRulebook } from './use-rulebook.ts'

/** For fields, and by its `grouped` for numbers that are only read. */
export function usePhoneFormat(): ComputedRef<Format> {
  const book = useRulebook()
  return computed(() => phoneFormat((plain) => groupedNumber(plain, book.value)))
}
