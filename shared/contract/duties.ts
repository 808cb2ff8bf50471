/** desk → main: one answer to a duty of the rulebook, as an edit like every completed field (R7, R9). */
import { answeredBySchema, dutyAnswerSchema } from '../domain/duty.ts'
import { z } from '../zod.ts'

export const dutyEditSchema = z.object({
  kind: z.literal('duty'),
  ...dutyAnswerSchema.pick({ dutyId: true, lineId: true }).shape,
  /** Null takes an answer back. */
  value: dutyAnswerSchema.shape.value.nullable(),
  by: answeredBySchema,
})
export type DutyEdit = z.infer<typeof dutyEditSchema>
