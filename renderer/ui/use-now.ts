/** The time on a screen, for countdowns only: what counts is judged by main's clock. */
import { onScopeDispose, readonly, ref, type Ref } from 'vue'
import { nowMilliseconds, onMovedOn } from './now.ts'

/** Milliseconds since the epoch, moving once a second while the caller lives. */
export function useNow(): Readonly<Ref<number>> {
  const now = ref(nowMilliseconds())
  const read = (): void => void (now.value = nowMilliseconds())
  const timer = setInterval(read, 1000)
  const stop = onMovedOn(read)
  onScopeDispose(() => {
    clearInterval(timer)
    stop()
  })
  return readonly(now)
}
