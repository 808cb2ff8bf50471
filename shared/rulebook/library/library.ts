/** What the vault keeps of the rulebook: the packs that were loaded, every version, and which one is in force (C2). */
import { refOf, rulebookRefSchema, sameRef, type RulebookRef } from '../../domain/rulebook-ref.ts'
import { z } from '../../zod.ts'
import { rulebookSchema, type Rulebook } from '../schema/pack.ts'
import { grownUp, written } from './old-packs.ts'
import { builtIn, defaultPack, packOf, withoutPack, withPack, type Packs } from './packs.ts'

/** Key of the vault's settings table. */
export const RULEBOOK_SETTING = 'rulebook'

const storedSchema = z.object({
  inForce: rulebookRefSchema,
  /** Oldest first. Each is read by itself: one that does not read takes no other with it. */
  packs: z.array(z.unknown()),
})
export type StoredLibrary = z.infer<typeof storedSchema>

/** The packs of a PC, and which one is in force. */
export interface RulebookLibrary extends Packs {
  readonly inForce: Rulebook
  /** Those that were loaded, as they were written, also those that do not read any more: they are written back untouched. */
  readonly asWritten: readonly unknown[]
  /** What was in force and is not there: somebody has to choose before a new reception is made under other rules. */
  readonly lost: RulebookRef | null
}

/** What was in force where not even its name can be read. */
const unknownRef: RulebookRef = { id: '?', version: '?' }

/** What a PC has before anything was loaded or switched. */
export const firstLibrary: RulebookLibrary = { ...builtIn, inForce: defaultPack, asWritten: [], lost: null }

/** @param value of the settings table, whatever it is; null: nothing yet. What does not read leaves what ships with the app. */
export function libraryOf(value: unknown): RulebookLibrary {
  const stored = storedSchema.safeParse(value)
  if (!stored.success) return value === null ? firstLibrary : { ...firstLibrary, lost: unknownRef }
  const { inForce: chosen, packs: asWritten } = stored.data
  const { packs } = asWritten.reduce<Packs>((all, one) => {
    const pack = rulebookSchema.safeParse(grownUp(one))
    return pack.success ? withPack(all, pack.data) : all
  }, builtIn)
  const inForce = packOf({ packs }, chosen)
  return { packs, inForce: inForce ?? defaultPack, asWritten, lost: inForce === null ? chosen : null }
}

/** With one more pack, written down after the others; in force stays what is, and what was lost is in force again when it comes. */
export function withLoaded(library: RulebookLibrary, pack: Rulebook): RulebookLibrary {
  if (packOf(library, pack)) return library
  const more = { ...withPack(library, pack), asWritten: [...library.asWritten, written(pack)] }
  return library.lost !== null && sameRef(library.lost, pack) ? withInForce(more, pack) : more
}

/** @returns the same library when it has no such pack, or that one is in force already. */
export function withInForce(library: RulebookLibrary, ref: RulebookRef): RulebookLibrary {
  const inForce = packOf(library, ref)
  if (inForce === null || (inForce === library.inForce && library.lost === null)) return library
  return { ...library, inForce, lost: null }
}

/** Without a pack that was loaded. @returns the same library where it has no such pack, and while that one is in force */
export function withRemoved(library: RulebookLibrary, ref: RulebookRef): RulebookLibrary {
  const without = withoutPack(library, ref)
  if (without.packs.length === library.packs.length || sameRef(library.inForce, ref)) return library
  const asWritten = library.asWritten.filter((one) => {
    const name = rulebookRefSchema.safeParse(one)
    return !name.success || !sameRef(name.data, ref)
  })
  return { ...without, asWritten }
}

/** What is written to the settings table. */
export function storedOf({ inForce, lost, asWritten }: RulebookLibrary): StoredLibrary {
  return { inForce: lost ?? refOf(inForce), packs: [...asWritten] }
}
