/** The answer to a change of a session. */
import { z } from '../zod.ts'

/**
 * How far the session had come when the call was done. The session itself comes as `session.changed`, before the answer:
 * a commit is told once.
 */
export const committedSchema = z.object({ revision: z.int().min(0) })
export type Committed = z.infer<typeof committedSchema>
