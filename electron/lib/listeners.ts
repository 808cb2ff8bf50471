/** Who wants to be told. A listener that throws must not undo what was committed, nor keep others from hearing it. */
import { log } from './log.ts'

export interface Listeners<T> {
  /** @returns a function that stops listening. */
  add(listener: (value: T) => void): () => void
  tell(value: T): void
}

/** @param name for the log when a listener fails. */
export function createListeners<T = void>(name: string): Listeners<T> {
  const listeners = new Set<(value: T) => void>()
  return {
    add(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    tell(value) {
      // Who begins to listen while others are told hears the next one.
      for (const listener of [...listeners]) {
        try {
          listener(value)
        } catch (error) {
          log('a listener failed', { name, error: error instanceof Error ? error.name : typeof error })
        }
      }
    },
  }
}
