/** What a reception is looked for by, when its customer comes back (R28, W16). */
import { z } from '../zod.ts'
import { longest } from './text/limits.ts'

const typed = z.string().max(longest.search)

/** As typed; an element that was not given is empty. */
export const searchSchema = z.strictObject({
  /** By itself enough. */
  receptionNumber: typed,
  /** Reading of the contractor's family name. */
  familyKana: typed,
  /** Last four digits of a line, or of the contact number. */
  phoneEnd: typed,
  /** Of the contractor. */
  birthDate: typed,
  /** Narrows, and never counts (W16). */
  visitedOn: typed,
})
export type Search = z.infer<typeof searchSchema>
