/** Work that goes on after the answer: activations and carrier's messages. Never lost silently, and awaitable on quit. */
import { log } from '../lib/log.ts'

export interface Background {
  /** Starts a task now. A task that fails is logged by name; what it left unfinished is looked at again at the next start. */
  start(name: string, task: () => Promise<void>): void
  /** Resolves when nothing is running any more. */
  idle(): Promise<void>
}

/** Work that nobody waits for, but that a quit can. */
export function createBackground(): Background {
  const running = new Set<Promise<void>>()
  return {
    start(name, task) {
      const run: Promise<void> = task()
        .catch((error: unknown) => {
          log('background task failed', { name, error: error instanceof Error ? error.name : typeof error })
        })
        .finally(() => running.delete(run))
      running.add(run)
    },
    async idle() {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
