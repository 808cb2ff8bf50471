/** desk ↔ main: finding the reception of a customer who comes back (R28, W16). Part of the desk's calls. */
import { searchSchema } from '../domain/search.ts'
import { sessionSummarySchema } from '../domain/session.ts'
import { z } from '../zod.ts'
import { calls } from './channel.ts'

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
