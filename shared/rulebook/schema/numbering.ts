/** The numbering plan: which phone numbers there are, how long they are, how they are grouped, which can be brought along. */
import { plainDateSchema } from '../../domain/time/time.ts'
import { z } from '../../zod.ts'

export const numberKindSchema = z.strictObject({
  /** How such a number begins. Of several that fit the longest one counts. */
  prefix: z.string().regex(/^0\d{0,4}$/),
  /** Digits of the whole number. */
  digits: z.int().min(9).max(11),
  /** Sizes of the groups it is written in; empty where that differs from place to place. */
  groups: z.array(z.int().min(1).max(6)).max(4),
  /** A mobile number: it can be brought along (R15). */
  mobile: z.boolean(),
  /** First day on which such numbers are given out; null: they have always been there. */
  from: plainDateSchema.nullable(),
})
export type NumberKind = z.infer<typeof numberKindSchema>

export const numberingSchema = z.array(numberKindSchema).min(1).max(40)

const fixed = (prefix: string, groups: number[] = []): NumberKind => ({
  ...{ prefix, digits: 10, groups, mobile: false, from: null },
})
const long = (prefix: string, mobile: boolean, groups = [3, 4, 4]): NumberKind => ({
  ...{ prefix, digits: 11, groups, mobile, from: null },
})

/**
 * The country's plan (総務省, 電気通信番号計画): what a pack means that says nothing of it. 060 was opened by its change of
 * 2024-12-20 and is given out from July 2026 on, as the four carriers announced.
 */
export const nationalNumbering: NumberKind[] = [
  ...['01', '02', '04', '05', '07', '08', '09'].map((prefix) => fixed(prefix)),
  ...['03', '06'].map((prefix) => fixed(prefix, [2, 4, 4])),
  ...['0120', '0570'].map((prefix) => fixed(prefix, [4, 3, 3])),
  ...['020', '050'].map((prefix) => long(prefix, false)),
  long('0800', false, [4, 3, 4]),
  ...['070', '080', '090'].map((prefix) => long(prefix, true)),
  { ...long('060', true), from: plainDateSchema.parse('2026-07-01') },
]
