/** A pack is compared by a walk over its schema: what stands there is compared, and has words (N20). */
import { describe, expect, it } from 'vitest'
import { bared, factsOf } from '#shared/rulebook/diff/facts.ts'
import { field } from '#shared/rulebook/schema/fields.ts'
import { rulebookSchema } from '#shared/rulebook/schema/pack.ts'
import { defaultPack } from '#shared/rulebook/library/packs.ts'
import { packFieldWords } from '#shared/words/rulebook/fields.ts'
import { packValues } from '#shared/words/rulebook/values.ts'
import { z } from '#shared/zod.ts'

interface Leaf {
  readonly path: string
  readonly schema: z.core.$ZodType
  readonly about: ReturnType<typeof bared>['about']
}

/** Every place of a schema where a value stands. @param by the field that tells the items of a list apart */
function leavesOf(outer: z.core.$ZodType, path: string, by?: string): Leaf[] {
  const { schema, about } = bared(outer)
  if (about.namesPack) return []
  if (about.as === undefined) {
    if (schema instanceof z.ZodObject)
      return Object.entries(schema.shape).flatMap(([name, one]) =>
        name === by ? [] : leavesOf(one, path === '' ? name : `${path}.${name}`),
      )
    if (schema instanceof z.ZodArray) return leavesOf(schema.element, `${path}[]`, about.by)
    if (schema instanceof z.ZodDiscriminatedUnion)
      return schema.def.options.flatMap((option) => leavesOf(option, path))
  }
  return [{ path, schema, about }]
}

/** Places without a name, and choices without words. */
function wordless(schema: z.core.$ZodType): string[] {
  return leavesOf(schema, '').flatMap(({ path, schema: leaf, about }) => {
    const named = about.label !== undefined && about.label in packFieldWords
    const choices = leaf instanceof z.ZodEnum ? leaf.options : []
    const said = choices.filter((choice) => `${about.choices ?? ''}_${String(choice)}` in packValues)
    return named && said.length === choices.length ? [] : [path]
  })
}

describe('the fields of a pack', () => {
  it('N20: each has a name, and each of its choices has words, in both languages', () => {
    expect(wordless(rulebookSchema)).toEqual([])
  })

  it('N20: one that is new without a name is found, wherever it stands', () => {
    const { shape } = rulebookSchema
    const inList = z.array(z.strictObject({ id: z.string(), gift: z.boolean() }))
    const breach = rulebookSchema.extend({
      parking: z.int(),
      plans: field(inList, { by: 'id' }),
      link: shape.link.extend({ colour: field(z.enum(['red']), { label: 'contact', choices: 'colour' }) }),
    })
    expect(wordless(breach).sort()).toEqual(['link.colour', 'parking', 'plans[].gift'])
  })

  it('N20: one that is new is compared as soon as it stands in the schema', () => {
    const next = rulebookSchema.extend({
      timing: rulebookSchema.shape.timing.extend({ parkingDays: z.int() }),
      shops: field(z.array(z.strictObject({ id: z.string(), open: z.iso.date().nullable() })), { by: 'id' }),
    })
    const pack = {
      ...defaultPack,
      timing: { ...defaultPack.timing, parkingDays: 3 },
      shops: [{ id: 'ueno', open: '2026-12-01' }],
    }
    const found = factsOf(pack, next).filter(({ name }) => name.code === 'field')
    expect(found.map(({ name, value }) => [name.params.path, value])).toEqual([
      ['timing › parkingDays', { code: 'number', params: { n: 3 } }],
      ['shops › ueno › open', { code: 'date', params: { date: '2026-12-01' } }],
    ])
  })
})
