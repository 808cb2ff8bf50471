/** The rulebook that a page goes by: that of the reception on screen, or the one in force where there is none (C2). */
import { computed, type ComputedRef } from 'vue'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { useRulebooksStore } from '../stores/rulebooks.ts'
import { useSessionStore } from '../stores/session.ts'
import { groupedNumber } from '#shared/rules/forms/phone-number.ts'
import { type Format, phoneFormat } from '../../ui/formats.ts'

export function useRulebook(): ComputedRef<Rulebook> {
  const rulebooks = useRulebooksStore()
  const reception = useSessionStore()
  return computed(() => rulebooks.rulebookFor(reception.session))
}

// How phone numbers are written, by the numbering plan of the reception's rulebook.

/** For fields, and by its `grouped` for numbers that are only read. */
export function usePhoneFormat(): ComputedRef<Format> {
  const book = useRulebook()
  return computed(() => phoneFormat((plain) => groupedNumber(plain, book.value)))
}
