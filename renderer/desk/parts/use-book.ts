/** The rulebook that a page goes by: that of the reception on screen, or the one in force where there is none (C2). */
import { computed, type ComputedRef } from 'vue'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { useBooksStore } from '../stores/books.ts'
import { useSessionStore } from '../stores/session.ts'

export function useBook(): ComputedRef<Rulebook> {
  const books = useBooksStore()
  const reception = useSessionStore()
  return computed(() => books.bookFor(reception.session))
}
