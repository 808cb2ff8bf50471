/** What was answered to the duties of the counter (R1–R8, R14, R17): results only, never an image and never a number. */
import { z } from '../zod.ts'
import { lineIdSchema } from './ids.ts'
import { instantSchema } from './time/time.ts'

/** `customer`: confirmed by the customer on the display that is turned to them (R9, N10). */
export const answeredBy = ['staff', 'customer'] as const
export const answeredBySchema = z.enum(answeredBy)
export type AnsweredBy = z.infer<typeof answeredBySchema>

export const dutyIdSchema = z
  .string()
  .regex(/^[a-zA-Z]+\.[a-zA-Z]+$/)
  .max(60)

/** A tick's value; the two of a short result. */
export const TICKED = 'done'
export const results = ['ok', 'ng'] as const

export const dutyAnswerSchema = z.object({
  dutyId: dutyIdSchema,
  /** Null for what is asked once per reception. */
  lineId: lineIdSchema.nullable(),
  /** `done`, `ok`, `ng`, the ID of an option, or a date: nothing that identifies anybody. */
  value: z
    .string()
    .min(1)
    .max(40)
    .regex(/^[a-zA-Z0-9-]+$/),
  by: answeredBySchema,
  at: instantSchema,
})
export type DutyAnswer = z.infer<typeof dutyAnswerSchema>
