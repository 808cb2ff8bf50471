/** Two packs side by side: what changes, in groups, and on which screens and papers it is seen (N20). */
import { packGroups, packPlaces } from '../../words/rulebook/places.ts'
import { type Fact, NONE, type Said } from './values.ts'
import { factsOf } from './facts.ts'
import type { FactGroup, Place } from '../schema/fields.ts'
import type { Rulebook } from '../schema/pack.ts'

/** In the order in which they stand. */
export const factGroups = Object.keys(packGroups) as FactGroup[]
/** In the order in which they are named. */
export const places = Object.keys(packPlaces) as Place[]

interface PackChange {
  readonly key: string
  readonly name: Said
  /** Null: only one of the two says it. */
  readonly before: Said | null
  readonly after: Said | null
  readonly places: readonly Place[]
}

export interface PackDiff {
  /** Groups without a change are left out. */
  readonly groups: readonly { readonly group: FactGroup; readonly changes: readonly PackChange[] }[]
  /** Every screen and paper that changes. */
  readonly places: readonly Place[]
}

/** What is another in the second pack. Changes stand in the order of the facts, what is new in its own group's end. */
export function diffOf(before: Rulebook, after: Rulebook): PackDiff {
  const old = new Map(factsOf(before).map((fact) => [fact.key, fact]))
  const now = new Map(factsOf(after).map((fact) => [fact.key, fact]))
  const keys = [...new Set([...old.keys(), ...now.keys()])]
  const there = (fact: Fact | undefined): boolean => fact !== undefined && fact.value.code !== NONE.code
  const oneSided = (key: string): boolean => there(old.get(key)) !== there(now.get(key))
  const changes = keys
    .filter((key) => {
      const whole = (now.get(key) ?? old.get(key))?.detailOf
      return whole === undefined || !oneSided(whole)
    })
    .flatMap((key) => changeOf(old.get(key), now.get(key)))
  const groups = factGroups
    .map((group) => ({ group, changes: changes.filter((change) => change.key.startsWith(`${group}.`)) }))
    .filter((each) => each.changes.length > 0)
  const seen = new Set(changes.flatMap((change) => change.places))
  return { groups, places: places.filter((place) => seen.has(place)) }
}

function changeOf(old: Fact | undefined, now: Fact | undefined): PackChange[] {
  const fact = now ?? old
  if (!fact || (old && now && same(old.value, now.value))) return []
  const { key, name } = fact
  return [{ key, name, before: old?.value ?? null, after: now?.value ?? null, places: fact.places }]
}

function same(a: Said, b: Said): boolean {
  return a.code === b.code && JSON.stringify(a.params) === JSON.stringify(b.params)
}
