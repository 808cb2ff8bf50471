/** Words and names that a pack carries: everything a customer may be told, in three voices, and how things are called. */
import { seenText } from '../../domain/text/typed-text.ts'
import { z } from '../../zod.ts'

/** Neither empty nor only blanks, and on one line. A pack that has more than that is refused (`hidden-text.ts`). @param most characters */
export const textOf = (most: number) => z.string().overwrite(seenText).trim().min(1).max(most)

/** What a plan, an option, a fee or a payment kind is called on screens and slips. */
export const labelSchema = textOf(40)

/** What is named on screens: in Japanese, and in English where the pack has it. */
export const namedShape = { label: labelSchema, labelEn: textOf(80).optional() } as const

/** What things are called inside packs and in references to them. The message is the code. */
export const keySchema = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[a-zA-Z0-9._-]+$/, 'keyText')

/** Japanese as it is spoken at a counter, easy Japanese (やさしい日本語), and English. */
export const wordsSchema = z.strictObject({ ja: textOf(400), easyJa: textOf(400), en: textOf(600) })
export type Words = z.infer<typeof wordsSchema>

/** A short name in the two languages of the screens. */
export const titleSchema = z.strictObject({ ja: textOf(40), en: textOf(80) })
