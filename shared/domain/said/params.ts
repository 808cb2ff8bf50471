/** The values in a sentence that travels as a code: `shared/words/` puts them into its words. */
import { z } from '../../zod.ts'
import { terms, type TermName } from './terms.ts'

/** Characters of one value: a list of fields, or a name. */
const LONGEST = 600

const termSchema = z.strictObject({ term: z.enum(terms), number: z.number().nullable() })
/** A word of ours inside a sentence, and the number that belongs to it. */
export type Term = z.infer<typeof termSchema>

/** A value in the words of a sentence; text of a pack and a date come in both languages, our own words as terms. */
export const paramSchema = z.union([
  z.string().max(LONGEST),
  z.number(),
  z.strictObject({ ja: z.string().max(LONGEST), en: z.string().max(LONGEST) }),
  termSchema,
  z.array(termSchema).max(terms.length),
])
export type Param = z.infer<typeof paramSchema>
export type Params = Readonly<Record<string, Param>>

/** @param number of the line, the hour or the days that the term is about */
export function term(name: TermName, number: number | null = null): Term {
  return { term: name, number }
}

/** Sentences by their codes, each with the names of the values that its words need. */
export type Sayings = Readonly<Record<string, readonly string[]>>

/** One sentence of them, as it travels. */
export type SayingOf<T extends Sayings> = {
  [Code in keyof T]: { readonly code: Code; readonly params: Readonly<Record<T[Code][number], Param>> }
}[keyof T]
