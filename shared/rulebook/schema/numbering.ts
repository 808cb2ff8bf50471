/** The numbering plan: which phone numbers there are, how long they are, how they are grouped, which can be brought along. */
import { plainDateSchema } from '../../domain/time/time.ts'
import { z } from '../../zod.ts'
import { field } from './fields.ts'

export const numberKindSchema = z.strictObject({
  /** How such a number begins. Of several that fit the longest one counts. */
  prefix: z.string().regex(/^0\d{0,4}$/),
  /** Digits of the whole number. */
  digits: field(z.int().min(9).max(11), { label: 'numberDigits', as: 'digitsCount' }),
  /** Sizes of the groups it is written in; empty where that differs from place to place. */
  groups: field(z.array(z.int().min(1).max(6)).max(4), { label: 'numberGroups', as: 'sizes' }),
  /** A mobile number: it can be brought along (R15). */
  mobile: field(z.boolean(), { label: 'numberMobile' }),
  /** First day on which such numbers are given out; null: they have always been there. */
  from: field(plainDateSchema.nullable(), { label: 'numberFrom' }),
})
export type NumberKind = z.infer<typeof numberKindSchema>

export const numberingSchema = z.array(numberKindSchema).min(1).max(40)
