/**
 * A bar code reader is a keyboard: characters faster than a hand, then Enter, Tab, both of CR and LF, or nothing at all.
 * Pure: characters with their times in, codes out.
 */
import { looksScanned, readScan, type Scan } from './scan-shape.ts'

/** Milliseconds. A longer pause ends what came before: a busy PC may hold back single keys of a slow reader. */
export const LONGEST_GAP = 200

/** All times are milliseconds of one clock, whichever it is. */
export interface ScanBurst {
  /** One more character. @returns true when it begins a new code. */
  type(character: string, at: number): boolean
  /** Enter or Tab. @returns the code that it ended; null when the key is a person's. */
  end(at: number, inText: boolean): Scan | null
  /** Nothing came for a while: a reader that sends no end. @returns its code, or null. */
  rest(inText: boolean): Scan | null
  /** A code came another way, by the input method: its last Enter may still follow. */
  ended(at: number): void
  /** True, once, for the second half of CR+LF: it belongs to the code that was just ended. */
  trails(at: number): boolean
  /** True while a reader is at work. */
  busy(at: number): boolean
  /** True when a code was read at this moment or later, other than a text field's own text. */
  readSince(at: number): boolean
  /** Some other key: what was read so far is no code. */
  clear(): void
}

/** One code after the other. */
export function createScanBurst(): ScanBurst {
  let text = ''
  let first = 0
  let last = -Infinity
  let endedAt = -Infinity
  let mayTrail = false
  let readAt = -Infinity

  function clear(): void {
    text = ''
    last = -Infinity
  }

  function take(inText: boolean): Scan | null {
    const scan = text === '' ? null : readScan(text, last - first, inText)
    clear()
    return scan
  }

  function ended(at: number): void {
    endedAt = at
    mayTrail = true
  }

  return {
    type(character, at) {
      const begins = text === '' || at - last > LONGEST_GAP
      if (begins) {
        text = ''
        first = at
      }
      text += character
      last = at
      mayTrail = false
      return begins
    },
    end(at, inText) {
      if (at - last > LONGEST_GAP) clear()
      const scan = take(inText)
      if (scan !== null) {
        ended(at)
        if (scan.kind !== 'other' || !inText) readAt = at
      }
      return scan
    },
    rest(inText) {
      const at = last
      const scan = take(inText)
      if (scan !== null) readAt = at
      return scan
    },
    ended,
    trails(at) {
      const trails = mayTrail && at - endedAt <= LONGEST_GAP
      mayTrail = false
      return trails
    },
    busy: (at) => text !== '' && at - last <= LONGEST_GAP && looksScanned(text, last - first),
    readSince: (at) => readAt >= at,
    clear,
  }
}
