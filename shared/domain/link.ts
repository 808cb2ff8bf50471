/** A link binds one LINE account to one contract line (S10). Two kinds, two people (S1). */
import { z } from '../zod.ts'
import { deviceIdSchema, type DeviceId } from './ids.ts'
import { walk, type Machine, type Transition } from './machine.ts'
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

/** What everybody who keeps a link knows of it. The desk's record and the carrier's account keep more beside it. */
export interface LinkCore {
  readonly status: LinkStatus
  /** The phone on which it was, or is being, made. */
  readonly deviceId: DeviceId | null
}

/**
 * What happens to a link, by the status that it brings. `eligible`: its line is active (S79). `inProgress`: an attempt
 * begins, or begins again with a new window (L3). `failed`: what was typed was refused, or staff saw it fail (S60).
 * `unlinked`: by its contractor (S63). `revoked`: from our side (C9, C10, S15).
 */
export type LinkEvent =
  | { readonly type: 'eligible' | 'unlinked' | 'revoked' }
  | { readonly type: 'inProgress'; readonly deviceId: DeviceId }
  /** @param deviceId null: on the phone of the attempt */
  | { readonly type: 'linked' | 'failed'; readonly deviceId: DeviceId | null }

/** Why an event is refused. */
export type LinkRefusal = 'notActivated' | 'alreadyLinked' | 'notLinked'

/** The way into an attempt, over drawn arrows. A link that is not eligible, or is made, has none. */
const intoAttempt: Readonly<Record<LinkStatus, readonly LinkStatus[] | LinkRefusal>> = {
  notEligible: 'notActivated',
  eligible: ['inProgress'],
  inProgress: [],
  failed: ['inProgress'],
  linked: 'alreadyLinked',
  unlinked: ['eligible', 'inProgress'],
  revoked: ['eligible', 'inProgress'],
}

/** The way that an event takes from a status, or why it takes none. */
function wayOf(status: LinkStatus, event: LinkEvent): readonly LinkStatus[] | LinkRefusal {
  switch (event.type) {
    case 'eligible':
      return status === 'notEligible' ? ['eligible'] : []
    case 'unlinked':
    case 'revoked':
      return status === 'linked' ? [event.type] : 'notLinked'
    case 'inProgress':
      return intoAttempt[status]
    case 'linked':
    case 'failed': {
      const way = intoAttempt[status]
      return typeof way === 'string' ? way : [...way, event.type]
    }
  }
}

/**
 * The link after an event: the one place where its status moves. What its keeper has beside status and phone stays as
 * it was. @returns the code of the refusal where the event cannot happen to it
 */
export function linkAfter<L extends LinkCore>(link: L, event: LinkEvent): Transition<L, LinkRefusal> {
  const way = wayOf(link.status, event)
  if (typeof way === 'string') return { ok: false, code: way }
  const status = walk(linkMachine, link.status, way)
  return { ok: true, after: { ...link, status, deviceId: phoneAfter(link, event) } }
}

function phoneAfter({ deviceId }: LinkCore, event: LinkEvent): DeviceId | null {
  switch (event.type) {
    case 'eligible':
      return deviceId
    case 'unlinked':
    case 'revoked':
      return null
    case 'inProgress':
    case 'linked':
    case 'failed':
      return event.deviceId ?? deviceId
  }
}
