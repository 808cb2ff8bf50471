/** The PC's clock is more than a day away from where time had come: it is asked about before it is believed. */
import { z } from '../../zod.ts'
import { instantSchema } from './time.ts'

export const clockDoubtSchema = z.object({
  /** What the PC's clock shows. */
  shown: instantSchema,
  /** Where time goes on meanwhile: from the latest that was believed. */
  expected: instantSchema,
  /** Staff said that the PC's clock is wrong, and it was not put right yet. */
  answered: z.boolean(),
})
export type ClockDoubt = z.infer<typeof clockDoubtSchema>
