/** What was answered to the duties of the counter (R1–R8, R14, R17): results only, never an image and never a number. */
import { z } from '../zod.ts'
import { lineIdSchema } from './ids.ts'
import { longest } from './text/limits.ts'
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

/** Nothing that identifies anybody can be said in it. */
const ANSWER = /^[a-zA-Z0-9-]+$/

/** Whether it may be kept as an answer; what it says is another question. */
export function isDutyAnswer(text: string): boolean {
  return ANSWER.test(text) && text.length <= longest.dutyAnswer
}

export const dutyAnswerSchema = z.object({
  dutyId: dutyIdSchema,
  /** Null for what is asked once per reception. */
  lineId: lineIdSchema.nullable(),
  /** `done`, `ok`, `ng`, the ID of an option, or a date: nothing that identifies anybody. */
  value: z.string().min(1).max(longest.dutyAnswer).regex(ANSWER),
  by: answeredBySchema,
  at: instantSchema,
})
export type DutyAnswer = z.infer<typeof dutyAnswerSchema>
