/**
 * Closing while something typed is not safe yet (Q1, E3): the desk is asked to hand it over, and closes by itself when it
 * is. What cannot be saved is asked about; a page that does not answer holds nobody up. Pure but for what it is handed.
 */

/** How long the desk's page may take to say anything, in milliseconds. */
const PATIENCE = 5000

export interface Unsaved {
  /** Told by the desk whenever it changes, and at once when it is asked. */
  set(unsaved: boolean): void
  /** Whether the app may end now; where it may not, the desk is asked to hand over what is typed. */
  mayClose(): boolean
  /** Staff give the fields up, or their page is gone. */
  giveUp(): void
}

export interface UnsavedDeps {
  /** Asks the desk's page. */
  ask(): void
  /** Ends the app: nobody answered. */
  end(): void
  /** @returns a function that stops the timer. */
  timer?(milliseconds: number, then: () => void): () => void
}

function systemTimer(milliseconds: number, then: () => void): () => void {
  const timer = setTimeout(then, milliseconds)
  return () => clearTimeout(timer)
}

export function createUnsaved({ ask, end, timer = systemTimer }: UnsavedDeps): Unsaved {
  let unsaved = false
  let stop: (() => void) | null = null

  function heard(): void {
    stop?.()
    stop = null
  }

  return {
    set(next) {
      unsaved = next
      heard()
    },
    mayClose() {
      if (!unsaved) return true
      stop ??= timer(PATIENCE, () => {
        stop = null
        unsaved = false
        end()
      })
      ask()
      return false
    },
    giveUp() {
      unsaved = false
      heard()
    },
  }
}
