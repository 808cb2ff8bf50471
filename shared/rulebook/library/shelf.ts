/** The shelf of packs (C2): what ships with the app, then what was loaded, oldest first. Pure; main keeps it. */
import { refOf, sameRef, type RulebookRef } from '../../domain/rulebook-ref.ts'
import type { PlainDate } from '../../domain/time/time.ts'
import articlePack from '../packs/linemobile-article.json' with { type: 'json' }
import pack201905 from '../packs/linemobile-2019-05.json' with { type: 'json' }
import { rulebookSchema, type Rulebook } from '../schema/pack.ts'
import { grownUp } from './old-packs.ts'

export interface Shelf {
  /** In the order in which they came. An id and version stand once. */
  readonly packs: readonly Rulebook[]
}

const shipped = (pack: unknown): Rulebook => rulebookSchema.parse(grownUp(pack))
const article = shipped(articlePack)

/** What ships with the app. @throws ZodError when a pack is not what the schema says: a wrong pack must stop the start. */
export const builtInShelf: Shelf = { packs: [article, shipped(pack201905)] }

/** In force until somebody switches: the article's own rules (C1). */
export const defaultPack: Rulebook = article

/** @returns null when the shelf has no such pack. */
export function packOf(shelf: Shelf, ref: RulebookRef): Rulebook | null {
  return shelf.packs.find((pack) => sameRef(pack, ref)) ?? null
}

/** With one more pack at its end; the same one twice is there once. */
export function withPack(shelf: Shelf, pack: Rulebook): Shelf {
  return packOf(shelf, pack) ? shelf : { packs: [...shelf.packs, pack] }
}

/** Without one pack. What ships with the app stays. */
export function withoutPack(shelf: Shelf, ref: RulebookRef): Shelf {
  return isBuiltIn(ref) ? shelf : { packs: shelf.packs.filter((pack) => !sameRef(pack, ref)) }
}

/** Whether the pack ships with the app. */
export function isBuiltIn(ref: RulebookRef): boolean {
  return packOf(builtInShelf, ref) !== null
}

/**
 * The packs of a series in order of time. A newer version of an id stands for the older ones, which stay on the shelf
 * for the receptions that were made under them.
 */
export function seriesOf(shelf: Shelf, series: string): readonly Rulebook[] {
  const newest = new Map<string, Rulebook>()
  for (const pack of shelf.packs) newest.set(pack.id, pack)
  return [...newest.values()].filter((pack) => pack.series === series).sort(byStart)
}

/** The pack of a series that covers a Tokyo date. @returns null when the series begins later or is over. */
export function packOn(shelf: Shelf, series: string, date: PlainDate): Rulebook | null {
  return seriesOf(shelf, series).find((pack) => covers(pack, date)) ?? null
}

/** Whether it is the version that counts in its series today, and not one that a newer version replaced. */
export function isNewest(shelf: Shelf, ref: RulebookRef): boolean {
  const newest = shelf.packs.findLast(({ id }) => id === ref.id)
  return newest !== undefined && sameRef(refOf(newest), ref)
}

function covers({ effectiveFrom, effectiveTo }: Rulebook, date: PlainDate): boolean {
  return (effectiveFrom === null || effectiveFrom <= date) && (effectiveTo === null || date <= effectiveTo)
}

function byStart(a: Rulebook, b: Rulebook): number {
  return (a.effectiveFrom ?? '').localeCompare(b.effectiveFrom ?? '')
}
