/** The manager's approval at the desk (L10): a PIN that the manager types, and what may be known of it. */
import { z } from '../zod.ts'
import { longest } from './text/limits.ts'
import { instantSchema } from './time/time.ts'

const PIN = new RegExp(`^\\d{4,${String(longest.pin)}}$`)

/** Four to eight digits, as typed by the manager's own hand. A secret: it is in no session, journal or log (L9). */
export const managerPinSchema = z.string().regex(PIN)

/** Whether it has the shape of one. */
export function isPin(text: string): boolean {
  return PIN.test(text)
}

/** What the desk may know of the PIN. */
export const managerStateSchema = z.object({
  /** Somebody has set one on this PC. */
  set: z.boolean(),
  /** Wrong tries have locked it until then (L4); null when it is not locked. */
  lockedUntil: instantSchema.nullable(),
})
export type ManagerState = z.infer<typeof managerStateSchema>
