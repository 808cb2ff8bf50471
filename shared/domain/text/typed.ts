/** Typed text that is kept: why something was done, and what is not saved yet. How long it may be: `limits.ts`. */
import { z } from '../../zod.ts'
import { longest, MOST_TYPED } from './limits.ts'
import { oneLine } from './typed-text.ts'

/** Why staff did something, in their own words, as the journal keeps it (Q6). */
export const typedReasonSchema = z.string().overwrite(oneLine).min(1).max(longest.reason)

/** Whether it may stand as a reason: something is said, in no more than may be. */
export function isReason(text: string): boolean {
  const { length } = oneLine(text)
  return length > 0 && length <= longest.reason
}

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
