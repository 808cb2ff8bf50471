/** A page judges texts without the schemas of main: both must say the same of every one of them. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayBeKept, placesOf } from '#renderer/desk/editing/field-path.ts'
import { committedOf, committedSchema } from '#shared/contract/committed.ts'
import { deskCalls, editSchema, type Edit } from '#shared/contract/desk.ts'
import { areHours, openingHoursSchema } from '#shared/domain/branch.ts'
import { dutyAnswerSchema, isDutyAnswer } from '#shared/domain/duty.ts'
import {
  lineIdSchema,
  readLineId,
  readReceptionNumber,
  readSessionId,
  readUsageCode,
  receptionNumberSchema,
  sessionIdSchema,
  usageCodeSchema,
} from '#shared/domain/ids.ts'
import { isPin, managerPinSchema } from '#shared/domain/manager.ts'
import { emptyLineUser, lineUserSchema, readLineUser, relations, sexes } from '#shared/domain/person.ts'
import { searchSchema } from '#shared/domain/search.ts'
import { longest } from '#shared/domain/text/limits.ts'
import { isReason, typedReasonSchema } from '#shared/domain/text/typed.ts'
import { z } from '#shared/zod.ts'

const LINE = '00000000-0000-4000-8000-000000000001'

/** How long the schema lets a text be. @throws when it sets no limit: a field without an end is a mistake */
function limitIn(schema: z.ZodType): number {
  let text = schema
  while (text instanceof z.ZodOptional || text instanceof z.ZodNullable) text = text.unwrap() as z.ZodType
  if (text instanceof z.ZodString && text.maxLength !== null) return text.maxLength
  throw new Error('this schema sets no limit to a text')
}

const isText = (schema: z.ZodType): boolean => schema.safeParse('x').success && schema.safeParse('y').success

/** Every field of an edit into which a text is typed, with the edit that puts one there. */
const typedFields = editSchema.options.flatMap((option) => {
  if (!('fields' in option.shape)) return []
  const { kind, fields } = option.shape
  return Object.entries<z.ZodType>(fields.shape)
    .filter(([, schema]) => isText(schema))
    .map(([name, schema]) => ({
      name: `${kind.value}.${name}`,
      schema,
      editOf: (text: string): unknown => ({ kind: kind.value, lineId: LINE, fields: { [name]: text } }),
    }))
})

describe('the limit of a text', () => {
  it.each(typedFields)('E2c: $name is the same for the page as for main', ({ schema, editOf }) => {
    const most = limitIn(schema)
    for (const [length, taken] of [
      [most, true],
      [most + 1, false],
    ] as const) {
      // In no form that is tidied away.
      const edit = editOf('字'.repeat(length))
      expect(editSchema.safeParse(edit).success).toBe(taken)
      expect(placesOf(edit as Edit).every(({ path, value }) => mayBeKept(path, value))).toBe(taken)
    }
  })

  it('E2c: there are fields to look at', () => {
    expect(typedFields.length).toBeGreaterThan(12)
  })

  it('E2c: so it is of an answer to a duty, whatever is typed', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[a-zA-Z0-9-]{0,45}$/))
    fc.assert(
      fc.property(text, (value) => {
        expect(isDutyAnswer(value)).toBe(dutyAnswerSchema.shape.value.safeParse(value).success)
      }),
    )
  })

  it('E2c: every text of the other forms has one, and the fields know it', () => {
    for (const schema of Object.values(searchSchema.shape)) expect(limitIn(schema)).toBe(longest.search)
    expect(limitIn(deskCalls['printers.folder'].input.shape.folder)).toBe(longest.folder)
    expect(limitIn(deskCalls['line.checkSim'].input.shape.iccid)).toBe(longest.scannedCard)
    for (const [name, { input }] of Object.entries(deskCalls)) {
      if (!(input instanceof z.ZodObject) || !('reason' in input.shape)) continue
      const { reason } = input.shape as { reason: z.ZodType }
      if (reason.safeParse('お客様のご希望').success) expect(limitIn(reason), name).toBe(longest.reason)
    }
  })
})

/** What may stand there, and what nearly may. */
const uuids = fc.oneof(
  fc.uuid(),
  fc.string(),
  fc.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
)
const codes = fc.oneof(
  fc.string(),
  fc.stringMatching(/^[0-9A-Z]{15,17}$/),
  fc.stringMatching(/^P-\d{4}-\d{3,4}$/),
)

describe('what a page reads without a schema', () => {
  it('L9, E3: an ID, a number and a code are to it what they are to main', () => {
    fc.assert(
      fc.property(uuids, (text) => {
        expect(readLineId(text)).toBe(lineIdSchema.safeParse(text).data ?? null)
        expect(readSessionId(text)).toBe(sessionIdSchema.safeParse(text).data ?? null)
      }),
      { numRuns: 400 },
    )
    fc.assert(
      fc.property(codes, (text) => {
        expect(readUsageCode(text)).toBe(usageCodeSchema.safeParse(text).data ?? null)
        expect(readReceptionNumber(text)).toBe(receptionNumberSchema.safeParse(text).data ?? null)
      }),
      { numRuns: 400 },
    )
    for (const one of ['0', 'f']) {
      const uuid = '00000000-0000-0000-0000-000000000000'.replaceAll('0', one)
      expect(readLineId(uuid)).toBe(lineIdSchema.safeParse(uuid).data ?? null)
    }
  })

  it('L10: so is the shape of a PIN', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{0,10}$/)), (text) => {
        expect(isPin(text)).toBe(managerPinSchema.safeParse(text).success)
      }),
    )
  })

  it('Q6: so is a reason, with whatever is around it', () => {
    const spaced = fc.tuple(fc.constantFrom('', ' ', '\t', '\u200b'), fc.string({ maxLength: 210 }))
    fc.assert(
      fc.property(spaced, ([before, text]) => {
        expect(isReason(before + text)).toBe(typedReasonSchema.safeParse(before + text).success)
      }),
    )
  })

  it('R24: so are hours', () => {
    const time = fc.oneof(fc.string(), fc.stringMatching(/^[0-2]\d:[0-6]\d$/))
    fc.assert(
      fc.property(time, time, (from, until) => {
        expect(areHours({ from, until })).toBe(openingHoursSchema.safeParse({ from, until }).success)
      }),
    )
  })

  it('Q1: so is how far a session has come', () => {
    const answers = [null, {}, [], 'x', 7, { revision: -1 }, { revision: 1.5 }, { revision: '1' }]
    for (const answer of [...answers, { revision: 0 }, { revision: 12, id: 'more' }]) {
      expect(committedOf(answer)).toEqual(committedSchema.safeParse(answer).data ?? null)
    }
  })

  it('E3: so is a user of a line as a dialog kept it', () => {
    const value = fc.oneof(
      fc.string({ maxLength: 130, minLength: 0 }),
      fc.constantFrom<unknown>(null, 3, true, undefined, ...sexes, ...relations),
    )
    const kept = fc.record(
      Object.fromEntries([...Object.keys(emptyLineUser()), 'singleName'].map((key) => [key, value])),
    )
    fc.assert(
      fc.property(fc.oneof(kept, fc.constantFrom<unknown>(null, 'x', 3, [])), (given) => {
        const read = readLineUser(given)
        if (read !== null) expect(lineUserSchema.safeParse(read).success).toBe(true)
      }),
    )
    const whole = {
      ...emptyLineUser(),
      familyName: '見本',
      sex: 'female',
      relation: 'mother',
      singleName: true,
    }
    expect(readLineUser(JSON.parse(JSON.stringify(whole)))).toEqual(whole)
    expect(readLineUser({ ...whole, relation: 'nobody' })).toBeNull()
    expect(readLineUser({ ...whole, familyName: '字'.repeat(longest.person + 1) })).toBeNull()
  })
})
