/** Identifiers. Branded, so that a login ID can never stand where a usage code is expected (print matrix). */
import { z } from '../zod.ts'

export const sessionIdSchema = z.uuid().brand<'SessionId'>()
export type SessionId = z.infer<typeof sessionIdSchema>

export const lineIdSchema = z.uuid().brand<'LineId'>()
export type LineId = z.infer<typeof lineIdSchema>

export const deviceIdSchema = z.uuid().brand<'DeviceId'>()
export type DeviceId = z.infer<typeof deviceIdSchema>

/** Committed durably before the carrier is called; asking again with it never acts twice (Q2). */
export const operationIdSchema = z.uuid().brand<'OperationId'>()
export type OperationId = z.infer<typeof operationIdSchema>

/** One request to the vault: resending it with the same id changes nothing. */
export const requestIdSchema = z.uuid().brand<'RequestId'>()
export type RequestId = z.infer<typeof requestIdSchema>

/**
 * Practice login IDs: `PR` and ten digits. The real format is not public (rules, end of section 2), so
 * the prefix marks them as ours.
 */
export const loginIdSchema = z
  .string()
  .regex(/^PR\d{10}$/)
  .brand<'LoginId'>()
export type LoginId = z.infer<typeof loginIdSchema>

/** A usage code in its normal form: 16 Crockford characters, no hyphens (L1). */
export const usageCodeSchema = z
  .string()
  .regex(/^[0-9A-HJKMNP-TV-Z]{16}$/)
  .brand<'UsageCode'>()
export type UsageCode = z.infer<typeof usageCodeSchema>

/** Practice reception numbers: `P-MMDD-NNN`, one run per business day. Carries no personal data (N19). */
export const receptionNumberSchema = z
  .string()
  .regex(/^P-\d{4}-\d{3}$/)
  .brand<'ReceptionNumber'>()
export type ReceptionNumber = z.infer<typeof receptionNumberSchema>
