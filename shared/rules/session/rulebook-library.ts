/** How many packs a PC keeps, and which may go again (C2): every one is read at the start and stands on the desk's list. */
import { sameRef, type RulebookRef } from '../../domain/rulebook-ref.ts'
import { no, YES, type Verdict } from '../../domain/verdict.ts'
import type { Rulebook } from '../../rulebook/schema/pack.ts'
import { isWhole } from '../../rulebook/library/seams.ts'
import { isBuiltIn, packOf, withoutPack, type Packs } from '../../rulebook/library/packs.ts'
import type { RulebookLibrary } from '../../rulebook/library/library.ts'
import { reason } from '../reasons.ts'

/** Packs that were loaded from files: years of a store's own rules. */
export const MOST_LOADED = 40

/** Characters of all loaded packs together: a usual one has thirty thousand. */
export const MOST_CHARACTERS = 6_000_000

const sizeOf = (packs: readonly Rulebook[]): number =>
  packs.reduce((sum, pack) => sum + JSON.stringify(pack).length, 0)

/** Whether there is room for one more. A pack that is there needs none. */
export function hasRoom(library: Packs, pack: Rulebook): Verdict {
  if (packOf(library, pack)) return YES
  const loaded = library.packs.filter((one) => !isBuiltIn(one))
  const fits = loaded.length < MOST_LOADED && sizeOf([...loaded, pack]) <= MOST_CHARACTERS
  return fits ? YES : no(reason('rulebookFull', { max: MOST_LOADED, megabytes: MOST_CHARACTERS / 1_000_000 }))
}

/** Whether a pack may be taken off. @param used a reception or a contract was made under it */
export function mayRemove(library: RulebookLibrary, ref: RulebookRef, used: boolean): Verdict {
  const named = { id: ref.id, version: ref.version }
  if (!packOf(library, ref)) return no(reason('rulebookUnknown', named))
  if (isBuiltIn(ref) || sameRef(library.inForce, ref)) return no(reason('rulebookStays'))
  if (used) return no(reason('rulebookUsed', named))
  return isWhole(withoutPack(library, ref)) ? YES : no(reason('rulebookSeam', named))
}
