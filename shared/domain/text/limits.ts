/**
 * How long a typed text may be, in characters (UTF-16 units, as zod counts), written once: the schemas of what is kept and
 * the fields that take it both go by this, so that a screen never takes more than main does (E2).
 */
export const longest = {
  /** Why staff did something, in their own words (Q6). */
  reason: 200,
  /** Every text of a contractor and of a line's user. */
  person: 120,
  planId: 60,
  phoneNumber: 20,
  mnpNumber: 20,
  mnpExpiresOn: 20,
  iccid: 24,
  /** What a reader sends, with whatever stands around the number of the card (W3). */
  scannedCard: 60,
  /** An element of a search (R28). */
  search: 40,
  /** The manager's PIN (L10). */
  pin: 8,
  /** The answer to a duty: `done`, `ok`, the ID of an option, or a date. */
  dutyAnswer: 40,
  /** Path of a folder for papers as PDF. */
  folder: 1000,
} as const

/** More than any field of the desk keeps: what stands in one until it is handed over is not cut off before it is judged. */
export const MOST_TYPED = 1000
