/**
 * What reaches a terminal or a log: one line, printable, of a bounded length and at a bounded rate. Whatever a page says
 * passes through here, so that it can neither steer the terminal, nor forge a line, nor flood it (L9).
 */

/** Controls (also ESC, C1 and line ends), formatting (also bidi), line and paragraph separators, lone surrogates. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

const escaped = (character: string): string =>
  `\\u{${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`

/** @param longest characters of the text that are kept; the rest becomes `…`. @returns one line without control characters. */
export function printable(text: string, longest: number): string {
  // Cut before it is split: a text of megabytes costs no more than a short one.
  const characters = [...text.slice(0, longest * 2)]
  const kept = characters.slice(0, longest).join('')
  return `${kept.replaceAll(UNPRINTABLE, escaped)}${kept.length < text.length ? '…' : ''}`
}

export interface LineLimit {
  /** Lines that may be written at once. */
  readonly burst: number
  /** Lines a second that may follow. */
  readonly perSecond: number
  /** Milliseconds of a count that nobody can set. */
  readonly uptime: () => number
}

/**
 * Bounds a stream of lines.
 * @returns asked before each line: null when it is not to be written, otherwise how many were left out just before it.
 */
export function lineLimit({ burst, perSecond, uptime }: LineLimit): () => number | null {
  let free = burst
  let counted = uptime()
  let leftOut = 0
  return () => {
    const now = uptime()
    free = Math.min(burst, free + ((now - counted) / 1000) * perSecond)
    counted = now
    if (free < 1) {
      leftOut += 1
      return null
    }
    free -= 1
    const before = leftOut
    leftOut = 0
    return before
  }
}
