/** One mobile line of a bundle (C21). */
import { z } from '../zod.ts'
import { deviceIdSchema, lineIdSchema, operationIdSchema } from './ids.ts'
import { linkRecordSchema, newLink, type LinkKind, type LinkRecord } from './link.ts'
import { loginIdRecordSchema } from './login-id.ts'
import type { Machine } from './machine.ts'
import { lineUserSchema } from './person.ts'
import { newVisit, visitSchema } from './first-minute.ts'
import { instantSchema } from './time/time.ts'
import { usageCodeRecordSchema } from './usage-code.ts'
import { plainDate } from './time/dates.ts'
import { longest } from './text/limits.ts'
import { digits, phoneDigits } from './text/typed-text.ts'
import type { LineId } from './ids.ts'

export const lineStates = [
  'draft',
  'applied',
  'screening',
  'onHold',
  'declined',
  'contracted',
  'activating',
  'unknown',
  'failed',
  'active',
  'cancelled',
  'withdrawn',
] as const
export const lineStateSchema = z.enum(lineStates)
export type LineState = z.infer<typeof lineStateSchema>

/** Section 1.6. "Anything before active → withdrawn"; what is already over (declined, cancelled) stays over. */
export const lineMachine: Machine<LineState> = {
  name: 'line',
  states: lineStates,
  initial: 'draft',
  arrows: {
    draft: ['applied', 'withdrawn'],
    applied: ['screening', 'withdrawn'],
    screening: ['contracted', 'onHold', 'declined', 'withdrawn'],
    onHold: ['screening', 'withdrawn'],
    declined: [],
    contracted: ['activating', 'withdrawn'],
    activating: ['active', 'unknown', 'failed', 'withdrawn'],
    unknown: ['active', 'failed', 'withdrawn'],
    failed: ['activating', 'withdrawn'],
    active: ['cancelled'],
    cancelled: [],
    withdrawn: [],
  },
}

/** Why the carrier did not activate. `mnpRefused`: the number did not come over (W8); `cancelled`: staff stopped it in time. */
export const activationFailures = ['busy', 'refused', 'mnpRefused', 'unreachable', 'cancelled'] as const
export const activationFailureSchema = z.enum(activationFailures)
export type ActivationFailure = z.infer<typeof activationFailureSchema>

export const activationSchema = z.object({
  /** One id for the line's whole activation, retries included: the carrier activates at most once for it (Q2). */
  operationId: operationIdSchema,
  attempts: z.int().min(1),
  startedAt: instantSchema,
  failure: activationFailureSchema.nullable(),
  activatedAt: instantSchema.nullable(),
})
export type Activation = z.infer<typeof activationSchema>

/** A card with a number, or a profile that the phone downloads: nothing of that one is stored (R19). */
export const simKinds = ['card', 'esim'] as const
export type SimKind = (typeof simKinds)[number]

export const userSettings = ['same', 'different'] as const

export const lineSchema = z.object({
  id: lineIdSchema,
  state: lineStateSchema,
  /** Plan of the rulebook, or empty. */
  planId: z.string().max(longest.planId),
  capacityGb: z.number().nullable(),
  numberKind: z.enum(['new', 'mnp']).nullable(),
  /** The number that is kept (MNP) or, once contracted, was assigned. Digits only. */
  phoneNumber: z.string().overwrite(phoneDigits).max(longest.phoneNumber),
  /** Ten digits (R15). */
  mnpNumber: z.string().overwrite(digits).max(longest.mnpNumber),
  /** `YYYY-MM-DD`, last valid day. */
  mnpExpiresOn: z.string().overwrite(plainDate).max(longest.mnpExpiresOn),
  /** A card, until another one is chosen (R19). */
  simKind: z.enum(simKinds),
  /** 19 or 20 digits (R18); empty for an eSIM, which has no card. */
  iccid: z.string().overwrite(digits).max(longest.iccid),
  /** 利用者の設定について; null is "not asked yet", and blocks (S29, R8). */
  userSetting: z.enum(userSettings).nullable(),
  /** Only when `userSetting` is `different` (S30). */
  user: lineUserSchema.nullable(),
  /** What the first minute found out about its user's phone (W1). */
  visit: visitSchema,
  /** When its SIM was read once more and matched, before it was handed out (W3). */
  simCheckedAt: instantSchema.nullable(),
  /** The phone its user carries; set when the application is made. */
  deviceId: deviceIdSchema.nullable(),
  activation: activationSchema.nullable(),
  loginId: loginIdRecordSchema.nullable(),
  code: usageCodeRecordSchema.nullable(),
  contractorLink: linkRecordSchema,
  userLink: linkRecordSchema,
})
export type Line = z.infer<typeof lineSchema>

/** As a session begins it: nothing typed, nothing contracted. */
export function newLine(id: LineId): Line {
  return {
    id,
    state: lineMachine.initial,
    planId: '',
    capacityGb: null,
    numberKind: null,
    phoneNumber: '',
    mnpNumber: '',
    mnpExpiresOn: '',
    simKind: 'card',
    iccid: '',
    userSetting: null,
    user: null,
    visit: newVisit(),
    simCheckedAt: null,
    deviceId: null,
    activation: null,
    loginId: null,
    code: null,
    contractorLink: newLink(),
    userLink: newLink(),
  }
}

/** Whether it comes on a card, which is read, compared and handed out (R18, W3); an eSIM has none (R19). */
export function hasCard({ simKind }: Pick<Line, 'simKind'>): boolean {
  return simKind !== 'esim'
}

/** The record of one of its two links (S1). */
export function linkOf(line: Line, kind: LinkKind): LinkRecord {
  return kind === 'contractor' ? line.contractorLink : line.userLink
}
