/** The time on a screen, for countdowns only: what counts is judged by main's clock. */
import { onScopeDispose, readonly, ref, type Ref } from 'vue'

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

/**
 * The only reader of the time in a window: the PC's clock, and on top how far main's is away from it (practice time
 * that was moved on, a test's own date). For what is shown only; what counts is judged by main's clock.
 */
let ahead = 0
const listeners = new Set<() => void>()

/** @param milliseconds as main says, whenever it does */
export function setAhead(milliseconds: number): void {
  if (milliseconds === ahead) return
  ahead = milliseconds
  for (const listener of listeners) listener()
}

/** Called when time has been moved on. @returns a function that stops listening */
export function onMovedOn(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Milliseconds since the epoch. */
export function nowMilliseconds(): number {
  return Date.now() + ahead
}
