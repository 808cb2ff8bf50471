/** A block of a screen that not everybody beside the counter may read. */
import { computed, onScopeDispose, type ComputedRef } from 'vue'
import { useMaskStore } from '../stores/mask.ts'

export interface Masked {
  readonly masked: ComputedRef<boolean>
  toggle(): void
}

/**
 * For as long as the caller is on screen.
 * @param begins false where the data are being typed and are hidden only when somebody asks for it
 */
export function useMasked(begins = true): Masked {
  const store = useMaskStore()
  const block = Symbol('masked block')
  store.set(block, begins)
  onScopeDispose(() => store.forget(block))
  const masked = computed(() => store.blocks.get(block) ?? begins)
  return { masked, toggle: () => store.set(block, !masked.value) }
}
