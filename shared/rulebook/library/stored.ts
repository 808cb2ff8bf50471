/** What the vault keeps of the rulebook: the packs that were loaded, every version, and which one is in force (C2). */
import { refOf, rulebookRefSchema, sameRef, type RulebookRef } from '../../domain/rulebook-ref.ts'
import { z } from '../../zod.ts'
import { rulebookSchema, type Rulebook } from '../schema/pack.ts'
import { grownUp, written } from './old-packs.ts'
import { builtInShelf, defaultPack, packOf, withoutPack, withPack, type Shelf } from './shelf.ts'

/** Key of the vault's settings table. */
export const BOOKS_SETTING = 'rulebook'

const storedSchema = z.object({
  inForce: rulebookRefSchema,
  /** Oldest first. Each is read by itself: one that does not read takes no other off the shelf. */
  packs: z.array(z.unknown()),
})
export type StoredBooks = z.infer<typeof storedSchema>

export interface Library {
  readonly shelf: Shelf
  readonly inForce: Rulebook
  /** As they were stored, also those that do not read any more: they are written back untouched. */
  readonly stored: readonly unknown[]
  /** What was in force and is not on the shelf: somebody has to choose before a new reception is made under other rules. */
  readonly lost: RulebookRef | null
}

/** What was in force where not even its name can be read. */
const unknownRef: RulebookRef = { id: '?', version: '?' }

/** What a PC has before anything was loaded or switched. */
export const firstLibrary: Library = { shelf: builtInShelf, inForce: defaultPack, stored: [], lost: null }

/** @param value of the settings table, whatever it is; null: nothing yet. What does not read leaves what ships with the app. */
export function libraryOf(value: unknown): Library {
  const stored = storedSchema.safeParse(value)
  if (!stored.success) return value === null ? firstLibrary : { ...firstLibrary, lost: unknownRef }
  const shelf = stored.data.packs.reduce<Shelf>((all, one) => {
    const pack = rulebookSchema.safeParse(grownUp(one))
    return pack.success ? withPack(all, pack.data) : all
  }, builtInShelf)
  const inForce = packOf(shelf, stored.data.inForce)
  const lost = inForce === null ? stored.data.inForce : null
  return { shelf, inForce: inForce ?? defaultPack, stored: stored.data.packs, lost }
}

/** With one more pack, stored after the others; in force stays what is, and what was lost is in force again when it comes. */
export function withLoaded(library: Library, pack: Rulebook): Library {
  if (packOf(library.shelf, pack)) return library
  const more = {
    ...library,
    shelf: withPack(library.shelf, pack),
    stored: [...library.stored, written(pack)],
  }
  return library.lost !== null && sameRef(library.lost, pack) ? withInForce(more, pack) : more
}

/** @returns the same library when it has no such pack, or that one is in force already. */
export function withInForce(library: Library, ref: RulebookRef): Library {
  const inForce = packOf(library.shelf, ref)
  if (inForce === null || (inForce === library.inForce && library.lost === null)) return library
  return { ...library, inForce, lost: null }
}

/** Without a pack that was loaded. @returns the same library where it has no such pack, and while that one is in force */
export function withRemoved(library: Library, ref: RulebookRef): Library {
  const shelf = withoutPack(library.shelf, ref)
  if (shelf.packs.length === library.shelf.packs.length || sameRef(library.inForce, ref)) return library
  const stored = library.stored.filter((one) => {
    const name = rulebookRefSchema.safeParse(one)
    return !name.success || !sameRef(name.data, ref)
  })
  return { ...library, shelf, stored }
}

/** What is written to the settings table. */
export function storedOf({ inForce, lost, stored }: Library): StoredBooks {
  return { inForce: lost ?? refOf(inForce), packs: [...stored] }
}
