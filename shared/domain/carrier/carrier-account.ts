/**
 * What the embedded carrier keeps of one application: the contract lines, their login IDs and usage
 * codes, the links and the phones (LINE accounts) that touched them. One document, one revision.
 * Secrets rest sealed; the texts here are base64 of what the operating system's keystore returned (L8).
 */
import { z } from '../../zod.ts'
import {
  deviceIdSchema,
  lineIdSchema,
  operationIdSchema,
  receptionNumberSchema,
  sessionIdSchema,
} from '../ids.ts'
import { lineServiceSchema } from './line-service.ts'
import { linkStatusSchema } from '../link.ts'
import { loginIdStatusSchema } from '../login-id.ts'
import { relationSchema, sexSchema } from '../person.ts'
import { rulebookRefSchema } from '../rulebook-ref.ts'
import { instantSchema } from '../time/time.ts'
import { plainDate } from '../time/dates.ts'
import { oneLine } from '../text/typed-text.ts'
import { usageCodeRecordSchema } from '../usage-code.ts'

const carrierCodeSchema = usageCodeRecordSchema.extend({
  sealed: z.string(),
  salt: z.string(),
  hash: z.string(),
  /** Issued in MyPage: its contractor has it, not the desk (S61). */
  inMyPage: z.boolean(),
})
export type CarrierCode = z.infer<typeof carrierCodeSchema>

/** A person as the application named them; what may be typed was asked at the desk. */
const namedPersonSchema = z.object({
  familyName: z.string().overwrite(oneLine),
  givenName: z.string().overwrite(oneLine),
  /** `YYYY-MM-DD`. */
  birthDate: z.string().overwrite(plainDate),
})

/** Sex and relation are null where they are not known: applied for before an application carried them. */
const carrierUserSchema = namedPersonSchema.extend({
  /** One name only, in `familyName`; absent: two (E4). */
  singleName: z.boolean().optional(),
  sex: sexSchema.nullable(),
  relation: relationSchema.nullable(),
})

/** Of the contractor only what this carrier plays with: MyPage's name, the first login's question (C14), what is paid with (S18). */
const carrierContractorSchema = namedPersonSchema.extend({
  /** A payment kind of the rulebook; empty where it is not known: applied for before an application carried it. */
  paymentKind: z.string(),
})

const carrierLinkSchema = z.object({
  status: linkStatusSchema,
  deviceId: deviceIdSchema.nullable(),
  at: instantSchema.nullable(),
})

/** Of the states of a line those that the carrier knows: how an activation goes is told by its operation. */
export const carrierLineStateSchema = z.enum(['contracted', 'active', 'withdrawn', 'cancelled'])

export const carrierLineSchema = z.object({
  lineId: lineIdSchema,
  /** `withdrawn` before it was ever active, `cancelled` after (S15). */
  state: carrierLineStateSchema,
  /** Who uses the line, where that is another person than the contractor (S30). */
  user: carrierUserSchema.nullable(),
  /** Another one than it was applied for with (C9). */
  userChanged: z.boolean(),
  planId: z.string(),
  capacityGb: z.number(),
  phoneNumber: z.string(),
  /** The number is brought along (W8); null in an application from before this was kept: not known. */
  mnp: z.boolean().nullable(),
  /** How often the network switched the line on. More than once is the worst bug of this app (Q2). */
  activations: z.int().min(0),
  activatedAt: instantSchema.nullable(),
  loginId: z.object({ sealed: z.string(), salt: z.string(), hash: z.string(), status: loginIdStatusSchema }),
  /** Null until the contractor sets one on their own phone (C14). */
  password: z.object({ salt: z.string(), hash: z.string() }).nullable(),
  /** Oldest first; the last one is the newest. */
  codes: z.array(carrierCodeSchema),
  contractorLink: carrierLinkSchema,
  userLink: carrierLinkSchema,
  /** Since the line is in use; null until something is asked about it: it is derived from the activation. */
  service: lineServiceSchema.nullable(),
})
export type CarrierLine = z.infer<typeof carrierLineSchema>

export const carrierPhoneSchema = z.object({
  deviceId: deviceIdSchema,
  friendAddedAt: instantSchema.nullable(),
  /** Wrong codes since the last success: 5 lock, 10 revoke (L4). */
  wrongCodes: z.int().min(0),
  lockedUntil: instantSchema.nullable(),
  /** Wrong login IDs, passwords and first-time answers since the last success: they lock the login, never a code. */
  wrongLogins: z.int().min(0),
  loginLockedUntil: instantSchema.nullable(),
  /** LINE friends among the family’s phones (S20). Friendship is mutual in practice. */
  friends: z.array(deviceIdSchema),
})
export type CarrierPhone = z.infer<typeof carrierPhoneSchema>

export const carrierOperationSchema = z.object({
  operationId: operationIdSchema,
  kind: z.enum(['apply', 'activate']),
  lineId: lineIdSchema.nullable(),
  /** `refused`: the number did not come over (W8). */
  status: z.enum(['accepted', 'done', 'cancelled', 'refused']),
  at: instantSchema,
})

export const carrierAccountSchema = z.object({
  applicationId: sessionIdSchema,
  revision: z.int().min(0),
  receptionNumber: receptionNumberSchema,
  contractor: carrierContractorSchema,
  /** The pack that it was concluded under (C2). */
  rulebook: rulebookRefSchema,
  lines: z.array(carrierLineSchema),
  /** Lines that screening turned down, or that were withdrawn on hold: they are never concluded (R26). */
  closed: z.array(lineIdSchema),
  phones: z.array(carrierPhoneSchema),
  operations: z.array(carrierOperationSchema),
})
export type CarrierAccount = z.infer<typeof carrierAccountSchema>
