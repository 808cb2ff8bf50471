/** desk ↔ main: the packs of this PC, which one is in force, and loading one from a file (C2). Part of the desk's calls. */
import { managerPinSchema } from '../domain/manager.ts'
import { rulebookRefSchema } from '../domain/rulebook-ref.ts'
import { packIssueSchema } from '../rulebook/checks/issues.ts'
import { PACK_BYTES } from '../rulebook/read-pack.ts'
import { rulebookSchema } from '../rulebook/schema/pack.ts'
import { factGroups, places } from '../rulebook/diff/diff.ts'
import { z } from '../zod.ts'
import { calls, nothing } from './channel.ts'

export const rulebookStateSchema = z.object({
  /** In the order in which they came, those that ship with the app first. */
  packs: z.array(rulebookSchema),
  /** Those that ship with the app, and stay. */
  shipped: z.array(rulebookRefSchema),
  inForce: rulebookRefSchema,
  /** What was in force and is not there any more; null: nothing is missing. */
  lost: rulebookRefSchema.nullable(),
})
export type RulebookState = z.infer<typeof rulebookStateSchema>

export const packLoadedSchema = z.object({
  /** Null: it was not taken, and everything stays as it was. */
  loaded: rulebookRefSchema.nullable(),
  issues: z.array(packIssueSchema),
  state: rulebookStateSchema,
})
export type PackLoaded = z.infer<typeof packLoadedSchema>

const packSaidSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})
const placesSchema = z.array(z.enum(places)).readonly()

const packChangeSchema = z.object({
  key: z.string(),
  name: packSaidSchema,
  /** Null: only one of the two says it. */
  before: packSaidSchema.nullable(),
  after: packSaidSchema.nullable(),
  places: placesSchema,
})

/** What is another in the second of two packs (N20). */
export const packDiffSchema = z.object({
  /** Groups without a change are left out. */
  groups: z
    .array(z.object({ group: z.enum(factGroups), changes: z.array(packChangeSchema).readonly() }))
    .readonly(),
  /** Every screen and paper that changes. */
  places: placesSchema,
})
export type PackDiff = z.infer<typeof packDiffSchema>

export const rulebookCalls = calls({
  'rulebook.read': { input: nothing, output: rulebookStateSchema },
  'rulebook.compare': {
    input: z.object({ before: rulebookRefSchema, after: rulebookRefSchema }),
    output: packDiffSchema,
  },
  /** For receptions that begin from now on; those that are there keep theirs. */
  'rulebook.use': {
    /** The manager's PIN where this PC has one: other prices and duties are the manager's decision (N20). */
    input: z.object({ pack: rulebookRefSchema, managerPin: managerPinSchema.nullable() }),
    output: rulebookStateSchema,
  },
  /** The text of a file, as the page read it. What is wrong with it is an answer, before anybody is asked for the PIN. */
  'rulebook.load': {
    input: z.object({ text: z.string().max(PACK_BYTES + 1), managerPin: managerPinSchema.nullable() }),
    output: packLoadedSchema,
  },
  /** Takes a loaded pack off that nothing was made under. */
  'rulebook.remove': {
    input: z.object({ pack: rulebookRefSchema, managerPin: managerPinSchema.nullable() }),
    output: rulebookStateSchema,
  },
})

export const rulebookPushes = {
  /** After a pack was loaded, or another one came into force. */
  'rulebook.changed': rulebookStateSchema,
} as const
