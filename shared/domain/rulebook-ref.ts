/** Which pack of the rulebook something goes by: a pack of one id and version never changes (C2). */
import { z } from '../zod.ts'

/** As long as a pack may be named. */
export const rulebookRefSchema = z.object({ id: z.string().max(80), version: z.string().max(40) })
export type RulebookRef = z.infer<typeof rulebookRefSchema>

/** Whether both name the same pack. */
export function sameRef(a: RulebookRef, b: RulebookRef): boolean {
  return a.id === b.id && a.version === b.version
}

/** The name of a pack without its content. */
export function refOf({ id, version }: RulebookRef): RulebookRef {
  return { id, version }
}
