/** The rulebook that a page goes by: that of the reception on screen, or the one in force where there is none (C2). */
import { computed, type ComputedRef } from 'vue'
import { rulebook } from '#shared/rulebook/index.ts'
import type { Rulebook } from '#shared/rulebook/schema.ts'

export function useBook(): ComputedRef<Rulebook> {
  return computed(() => rulebook)
}
