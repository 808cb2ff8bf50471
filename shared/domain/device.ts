/** A phone in the family: one device is one LINE account (C7). */
import { z } from '../zod.ts'
import { deviceIdSchema } from './ids.ts'
import { evidenceSchema } from './link.ts'
import { relationSchema } from './person.ts'
import { instantSchema } from './time/time.ts'
import { textSchema } from './text/typed-text.ts'
import { typedReasonSchema } from './text/typed.ts'

/** Friend-add of the official account, per phone, possible before the line is eligible (S46, V17). */
export const friendAddSchema = z.object({ at: instantSchema, evidence: evidenceSchema })

/** Staff took the customer's phone in hand: the exception, and never without a reason (R29, N14). */
export const heldByStaffSchema = z.object({ at: instantSchema, reason: typedReasonSchema })

/** What is typed on a phone and stops being taken after too many wrong tries (L4): usage codes, or logins. */
export const lockedEntries = ['code', 'login'] as const
export type LockedEntry = (typeof lockedEntries)[number]

/** Since when, and until when, as the carrier told. */
const lockSchema = z.object({ at: instantSchema, until: instantSchema }).nullable()

export const deviceSchema = z.object({
  id: deviceIdSchema,
  /** Shown to staff, e.g. 契約者さまのスマートフォン. Made from the relation, never a personal name. */
  nickname: textSchema(40),
  /** `contractor`: carried by the contractor. Otherwise carried by a user of that relation. */
  owner: z.enum(['contractor', 'user']),
  relation: relationSchema.nullable(),
  friendAdd: friendAddSchema.nullable(),
  heldByStaff: heldByStaffSchema.nullable(),
  /** The last lock of each kind; over once its end has come. */
  locks: z.object({ code: lockSchema, login: lockSchema }),
})
export type Device = z.infer<typeof deviceSchema>
