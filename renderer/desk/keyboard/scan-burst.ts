/**
 * A bar code reader is a keyboard: digits faster than any hand, then Enter. Pure: keys with their times in, a code out.
 */

/** No person types this many digits at this pace. */
const SHORTEST = 10
/** Milliseconds between two keys, on the average of the whole burst. */
const AVERAGE_GAP = 40
/** A longer pause begins a new burst: a busy PC may hold back single keys. */
const LONGEST_GAP = 120

export interface ScanBurst {
  /** @param at milliseconds, of any clock. @returns the code when this key ended one. */
  feed(key: string, at: number): string | null
  /** True while what came last could still be a scan. */
  running(at: number): boolean
}

/** One burst after the other. */
export function createScanBurst(): ScanBurst {
  let code = ''
  let first = 0
  let last = -Infinity

  function fast(at: number): boolean {
    return at - last <= LONGEST_GAP
  }

  return {
    feed(key, at) {
      if (/^\d$/.test(key)) {
        if (!fast(at)) {
          code = ''
          first = at
        }
        code += key
        last = at
        return null
      }
      const ended = (key === 'Enter' || key === 'Tab') && fast(at)
      const scanned = ended && code.length >= SHORTEST && (last - first) / (code.length - 1) <= AVERAGE_GAP
      const found = scanned ? code : null
      // A modifier that a reader sends along belongs to its digits.
      if (key !== 'Shift') {
        code = ''
        last = -Infinity
      }
      return found
    },
    running: (at) => code !== '' && fast(at),
  }
}
