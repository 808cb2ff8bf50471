/** desk ↔ main: the packs of this PC, which one is in force, and loading one from a file (C2). Part of the desk's calls. */
import { rulebookRefSchema } from '../domain/rulebook-ref.ts'
import { rulebookSchema } from '../rulebook/schema.ts'
import { z } from '../zod.ts'
import { calls, nothing } from './channel.ts'

export const rulebookStateSchema = z.object({
  /** In the order in which they came, those that ship with the app first. */
  packs: z.array(rulebookSchema),
  inForce: rulebookRefSchema,
})
export type RulebookState = z.infer<typeof rulebookStateSchema>

export const rulebookCalls = calls({
  'rulebook.read': { input: nothing, output: rulebookStateSchema },
})

export const rulebookPushes = {
  /** After a pack was loaded, or another one came into force. */
  'rulebook.changed': rulebookStateSchema,
} as const
