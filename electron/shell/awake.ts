/** While the carrier is at an activation the screen does not go to sleep: staff and customer see when it is through. */

/** What keeps the screen on; Electron's `powerSaveBlocker` fits. */
export interface SleepBlocker {
  start(type: 'prevent-display-sleep'): number
  stop(id: number): unknown
}

export interface Awake {
  /** @param running how many activations run now; none: the screen may sleep again */
  follow(running: number): void
  /** Whatever runs: the app ends. */
  release(): void
}

/** At most one hold on the screen, however many activations run. */
export function createAwake(blocker: SleepBlocker): Awake {
  let held: number | null = null

  function release(): void {
    if (held !== null) blocker.stop(held)
    held = null
  }

  return {
    follow(running) {
      if (running === 0) release()
      else held ??= blocker.start('prevent-display-sleep')
    },
    release,
  }
}
