/** The time on a screen, for countdowns only: what counts is judged by main's clock. */
import { onScopeDispose, readonly, ref, type Ref } from 'vue'

/** Milliseconds since the epoch, moving once a second while the caller lives. */
export function useNow(): Readonly<Ref<number>> {
  const now = ref(Date.now())
  const timer = setInterval(() => (now.value = Date.now()), 1000)
  onScopeDispose(() => clearInterval(timer))
  return readonly(now)
}
