/** desk ↔ main: the manager's PIN (L10). Part of the desk's calls; no answer ever carries it. */
import { managerPinSchema, managerStateSchema } from '../domain/manager.ts'
import { calls, nothing } from './channel.ts'
import { z } from '../zod.ts'

export const managerCalls = calls({
  'manager.read': { input: nothing, output: managerStateSchema },
  /** Sets it, or changes it: then the old one is asked for, and a wrong one counts as a wrong try. */
  'manager.setPin': {
    input: z.object({ pin: managerPinSchema, oldPin: managerPinSchema.nullable() }),
    output: managerStateSchema,
  },
})
