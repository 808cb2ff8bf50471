/** Packs of one series follow each other without overlap and without hole (C2). */
import { Temporal } from 'temporal-polyfill'
import { sameRef } from '../../domain/rulebook-ref.ts'
import type { PlainDate } from '../../domain/time/time.ts'
import { issue, type PackIssue } from '../checks/issues.ts'
import type { Rulebook } from '../schema/pack.ts'
import { packOf, seriesOf, withPack, type Packs } from './packs.ts'

const dayAfter = (date: PlainDate, days: number): PlainDate =>
  Temporal.PlainDate.from(date).add({ days }).toString() as PlainDate

/** What is wrong between two packs that follow each other; null: nothing. `from` and `to` are the days in question, '' open. */
export function seamOf(
  before: Rulebook,
  after: Rulebook,
): { code: 'overlap' | 'hole'; from: PlainDate | ''; to: PlainDate | '' } | null {
  const [end, start] = [before.effectiveTo, after.effectiveFrom]
  if (end === null || start === null || start <= end)
    return { code: 'overlap', from: start ?? '', to: earlier(end, after.effectiveTo) ?? '' }
  if (start === dayAfter(end, 1)) return null
  return { code: 'hole', from: dayAfter(end, 1), to: dayAfter(start, -1) }
}

/** Every overlap and hole that the packs of a PC would have with one more. */
export function seriesIssues(library: Packs, pack: Rulebook): PackIssue[] {
  const next = withPack(library, pack)
  // A pack may leave its series: the one that it left must be whole too.
  const series = new Set([
    pack.series,
    ...library.packs.filter(({ id }) => id === pack.id).map((p) => p.series),
  ])
  return [...series].flatMap((name) => {
    const chain = seriesOf(next, name)
    return chain.slice(1).flatMap((after, n) => {
      const before = chain[n]
      const seam = before && seamOf(before, after)
      if (!seam) return []
      const other = before.id === pack.id ? after : before
      const path = before.id === pack.id ? 'effectiveTo' : 'effectiveFrom'
      return [issue([path], seam.code, { other: other.label, from: seam.from, to: seam.to })]
    })
  })
}

/** Whether the packs of every series follow each other. */
export function isWhole(library: Packs): boolean {
  const names = new Set(library.packs.map(({ series }) => series))
  return [...names].every((name) => {
    const chain = seriesOf(library, name)
    return chain.slice(1).every((after, n) => {
      const before = chain[n]
      return before === undefined || seamOf(before, after) === null
    })
  })
}

/** Whether a pack may be taken in: its version is free, and its series stays whole. */
export function libraryIssues(library: Packs, pack: Rulebook): PackIssue[] {
  const there = packOf(library, pack)
  if (there) {
    const same = sameRef(there, pack) && JSON.stringify(there) === JSON.stringify(pack)
    return same ? [] : [issue(['version'], 'sameVersion', { id: pack.id, version: pack.version })]
  }
  return seriesIssues(library, pack)
}

function earlier(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
