/** How many packs a PC keeps, and which may go again (C2): every one is read at the start and stands on the desk's list. */
import { sameRef, type RulebookRef } from '../../domain/rulebook-ref.ts'
import { no, YES, type Verdict } from '../../domain/verdict.ts'
import type { Rulebook } from '../../rulebook/schema/pack.ts'
import { isWhole } from '../../rulebook/library/series.ts'
import { isBuiltIn, packOf, withoutPack, type Shelf } from '../../rulebook/library/shelf.ts'
import type { Library } from '../../rulebook/library/stored.ts'
import { reason } from '../reasons.ts'

/** Packs that were loaded from files: years of a store's own rules. */
export const MOST_LOADED = 40

/** Characters of all loaded packs together: a usual one has thirty thousand. */
export const MOST_CHARACTERS = 6_000_000

const sizeOf = (packs: readonly Rulebook[]): number =>
  packs.reduce((sum, pack) => sum + JSON.stringify(pack).length, 0)

/** Whether there is room for one more. A pack that is there needs none. */
export function hasRoom(shelf: Shelf, pack: Rulebook): Verdict {
  if (packOf(shelf, pack)) return YES
  const loaded = shelf.packs.filter((one) => !isBuiltIn(one))
  const fits = loaded.length < MOST_LOADED && sizeOf([...loaded, pack]) <= MOST_CHARACTERS
  return fits ? YES : no(reason('rulebookFull', { max: MOST_LOADED, megabytes: MOST_CHARACTERS / 1_000_000 }))
}

/** Whether a pack may be taken off. @param used a reception or a contract was made under it */
export function mayRemove({ shelf, inForce }: Library, ref: RulebookRef, used: boolean): Verdict {
  const named = { id: ref.id, version: ref.version }
  if (!packOf(shelf, ref)) return no(reason('rulebookUnknown', named))
  if (isBuiltIn(ref) || sameRef(inForce, ref)) return no(reason('rulebookStays'))
  if (used) return no(reason('rulebookUsed', named))
  return isWhole(withoutPack(shelf, ref)) ? YES : no(reason('rulebookSeam', named))
}
