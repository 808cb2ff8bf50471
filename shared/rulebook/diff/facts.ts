/** A pack said one fact at a time, by a walk over its schema, for comparing two packs (N20). */
import { z } from '../../zod.ts'
import { type Fact, NONE, said, type Said, saidOf } from './values.ts'
import { packFields, type FactGroup, type PackField, type Place } from '../schema/fields.ts'
import { rulebookSchema, type Rulebook } from '../schema/pack.ts'

type Schema = z.core.$ZodType
type Values = Readonly<Record<string, unknown>>

/** Where the walk stands. */
interface Here {
  readonly book: Rulebook
  /** Names of fields and keys of items, from the pack's root. */
  readonly path: readonly string[]
  /** What the names of facts need: of every item around it. */
  readonly names: Said['params']
  /** In an item that holds from a day on: its facts have names of their own, so that the first one is told apart (R30). */
  readonly isDated: boolean
  readonly group: FactGroup
  readonly seen: readonly Place[]
  /** The object that it stands in. */
  readonly beside: unknown
  /** The field that tells the items of a list apart: it is their name, and no fact. */
  readonly by: string | undefined
}

const START = { path: [], names: {}, isDated: false, group: 'procedure', seen: [], beside: null } as const

/** Everything that a pack says. @param schema by which it is read */
export function factsOf(book: Rulebook, schema: Schema = rulebookSchema): Fact[] {
  return factsAt(schema, book, { ...START, book, by: undefined })
}

/** The schema without what may be missing around it, and what the registry knows of it: the outer word counts. */
export function bared(schema: Schema): { readonly schema: Schema; readonly about: PackField } {
  const about = packFields.get(schema as z.ZodType) ?? {}
  if (!(schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)) return { schema, about }
  const inner = bared(schema.def.innerType)
  return { schema: inner.schema, about: { ...inner.about, ...about } }
}

/** @param value undefined: the pack says nothing of it */
function factsAt(outer: Schema, value: unknown, around: Here): Fact[] {
  const { schema, about } = bared(outer)
  if (about.namesPack || (value === undefined && !(schema instanceof z.ZodBoolean))) return []
  const here = within(around, about, value)
  if (value === null && isWhole(schema, about)) return [factOf(NONE, ...firstOf(outer, here))]
  if (schema instanceof z.ZodDiscriminatedUnion) return factsAt(optionOf(schema, value), value, here)
  if (about.as === undefined && schema instanceof z.ZodObject)
    return fieldFacts(schema, value as Values, here)
  if (about.as === undefined && schema instanceof z.ZodArray)
    return itemFacts(schema.element, value as unknown[], about, here)
  const saying = saidOf(schema, value, about, here)
  return saying === null ? [] : [factOf(saying, about, here)]
}

/** What is said of a field goes for all that stands in it. */
function within(around: Here, { group = around.group, seen = around.seen }: PackField, value: unknown): Here {
  return { ...around, group, seen: typeof seen === 'function' ? seen(value as never) : seen }
}

/** An object or a list whose parts are facts of their own. */
const isWhole = (schema: Schema, { as }: PackField): schema is z.ZodObject | z.ZodArray =>
  as === undefined && (schema instanceof z.ZodObject || schema instanceof z.ZodArray)

/** The fact that stands for a whole which is not there: its first one. */
function firstOf(outer: Schema, here: Here): [PackField, Here] {
  const { schema, about } = bared(outer)
  if (!isWhole(schema, about)) return [about, within(here, about, null)]
  if (schema instanceof z.ZodArray) return firstOf(schema.element, { ...here, by: about.by })
  const [name = '', first = schema] = fieldsOf(schema).find(([key]) => key !== here.by) ?? []
  return firstOf(first, { ...here, path: [...here.path, name], by: undefined })
}

function fieldsOf(schema: z.ZodObject): [string, Schema][] {
  const shape: Readonly<Record<string, Schema>> = schema.shape
  return Object.entries(shape)
}

function fieldFacts(schema: z.ZodObject, values: Values, here: Here): Fact[] {
  const facts: Fact[] = []
  for (const [name, part] of fieldsOf(schema)) {
    if (name === here.by) continue
    const path = [...here.path, name]
    const found = factsAt(part, values[name], { ...here, path, beside: values, by: undefined })
    const whole = bared(part).about.isDetail ? facts[0]?.key : undefined
    facts.push(...(whole === undefined ? found : found.map((fact) => ({ detailOf: whole, ...fact }))))
  }
  return facts
}

/** Details stand after the rest of their item. */
function itemFacts(schema: Schema, items: readonly unknown[], about: PackField, here: Here): Fact[] {
  return items.flatMap((item, n) => {
    const key = about.by === undefined ? n : ((item as Values)[about.by] as string | number | null)
    const path = key === null ? here.path : [...here.path, String(key)]
    const isDated = key === null ? false : here.isDated || about.by === 'from'
    const names = { ...here.names, ...namesOf(item, key, about, here.book) }
    const facts = factsAt(schema, item, { ...here, path, names, isDated, by: about.by })
    return [
      ...facts.filter(({ detailOf }) => detailOf === undefined),
      ...facts.filter(({ detailOf }) => detailOf !== undefined),
    ]
  })
}

/** What the names of an item's facts may need: what tells it apart, and what it is called. */
function namesOf(
  item: unknown,
  key: string | number | null,
  { by, namedIn }: PackField,
  book: Rulebook,
): Said['params'] {
  if (by === undefined) return { n: Number(key) + 1 }
  const { label, title } = item as { label?: unknown; title?: { ja: string; en: string } }
  const name = namedIn === undefined ? label : (book[namedIn].find(({ id }) => id === key)?.label ?? key)
  return {
    ...(key === null ? {} : { [by === 'from' ? 'date' : by]: key }),
    ...(typeof name === 'string' ? { label: name } : {}),
    ...(title === undefined ? {} : { title: title.ja, titleEn: title.en }),
  }
}

/** The form that the value has, of several. */
function optionOf({ def }: z.ZodDiscriminatedUnion, value: unknown): Schema {
  const kind = (value as Values)[def.discriminator]
  const option = def.options.find((one) => {
    const named = one instanceof z.ZodObject && fieldsOf(one).find(([name]) => name === def.discriminator)
    return named && z.safeParse(named[1], kind).success
  })
  return option ?? z.unknown()
}

function factOf(value: Said, { label, labelFrom }: PackField, here: Here): Fact {
  const { path, group, seen: places, names, isDated } = here
  const code = (isDated ? labelFrom : label) ?? label
  const name = code === undefined ? said('field', { path: path.join(' › ') }) : said(code, names)
  return { key: [group, ...path].join('.'), group, name, value, places }
}
