/** Words and names that a pack carries: everything a customer may be told, in three voices, and how things are called. */
import { seenText } from '../../domain/text/typed-text.ts'
import type { PackFieldWord } from '../../words/rulebook/fields.ts'
import { z } from '../../zod.ts'
import { field, type PackField, type Place } from './fields.ts'

/** Neither empty nor only blanks, and on one line. A pack that has more than that is refused (`hidden-text.ts`). @param most characters */
export const textOf = (most: number) => z.string().overwrite(seenText).trim().min(1).max(most)

/** What a plan, an option, a fee or a payment kind is called on screens and slips. */
export const labelSchema = textOf(40)

/** What is named on screens: in Japanese, and in English where the pack has it. @param label what the name is called */
export const namedShape = (label: PackFieldWord) => ({
  label: field(labelSchema, { label }),
  labelEn: field(textOf(80).optional(), { label: 'labelEn' }),
})

/** What things are called inside packs and in references to them. The message is the code. */
export const keySchema = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[a-zA-Z0-9._-]+$/, 'keyText')

type Voice = 'ja' | 'easyJa' | 'en'
/** What the field of a text in three voices is called, without the voice. */
type WordsLabel = Extract<PackFieldWord, `${string}_easyJa`> extends `${infer Label}_easyJa` ? Label : never

/**
 * Japanese as it is spoken at a counter, easy Japanese (やさしい日本語), and English.
 * @param labelFrom its name in an item that holds from a day on
 */
export function wordsOf(label: WordsLabel, seen?: readonly Place[], labelFrom: WordsLabel = label) {
  const names = (voice: Voice) =>
    ({ label: `${label}_${voice}`, labelFrom: `${labelFrom}_${voice}` }) as const
  const words = z.strictObject({
    ja: field(textOf(400), names('ja')),
    easyJa: field(textOf(400), { ...names('easyJa'), isDetail: true }),
    en: field(textOf(600), { ...names('en'), isDetail: true }),
  })
  return seen === undefined ? words : field(words, { seen })
}
export type Words = z.infer<ReturnType<typeof wordsOf>>

/** A short name in the two languages of the screens. */
export const titleOf = (ja: PackField, en: PackField) =>
  z.strictObject({
    ja: field(textOf(40), ja),
    en: field(textOf(80), en),
  })
