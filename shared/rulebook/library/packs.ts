/** What is asked of the packs of a PC (C2): those that ship with the app, then what was loaded, oldest first. */
import { refOf, sameRef, type RulebookRef } from '../../domain/rulebook-ref.ts'
import type { PlainDate } from '../../domain/time/time.ts'
import articlePack from '../packs/linemobile-article.json' with { type: 'json' }
import pack201905 from '../packs/linemobile-2019-05.json' with { type: 'json' }
import { rulebookSchema, type Rulebook } from '../schema/pack.ts'
import { grownUp } from './old-packs.ts'

export interface Packs {
  /** In the order in which they came. An id and version stand once. */
  readonly packs: readonly Rulebook[]
}

const shipped = (pack: unknown): Rulebook => rulebookSchema.parse(grownUp(pack))
const article = shipped(articlePack)

/** What ships with the app. @throws ZodError when a pack is not what the schema says: a wrong pack must stop the start. */
export const builtIn: Packs = { packs: [article, shipped(pack201905)] }

/** In force until somebody switches: the article's own rules (C1). */
export const defaultPack: Rulebook = article

/** @returns null when there is no such pack. */
export function packOf(library: Packs, ref: RulebookRef): Rulebook | null {
  return library.packs.find((pack) => sameRef(pack, ref)) ?? null
}

/** With one more pack at its end; the same one twice is there once. */
export function withPack<T extends Packs>(library: T, pack: Rulebook): T {
  return packOf(library, pack) ? library : { ...library, packs: [...library.packs, pack] }
}

/** Without one pack. What ships with the app stays. */
export function withoutPack<T extends Packs>(library: T, ref: RulebookRef): T {
  if (isBuiltIn(ref)) return library
  return { ...library, packs: library.packs.filter((pack) => !sameRef(pack, ref)) }
}

/** Whether the pack ships with the app. */
export function isBuiltIn(ref: RulebookRef): boolean {
  return packOf(builtIn, ref) !== null
}

/**
 * The packs of a series in order of time. A newer version of an id stands for the older ones, which stay here
 * for the receptions that were made under them.
 */
export function seriesOf(library: Packs, series: string): readonly Rulebook[] {
  const newest = new Map<string, Rulebook>()
  for (const pack of library.packs) newest.set(pack.id, pack)
  return [...newest.values()].filter((pack) => pack.series === series).sort(byStart)
}

/** The pack of a series that covers a Tokyo date. @returns null when the series begins later or is over. */
export function packOn(library: Packs, series: string, date: PlainDate): Rulebook | null {
  return seriesOf(library, series).find((pack) => covers(pack, date)) ?? null
}

/** Whether it is the version that counts in its series today, and not one that a newer version replaced. */
export function isNewest(library: Packs, ref: RulebookRef): boolean {
  const newest = library.packs.findLast(({ id }) => id === ref.id)
  return newest !== undefined && sameRef(refOf(newest), ref)
}

function covers({ effectiveFrom, effectiveTo }: Rulebook, date: PlainDate): boolean {
  return (effectiveFrom === null || effectiveFrom <= date) && (effectiveTo === null || date <= effectiveTo)
}

function byStart(a: Rulebook, b: Rulebook): number {
  return (a.effectiveFrom ?? '').localeCompare(b.effectiveFrom ?? '')
}
