/** Tidying of typed text: what people type, in the one form that is kept. Nothing here knows the business. */
import { readDate } from '#shared/rules/eras.ts'
import { toHiragana } from '#shared/rules/kana.ts'

/** Full-width letters, digits and signs as half-width; outer spaces gone. */
export function halfWidth(typed: string): string {
  return typed.normalize('NFKC').trim()
}

/** Half-width with inner runs of spaces as one: for addresses, where full-width space is common. */
export function oneLine(typed: string): string {
  return typed.replace(/[\s\u3000]+/g, ' ').trim()
}

/**
 * Digits only: phone numbers, postal codes, ICCIDs as people, papers and scanners give them, with 〒, hyphens, brackets
 * or the country's +81. Other characters stay, so that a rule can name them.
 */
export function digits(typed: string): string {
  return halfWidth(typed)
    .replace(/[〒〠\s\-‐‑‒–—―−ー~.()]/g, '')
    .replace(/^\+810?/, '0')
}

/**
 * `YYYY-MM-DD` from the ways a date is read off a licence: 19800402, 1980/4/2, S55.4.2, 令和元年5月1日. What is no such
 * day stays as typed, for the rules to judge.
 */
export function plainDate(typed: string): string {
  const reading = readDate(typed)
  return reading.kind === 'date' ? reading.date : halfWidth(typed)
}

/** The reading of a name in hiragana, the one form that is kept: ミホン, ﾐﾎﾝ and みほん are one. */
export function hiragana(typed: string): string {
  return oneLine(toHiragana(typed))
}
