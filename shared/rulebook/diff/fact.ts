/** One fact of a pack: what it is called, how it reads, and where it is seen. */
import type { FactGroup, Place } from '../schema/fields.ts'

/** A word of the screen's language, by code, with the values that it needs. */
export interface Said {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

export interface Fact {
  /** The same in two packs where the same thing is meant. */
  readonly key: string
  readonly group: FactGroup
  /** Of `words/rulebook/fields.ts`. */
  readonly name: Said
  /** Of `words/rulebook/values.ts`. */
  readonly value: Said
  readonly places: readonly Place[]
  /** Key of the fact that this one is a detail of: where that one comes or goes, or is none, the detail is not said by itself. */
  readonly detailOf?: string
}

export const said = (code: string, params: Said['params'] = {}): Said => ({ code, params })

/** There is nothing of the kind. */
export const NONE = said('none')
