/**
 * A bar code reader is a keyboard: digits faster than any hand, then Enter; a ticket's reception number has a letter and
 * hyphens among them (N19). Pure: keys with their times in, a code out.
 */
import { receptionNumberSchema } from '#shared/domain/ids.ts'

/** What a reception number begins with; any other letter ends what was read so far. */
const FIRST_LETTER = /^[Pp]$/

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
      const goesOn = /^\d$/.test(key) || (key === '-' && code.startsWith('P'))
      if (goesOn || FIRST_LETTER.test(key)) {
        if (!goesOn || !fast(at)) {
          code = ''
          first = at
        }
        code += key.toUpperCase()
        last = at
        return null
      }
      const ended = (key === 'Enter' || key === 'Tab') && fast(at)
      const whole = /^\d+$/.test(code)
        ? code.length >= SHORTEST
        : receptionNumberSchema.safeParse(code).success
      const scanned = ended && whole && (last - first) / (code.length - 1) <= AVERAGE_GAP
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
