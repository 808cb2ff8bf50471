/** The rulebook that a page goes by: that of the reception on screen, or the one in force where there is none (C2). */
import { computed, type ComputedRef } from 'vue'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { useRulebooksStore } from '../stores/rulebooks.ts'
import { useSessionStore } from '../stores/session.ts'

export function useRulebook(): ComputedRef<Rulebook> {
  const rulebooks = useRulebooksStore()
  const reception = useSessionStore()
  return computed(() => rulebooks.rulebookFor(reception.session))
}
