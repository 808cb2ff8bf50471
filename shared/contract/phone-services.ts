/** Practice phones ↔ main: what links give (S11–S25). Part of the phones' calls. Amounts are numbers; the phone has the words. */
import { deviceIdSchema, lineIdSchema, requestIdSchema } from '../domain/ids.ts'
import { billItemSchema, monthSchema, pointGrantSchema } from '../domain/carrier/line-service.ts'
import { plainDateSchema } from '../domain/time/time.ts'
import { dataKindSchema } from '../domain/carrier/data-kind.ts'
import { wordsOf } from '../rulebook/schema/words.ts'
import { z } from '../zod.ts'
import { calls, nothing } from './channel.ts'

const device = z.object({ deviceId: deviceIdSchema })
const deviceLine = device.extend({ lineId: lineIdSchema })
/** Played once, however often it is sent (Q2). */
const once = z.object({ requestId: requestIdSchema })
const gb = z.number().positive().max(1000)

export const dataBucketViewSchema = z.object({
  kind: dataKindSchema,
  gb: z.number(),
  expiresOn: plainDateSchema,
  carriesOver: z.boolean(),
})

/** Gigabytes. */
export const dataViewSchema = z.object({
  month: monthSchema,
  planGb: z.number(),
  remainingGb: z.number(),
  usedGb: z.number(),
  /** What could be given to a friend (S21). */
  giftableGb: z.number(),
  /** Which kinds the pack lets be given, in the order of the kinds (S21, S22). */
  giftKinds: z.array(dataKindSchema),
  /** Last day of what a friend would get. */
  giftUntil: plainDateSchema,
  /** In the order in which they are used (C22). */
  buckets: z.array(dataBucketViewSchema),
})
export type DataView = z.infer<typeof dataViewSchema>

/** What a pack calls something; null: it has no English name. */
const labels = { label: z.string(), labelEn: z.string().nullable() }
const namedSchema = z.object({ id: z.string(), ...labels })

const billViewSchema = z.object({
  month: monthSchema,
  /** Null labels are the phone's own words: base fee, data that was added. */
  items: z.array(billItemSchema.extend({ ...labels, label: labels.label.nullable() })),
  payment: namedSchema,
  taxPercent: z.number(),
})

export const planViewSchema = z.object({ planId: z.string(), ...labels, capacityGb: z.number() })

/** Everything that MyPage's eight actions show and offer for one contract line (S15). */
export const contractViewSchema = z.object({
  lineId: lineIdSchema,
  startedOn: plainDateSchema,
  plan: planViewSchema,
  nextPlan: planViewSchema.nullable(),
  /** When a change of plan takes effect (S71), and the last day on which it can be asked for (S70). */
  planFrom: plainDateSchema,
  planUntil: plainDateSchema,
  plans: z.array(planViewSchema.extend({ yenExTax: z.int().nullable() })),
  options: z.array(namedSchema.extend({ yenExTax: z.int().nullable(), on: z.boolean() })),
  payments: z.array(namedSchema.extend({ on: z.boolean() })),
  topUps: z.array(z.object({ gb: z.number(), yenExTax: z.int().nullable(), expiresOn: plainDateSchema })),
  bill: billViewSchema,
  bills: z.array(billViewSchema),
  grants: z.array(pointGrantSchema),
  /** What points can be exchanged for, as examples: information only (S19). */
  exchange: z.array(wordsOf('exchange').pick({ ja: true, en: true })),
  /** Leaving before that day costs so much (R30); null: nothing does. */
  leaving: z.object({ until: plainDateSchema, yenExTax: z.int() }).nullable(),
  data: dataViewSchema,
})
export type ContractView = z.infer<typeof contractViewSchema>

export const endedViewSchema = z.object({
  how: z.enum(['cancel', 'mnpOut']),
  on: plainDateSchema,
  /** The reservation number for the next company and its last day (R15); null for a cancellation. */
  mnp: z.object({ number: z.string(), until: plainDateSchema }).nullable(),
})
export type EndedView = z.infer<typeof endedViewSchema>

export const helpTopics = ['data', 'points', 'code', 'gift', 'plan', 'unlink'] as const
export const helpTopicSchema = z.enum(helpTopics)
export type HelpTopic = z.infer<typeof helpTopicSchema>

export const phoneServiceCalls = calls({
  /** Data left and used (S4, S24, S25). */
  'phone.data': { input: device, output: dataViewSchema },
  /** Practice: as if a film was watched. */
  'phone.useData': { input: device.extend({ ...once.shape, gb }), output: dataViewSchema },
  /** Two of the family's phones become LINE friends (S20). */
  'phone.befriend': { input: device.extend({ otherId: deviceIdSchema }), output: nothing },
  /** データプレゼント (S20–S23). */
  'phone.give': {
    input: device.extend({ ...once.shape, toDeviceId: deviceIdSchema, gb }),
    output: dataViewSchema,
  },
  'phone.contract': { input: deviceLine, output: contractViewSchema },
  /** From the 1st of the next month (S71). The present plan takes an earlier wish back. */
  'phone.changePlan': {
    input: deviceLine.extend({ planId: z.string().max(60), capacityGb: gb }),
    output: contractViewSchema,
  },
  'phone.changeOptions': {
    input: deviceLine.extend({ options: z.array(z.string().max(60)).max(20) }),
    output: contractViewSchema,
  },
  'phone.changePayment': {
    input: deviceLine.extend({ paymentKind: z.string().max(60) }),
    output: contractViewSchema,
  },
  'phone.addData': { input: deviceLine.extend({ ...once.shape, gb }), output: contractViewSchema },
  /** 解約 or MNP転出: the line ends at the carrier, and the desk hears of it. Asked twice on the phone before. */
  'phone.endContract': {
    input: deviceLine.extend({ how: z.enum(['cancel', 'mnpOut']) }),
    output: endedViewSchema,
  },
})
