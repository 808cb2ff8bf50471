/** A link binds one LINE account to one contract line (S10). Two kinds, two people (S1). */
import { z } from '../zod.ts'
import { deviceIdSchema } from './ids.ts'
import type { Machine } from './machine.ts'
import { instantSchema } from './time/time.ts'
import { reasonSchema } from './verdict.ts'

export const linkKinds = ['contractor', 'user'] as const
export const linkKindSchema = z.enum(linkKinds)
export type LinkKind = z.infer<typeof linkKindSchema>

export const linkStatuses = [
  'notEligible',
  'eligible',
  'inProgress',
  'failed',
  'linked',
  'unlinked',
  'revoked',
] as const
export const linkStatusSchema = z.enum(linkStatuses)
export type LinkStatus = z.infer<typeof linkStatusSchema>

/** `notEligible → eligible → inProgress → linked → unlinked | revoked → eligible`; `inProgress → failed → inProgress`. */
export const linkMachine: Machine<LinkStatus> = {
  name: 'link',
  states: linkStatuses,
  initial: 'notEligible',
  arrows: {
    notEligible: ['eligible'],
    eligible: ['inProgress'],
    inProgress: ['linked', 'failed'],
    failed: ['inProgress'],
    linked: ['unlinked', 'revoked'],
    unlinked: ['eligible'],
    revoked: ['eligible'],
  },
}

/** How we know (N7, C26): the carrier told us, staff saw 連携完了, or the customer said so. */
export const evidences = ['system', 'staffSeen', 'customerSaid'] as const
export const evidenceSchema = z.enum(evidences)
export type Evidence = z.infer<typeof evidenceSchema>

/** Why a link is left for later; the session may then complete (W5–W7). */
export const deferReasons = ['atHome', 'absent', 'noLine', 'noPhone', 'other'] as const
export const deferReasonSchema = z.enum(deferReasons)
export type DeferReason = z.infer<typeof deferReasonSchema>

export const linkRecordSchema = z.object({
  status: linkStatusSchema,
  /** The phone on which it was, or is being, made. */
  deviceId: deviceIdSchema.nullable(),
  /** Start of the attempt at the counter: its window is ten minutes (L3). */
  startedAt: instantSchema.nullable(),
  linkedAt: instantSchema.nullable(),
  evidence: evidenceSchema.nullable(),
  /** Staff number of who recorded it; null for system evidence. */
  recordedBy: z.string().nullable(),
  /** The person confirmed that it is their own account (L7). */
  accountConfirmed: z.boolean(),
  failure: reasonSchema.nullable(),
  deferred: deferReasonSchema.nullable(),
})
export type LinkRecord = z.infer<typeof linkRecordSchema>

/** A link that nothing has happened to. */
export function newLink(): LinkRecord {
  return {
    status: 'notEligible',
    deviceId: null,
    startedAt: null,
    linkedAt: null,
    evidence: null,
    recordedBy: null,
    accountConfirmed: false,
    failure: null,
    deferred: null,
  }
}
