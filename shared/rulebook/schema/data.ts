/** Data volume: what becomes of its kinds at the end of a month, what can be given (S20–S25, C22). */
import { dataKinds, dataKindSchema } from '../../domain/carrier/data-kind.ts'
import { z } from '../../zod.ts'
import { gigabytesSchema, yenSchema } from './numbers.ts'

const kindRulesSchema = z.strictObject({
  /** Until when it can be used: the end of the month it came in, or of the next one. */
  lasts: z.enum(['thisMonthEnd', 'nextMonthEnd']),
  /** Whether it can be given to a friend (S21, S22). */
  giftable: z.boolean(),
})

export const dataRulesSchema = z.strictObject({
  kinds: z.strictObject({
    plan: kindRulesSchema,
    carried: kindRulesSchema,
    received: kindRulesSchema,
    purchased: kindRulesSchema,
  }),
  /** Which kind is used up first. Every kind once. */
  useOrder: z.array(dataKindSchema).length(dataKinds.length),
  /** What can be bought in MyPage. */
  topUps: z.array(z.strictObject({ gb: gigabytesSchema, yenExTax: yenSchema.nullable() })),
})
export type DataRules = z.infer<typeof dataRulesSchema>
