/**
 * Text as people type, paste and scan it, in the one form that is kept. Every field of the desk, of the phones and of
 * the carrier is tidied by these functions and by no others; the schemas apply them again in main (E4, E6).
 */
import { z } from '../zod.ts'

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

/**
 * Text in which every character can be seen and printed, on one line, with inner runs of spaces as one: for names,
 * addresses, notes and reasons. Nothing is composed or widened: 葛󠄀, 𠮷 and a decomposed が stay as they are.
 */
export function oneLine(typed: string): string {
  if (PLAIN.test(typed)) return typed
  return typed
    .replace(LINE_BREAK, ' ')
    .replace(UNSEEN, (_, letter: string | undefined) => letter ?? '')
    .replace(/\s+/g, ' ')
    .trim()
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

/** True for a text that would be stored as it is: one line, every character seen. What a pack must be (E6). */
export function isSeen(text: string): boolean {
  return text.search(LINE_BREAK) < 0 && [...text.matchAll(UNSEEN)].every(([, letter]) => letter !== undefined)
}

/** A text that is stored or printed: tidied first, then measured. @param most characters */
export const textSchema = (most: number) => z.string().overwrite(oneLine).max(most)
