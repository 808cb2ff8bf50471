/** The answer to a change of a session. */
import { z } from '../zod.ts'

/**
 * How far the session had come when the call was done. The session itself comes as `session.changed`, before the answer:
 * a commit is told once.
 */
export const committedSchema = z.object({ revision: z.int().min(0) })
export type Committed = z.infer<typeof committedSchema>

/** The answer to any call, where it is one to a change; null where it is another. */
export function committedOf(answer: unknown): Committed | null {
  if (typeof answer !== 'object' || answer === null || !('revision' in answer)) return null
  const { revision } = answer
  return typeof revision === 'number' && Number.isInteger(revision) && revision >= 0 ? { revision } : null
}
