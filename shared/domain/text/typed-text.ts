/**
 * Text as people type, paste and scan it, in the one form that is kept. Every field of the desk, of the phones and of
 * the carrier is tidied by these functions and by no others; the schemas apply them again in main (E4, E6).
 */
import { z } from '../../zod.ts'

/** Ends of lines, whatever system or document they come from: a value is one line. */
const LINE_BREAK = /[\t\n\v\f\r\u0085\u2028\u2029]+/g

/**
 * What has no ink of its own: controls, marks of writing direction, joiners, fillers, halves of a character. A
 * variation selector is one of them too, except where it chooses the form of the letter before it (葛󠄀).
 */
const UNSEEN =
  /(\p{L}\p{Variation_Selector})|[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu

/** Most of what is typed needs no mending. */
const PLAIN = /^[\x21-\x7e]*$/

/** Without what cannot be seen, and on one line; spaces stay as they are: for texts of a pack. */
export function seenText(text: string): string {
  if (PLAIN.test(text)) return text
  return text.replace(LINE_BREAK, ' ').replace(UNSEEN, (_, letter: string | undefined) => letter ?? '')
}

/**
 * Text in which every character can be seen and printed, on one line, with inner runs of spaces as one: for names,
 * addresses, notes and reasons. Nothing is composed or widened: 葛󠄀, 𠮷 and a decomposed が stay as they are.
 */
export function oneLine(typed: string): string {
  return seenText(typed).replace(/\s+/g, ' ').trim()
}

/** Full-width letters, digits and signs as half-width, without what cannot be seen: for numbers, times and dates. */
export function halfWidth(typed: string): string {
  return oneLine(typed)
    .replace(/\p{Variation_Selector}/gu, '')
    .normalize('NFKC')
    .trim()
}

/** Every kind of line and wave that people and papers put between digits. */
export const DASHES = /[-‐‑‒–—―−ー─━〜~]/g

/** What stands between the digits of a number, or before them, and means nothing. */
const BETWEEN_DIGITS = /[〒〠\s./()・·_]/g

/**
 * The characters of a number or a code alone: postal codes, ICCIDs, reservation numbers and login IDs as people, papers and scanners give them, with 〒, hyphens,
 * slashes or brackets. Other characters stay, so that a rule can name them.
 */
export function digits(typed: string): string {
  return halfWidth(typed).replace(DASHES, '').replace(BETWEEN_DIGITS, '')
}

/**
 * A phone number of this country as it is dialled here: also from a link (`tel:`), with the country's +81, 0081 or a
 * bare 81 in front. Other characters stay, so that a rule can name them.
 */
export function phoneDigits(typed: string): string {
  const text = halfWidth(typed)
    .replace(/^(?:tel|phone|電話(?:番号)?|携帯(?:電話)?)\s*[:.]?/i, '')
    .replace(/;.*$/, '')
  return digits(text)
    .replace(/^\+810?/, '0')
    .replace(/^(?:00|010)?810?(?=[1-9]\d{8,9}$)/, '0')
}

/** The voicing marks that stand alone, as the mark that joins the kana before it. */
const VOICING: Readonly<Record<string, string>> = { '゛': '\u3099', '゜': '\u309A' }

/**
 * The reading of a name in hiragana, the one form that is kept and compared: ミホン, ﾐﾎﾝ and みほん are one, ヽ is ゝ,
 * and a decomposed が is composed. Everything else stays, in its usual width.
 */
export function hiragana(typed: string): string {
  const marked = typed.replace(/[゛゜]/g, (mark) => VOICING[mark] ?? mark)
  return halfWidth(marked).replace(/[ァ-ヶヽヾ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
}

/** What in a text cannot be seen, e.g. `U+202E`, each once; empty for a text that may stand on paper (E6). */
export function unseenIn(text: string): string[] {
  const hidden = [...text.matchAll(UNSEEN)].flatMap(([found, letter]) =>
    letter === undefined ? [found] : [],
  )
  const breaks = [...(text.match(LINE_BREAK) ?? []).join('')]
  const codes = [...hidden, ...breaks].map((one) => one.codePointAt(0) ?? 0)
  return [...new Set(codes)].map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`)
}

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/**
 * A value inside a sentence of ours: a name that is written from right to left stays a piece of its own, and turns
 * nothing beside it (E6). Where a value has an element of its own, that is a `bdi`.
 */
export function isolated(value: string): string {
  return RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value
}

/** A text that is stored or printed: tidied first, then measured. @param most characters */
export const textSchema = (most: number) => z.string().overwrite(oneLine).max(most)
