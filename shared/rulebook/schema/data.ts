/** Data volume: what becomes of its kinds at the end of a month, what can be given (S20–S25, C22). */
import { dataKinds, dataKindSchema, type DataKind } from '../../domain/carrier/data-kind.ts'
import { z } from '../../zod.ts'
import { field } from './fields.ts'
import { gigabytesSchema, yenSchema } from './numbers.ts'

const kindRulesOf = (kind: DataKind) =>
  z.strictObject({
    /** Until when it can be used: the end of the month it came in, or of the next one. */
    lasts: field(z.enum(['thisMonthEnd', 'nextMonthEnd']), { label: `lasts_${kind}`, choices: 'lasts' }),
    /** Whether it can be given to a friend (S21, S22). */
    giftable: field(z.boolean(), { label: `giftable_${kind}` }),
  })

export const dataRulesSchema = z.strictObject({
  kinds: z.strictObject({
    plan: kindRulesOf('plan'),
    carried: kindRulesOf('carried'),
    received: kindRulesOf('received'),
    purchased: kindRulesOf('purchased'),
  }),
  /** Which kind is used up first. Every kind once. */
  useOrder: z.array(field(dataKindSchema, { label: 'useOrder', choices: 'kind' })).length(dataKinds.length),
  /** What can be bought in MyPage. */
  topUps: field(
    z.array(
      z.strictObject({
        gb: gigabytesSchema,
        yenExTax: field(yenSchema.nullable(), { label: 'topUp', as: 'yen' }),
      }),
    ),
    { by: 'gb' },
  ),
})
export type DataRules = z.infer<typeof dataRulesSchema>
