/** Identifiers. Branded, so that a login ID can never stand where a usage code is expected (print matrix). */
import { z } from '../zod.ts'

/** As zod takes it: RFC 9562, versions 1 to 8, and the two that are all one digit. */
const UUID =
  /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|0{8}(?:-0{4}){3}-0{12}|f{8}(?:-f{4}){3}-f{12})$/i

/** As `crypto.randomUUID` gives it. */
type Uuid = `${string}-${string}-${string}-${string}-${string}`

export const sessionIdSchema = z.uuid().brand<'SessionId'>()
export type SessionId = z.infer<typeof sessionIdSchema>

/** @returns null when the text is none. */
export function readSessionId(text: string): SessionId | null {
  return UUID.test(text) ? (text as SessionId) : null
}

export const lineIdSchema = z.uuid().brand<'LineId'>()
export type LineId = z.infer<typeof lineIdSchema>

/** @returns null when the text is none. */
export function readLineId(text: string): LineId | null {
  return UUID.test(text) ? (text as LineId) : null
}

/** @param uuid fresh, from the system's generator. */
export function newLineId(uuid: Uuid): LineId {
  return uuid as string as LineId
}

export const deviceIdSchema = z.uuid().brand<'DeviceId'>()
export type DeviceId = z.infer<typeof deviceIdSchema>

/** Committed durably before the carrier is called; asking again with it never acts twice (Q2). */
export const operationIdSchema = z.uuid().brand<'OperationId'>()
export type OperationId = z.infer<typeof operationIdSchema>

/** One request to the vault: resending it with the same id changes nothing. */
export const requestIdSchema = z.uuid().brand<'RequestId'>()
export type RequestId = z.infer<typeof requestIdSchema>

/** @param uuid fresh, from the system's generator. */
export function newRequestId(uuid: Uuid): RequestId {
  return uuid as string as RequestId
}

/**
 * Practice login IDs: `PR` and ten digits. The real format is not public (rules, end of section 2), so
 * the prefix marks them as ours.
 */
export const loginIdSchema = z
  .string()
  .regex(/^PR\d{10}$/)
  .brand<'LoginId'>()
export type LoginId = z.infer<typeof loginIdSchema>

const USAGE_CODE = /^[0-9A-HJKMNP-TV-Z]{16}$/

/** A usage code in its normal form: 16 Crockford characters, no hyphens (L1). */
export const usageCodeSchema = z.string().regex(USAGE_CODE).brand<'UsageCode'>()
export type UsageCode = z.infer<typeof usageCodeSchema>

/** @returns null when the text is none. */
export function readUsageCode(text: string): UsageCode | null {
  return USAGE_CODE.test(text) ? (text as UsageCode) : null
}

const RECEPTION_NUMBER = /^P-\d{4}-\d{3}$/

/** Practice reception numbers: `P-MMDD-NNN`, one run per business day. Carries no personal data (N19). */
export const receptionNumberSchema = z.string().regex(RECEPTION_NUMBER).brand<'ReceptionNumber'>()
export type ReceptionNumber = z.infer<typeof receptionNumberSchema>

/** @returns null when the text is none. */
export function readReceptionNumber(text: string): ReceptionNumber | null {
  return RECEPTION_NUMBER.test(text) ? (text as ReceptionNumber) : null
}
