/**
 * Before anything is left – a page, a step, a reception, the window – what is being typed is handed over (E3). Whoever
 * leads away says so here; whoever holds typed text listens. A key or a menu does not take the focus from a field, so a
 * field that waited for that would lose its text.
 */
import { onScopeDispose } from 'vue'

const listeners = new Set<() => void>()

/** For as long as the caller's scope lives. @param handOver takes what is typed, as leaving the field does */
export function onLeaving(handOver: () => void): void {
  listeners.add(handOver)
  onScopeDispose(() => listeners.delete(handOver))
}

/** To be called before anything is left; again is harmless. */
export function beforeLeaving(): void {
  for (const handOver of listeners) handOver()
}
