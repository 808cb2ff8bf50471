/**
 * What a field of a pack is called and how its value reads, kept in zod's registry beside the schema. Two packs are
 * compared by a walk over the schema (`facts.ts`), so a new field is compared as soon as it stands there (N20).
 */
import type { PackFieldWord } from '../../words/rulebook/fields.ts'
import type { packGroups, packPlaces } from '../../words/rulebook/places.ts'
import type { PackValueWord } from '../../words/rulebook/values.ts'
import { z } from '../../zod.ts'

export type FactGroup = keyof typeof packGroups
/** Screens and papers on which a rule is seen. */
export type Place = keyof typeof packPlaces

/** How a value that is no plain number, text, day, yes or no is said as a whole. */
export type Reading =
  /** First and last day of a month. */
  | 'dayRange'
  /** One after another. */
  | 'list'
  /** Sizes of groups, with hyphens. */
  | 'sizes'
  /** One word for all that are chosen. */
  | 'set'
  /** IDs of the pack's plans, by their names. */
  | 'plans'
  /** The ID of one of the options beside it, by its name. */
  | 'option'

export interface PackField {
  /** Its name in `words/rulebook/fields.ts`. */
  readonly label?: PackFieldWord
  /** Its name in an item that holds from a day on. */
  readonly labelFrom?: PackFieldWord
  /** The word of `words/rulebook/values.ts` that a number stands in, or how the value is said as a whole. */
  readonly as?: PackValueWord | Reading
  /** What the words of its choices begin with: `signUp` for `signUp_open`. */
  readonly choices?: string
  /** What null means; without it there is none of it. */
  readonly none?: PackValueWord
  /** For all that stands in it too. */
  readonly group?: FactGroup
  /** Where it is seen, and all that stands in it. @param value what stands there in the pack */
  readonly seen?: readonly Place[] | ((value: never) => readonly Place[])
  /** Of a list: the field that is the same where two packs mean the same item. Without it the place in the list is. */
  readonly by?: string
  /** Of a list: the list of the pack in which its items have their names, by ID. */
  readonly namedIn?: 'paymentKinds'
  /** Where what it belongs to comes or goes as a whole, it is not said by itself. The first field stands for the whole. */
  readonly isDetail?: true
  /** It tells which pack it is, and is no rule. */
  readonly namesPack?: true
}

export const packFields = z.registry<PackField>()

/** The same schema, entered in the registry. */
export function field<T extends z.ZodType>(schema: T, about: PackField): T {
  const own = schema.clone()
  packFields.add(own, about)
  return own
}
