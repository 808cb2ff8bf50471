/**
 * Typed text and how long it may be. Every limit is written once, in the schema of what is kept; a field asks that schema
 * for it, so that a screen never takes more than main does (E2).
 */
import { z } from '../../zod.ts'
import { oneLine } from './typed-text.ts'

/** Why staff did something, in their own words, as the journal keeps it (Q6). */
export const typedReasonSchema = z.string().overwrite(oneLine).min(1).max(200)

/**
 * How many characters (UTF-16 units, as zod counts) a text may have.
 * @param schema of a text, or of one that may be missing. @throws when it sets no such limit: a field without an end is a mistake
 */
export function longest(schema: z.ZodType): number {
  let text = schema
  while (text instanceof z.ZodOptional || text instanceof z.ZodNullable) text = text.unwrap() as z.ZodType
  if (text instanceof z.ZodString && text.maxLength !== null) return text.maxLength
  throw new Error('this schema sets no limit to a text')
}

/** More than any field of the desk keeps: what stands in one until it is handed over is not cut off before it is judged. */
export const MOST_TYPED = 1000

/** What stands in a field and is not saved: kept beside the session until it is, and erased with it (E3, R4). */
export const keptTextSchema = z.object({
  /** Where it was typed, e.g. `contractor.address`, or a line's id and the name of the field. */
  field: z.string().min(1).max(160),
  text: z.string().max(MOST_TYPED),
})
export type KeptText = z.infer<typeof keptTextSchema>

/** Changes of what is kept; null: nothing is left in that field. */
export const keptTextsSchema = z
  .array(keptTextSchema.extend({ text: keptTextSchema.shape.text.nullable() }))
  .min(1)
  .max(100)
