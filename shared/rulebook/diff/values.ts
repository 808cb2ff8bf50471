/** How one value of a pack is said (N20). */
import { z } from '../../zod.ts'
import type { FactGroup, PackField, Place } from '../schema/fields.ts'
import type { Rulebook } from '../schema/pack.ts'

interface Labelled {
  readonly id: string
  readonly label: string | { readonly ja: string }
}

const joined = (parts: unknown, separator: string): Said => {
  const text = (parts as readonly unknown[]).map(String).join(separator)
  return text === '' ? NONE : said('text', { value: text })
}

const labelOf = (id: string, among: readonly Labelled[]): string => {
  const label = among.find((one) => one.id === id)?.label ?? id
  return typeof label === 'string' ? label : label.ja
}

/**
 * @param schema without what may be missing around it
 * @param value undefined: the pack says nothing of it, which is no for what is yes or no
 * @param here the pack, and the object that the value stands in
 * @returns null when there is nothing to say
 */
export function saidOf(
  schema: z.core.$ZodType,
  value: unknown,
  { as, choices, none }: PackField,
  { book, beside }: { readonly book: Rulebook; readonly beside: unknown },
): Said | null {
  if (schema instanceof z.ZodBoolean) return said(value === true ? 'yes' : 'no')
  if (value === undefined) return null
  if (value === null) return said(none ?? nothingOf(schema, as))
  if (as === 'dayRange') {
    const [from, to] = value as readonly [number, number]
    return said(as, { from, to })
  }
  if (as === 'list') return joined(value, '・')
  if (as === 'sizes') return joined(value, '-')
  if (as === 'set') return said(`${choices ?? ''}_${[...(value as readonly string[])].sort().join('_')}`)
  if (as === 'plans')
    return joined(
      (value as readonly string[]).map((id) => labelOf(id, book.plans)),
      '・',
    )
  if (as === 'option') {
    const { options } = beside as { readonly options: readonly Labelled[] }
    return said('text', { value: labelOf(textOf(value), options) })
  }
  if (choices !== undefined) return said(`${choices}_${textOf(value)}`)
  if (typeof value === 'number') return said(as ?? 'number', { n: value })
  if (schema instanceof z.ZodISODate) return said('date', { date: textOf(value) })
  return value === '' ? NONE : said('text', { value: textOf(value) })
}

/** An amount that is null is not confirmed (C20), a day that is null has no end. */
function nothingOf(schema: z.core.$ZodType, as: PackField['as']): string {
  if (as === 'yen') return 'unconfirmed'
  return schema instanceof z.ZodISODate ? 'open' : NONE.code
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

// One fact of a pack: what it is called, how it reads, and where it is seen.

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
