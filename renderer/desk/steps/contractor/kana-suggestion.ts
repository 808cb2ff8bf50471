/** A reading is suggested, never imposed: what staff wrote into the field themselves stays. Pure. */

export interface Suggestion {
  /**
   * @param now what stands in the field of the reading. @param heard the reading as it was overheard.
   * @returns what belongs there now; null when it stays as it is.
   */
  next(now: string, heard: string): string | null
}

/** For one field, for as long as its page is on screen. */
export function createSuggestion(): Suggestion {
  let last = ''
  /** The field may still show an earlier one: the last is on its way to main and back. */
  const given = new Set([''])
  return {
    next(now, heard) {
      if (!given.has(now) || heard === last) return null
      last = heard
      given.add(heard)
      return heard
    },
  }
}
