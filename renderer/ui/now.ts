/**
 * The only reader of the time in a window: the PC's clock, and practice time on top where it has been moved on. For
 * what is shown only; what counts is judged by main's clock.
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
