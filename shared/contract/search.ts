/** desk ↔ main: finding the reception of a customer who comes back (R28, W16). Part of the desk's calls. */
import { sessionSummarySchema } from '../domain/session.ts'
import { z } from '../zod.ts'
import { calls } from './channel.ts'

const typed = z.string().max(40)

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

export const foundSchema = z.object({
  /** Newest first; nothing in them names the customer. */
  sessions: z.array(sessionSummarySchema),
  /** There are further ones that are not among them. */
  more: z.boolean(),
})
export type Found = z.infer<typeof foundSchema>

export const searchCalls = calls({
  /** Refused with fewer than two elements (R28). Each reception that is found has it written down in its record. */
  'session.search': { input: searchSchema, output: foundSchema },
})
