/** Closing while typed fields could not be saved: asked once, and only then (Q1). Pure but for what it is handed. */

export interface Unsaved {
  /** Told by the desk whenever it changes. */
  set(unsaved: boolean): void
  /** Whether the app may end now; where it may not, the desk is asked to put the question. */
  mayClose(): boolean
  /** Staff give the fields up. */
  giveUp(): void
}

/** @param ask puts the question on the desk's screen. */
export function createUnsaved(ask: () => void): Unsaved {
  let unsaved = false
  return {
    set: (next) => {
      unsaved = next
    },
    mayClose: () => {
      if (unsaved) ask()
      return !unsaved
    },
    giveUp: () => {
      unsaved = false
    },
  }
}
