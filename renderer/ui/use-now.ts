/** The time on a screen, for countdowns only: what counts is judged by main's clock. */
import { onScopeDispose, readonly, ref, type Ref } from 'vue'
import { nowMilliseconds } from './now.ts'

/** Milliseconds since the epoch, moving once a second while the caller lives. */
export function useNow(): Readonly<Ref<number>> {
  const now = ref(nowMilliseconds())
  const timer = setInterval(() => (now.value = nowMilliseconds()), 1000)
  onScopeDispose(() => clearInterval(timer))
  return readonly(now)
}
