/**
 * What a bar code reader sent, told from what a person typed: by its shape, and by how fast it came. Pure; no code is kept.
 */
import { readReceptionNumber } from '#shared/domain/ids.ts'
import { isIccid, passesLuhn } from '#shared/rules/forms/iccid.ts'

/** A SIM's number, the number on a ticket (N19), or some other code, such as that of a parcel. */
export type ScanKind = 'card' | 'reception' | 'other'

export interface Scan {
  readonly kind: ScanKind
  /** Without prefix, half-width. */
  readonly code: string
}

/** Milliseconds between two keys, on the average of the whole code: no person types so many at this pace. */
export const READER_GAP = 40
/** A slow reader's, with some delay of a busy PC: a fast typist comes near it, so the shape must speak for a scan too. */
export const SLOW_READER_GAP = 120
/** What is shorter, and neither a card nor a ticket, may be anything. */
const SHORTEST_OTHER = 8
const SHORTEST_OTHER_IN_TEXT = 10

/** AIM's symbology identifier, `]C1`: with the input method on, the bracket becomes 」. */
const PREFIX = /^[\]」][A-Za-z][0-9A-Za-z]/
/** What input methods make of a hyphen. */
const DASHES = /[ー－‐‑‒–—―−]/g

/** Half-width, without the prefix that some readers send before a code. */
export function plainCode(raw: string): string {
  return raw.normalize('NFKC').replace(DASHES, '-').trim().replace(PREFIX, '')
}

/**
 * @param milliseconds between the first character and the last.
 * @param inText the characters also stand in a text field, where people type numbers of their own.
 * @returns null for what a person typed.
 */
export function readScan(raw: string, milliseconds: number, inText: boolean): Scan | null {
  const code = plainCode(raw)
  const gap = milliseconds / Math.max(1, raw.length - 1)
  if (gap > SLOW_READER_GAP) return null
  const surely = gap <= READER_GAP
  if (isIccid(code)) return surely || !inText || passesLuhn(code) ? { kind: 'card', code } : null
  const number = code.toUpperCase()
  if (readReceptionNumber(number) !== null) {
    return surely || !inText ? { kind: 'reception', code: number } : null
  }
  // People write whole sentences at any speed; a text field is asked about digits only.
  const other = inText ? surely && /^\d+$/.test(code) : surely || /^\d+$/.test(code)
  const long = code.length >= (inText ? SHORTEST_OTHER_IN_TEXT : SHORTEST_OTHER)
  return other && long ? { kind: 'other', code } : null
}

/** True while what was read so far can only be a reader's: over a group of choices its digits choose nothing. */
export function looksScanned(raw: string, milliseconds: number): boolean {
  const gap = milliseconds / Math.max(1, raw.length - 1)
  if (raw.length >= 4 && gap <= READER_GAP) return true
  return raw.length >= 3 && /^(?:89|[\]」])/.test(raw.normalize('NFKC')) && gap <= SLOW_READER_GAP
}
