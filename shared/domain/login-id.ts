/** The login ID's life (1.6). The identifier is permanent (L11) and never in this record. */
import { z } from '../zod.ts'
import type { LinkEvent } from './link.ts'
import { move, type Machine } from './machine.ts'
import { instantSchema } from './time/time.ts'

export const loginIdStatuses = ['issued', 'contractorLinked', 'unlinked'] as const
export const loginIdStatusSchema = z.enum(loginIdStatuses)
export type LoginIdStatus = z.infer<typeof loginIdStatusSchema>

/** After `unlinked` the same login ID may be linked again: S63 with the link's arrow back to `eligible`. */
export const loginIdMachine: Machine<LoginIdStatus> = {
  name: 'loginId',
  states: loginIdStatuses,
  initial: 'issued',
  arrows: {
    issued: ['contractorLinked'],
    contractorLinked: ['unlinked'],
    unlinked: ['contractorLinked'],
  },
}

export const loginIdRecordSchema = z.object({
  status: loginIdStatusSchema,
  issuedAt: instantSchema,
  /** When the contractor last saw it on the screen turned to them, where there was no printer (W10). */
  shownAt: instantSchema.nullable(),
})
export type LoginIdRecord = z.infer<typeof loginIdRecordSchema>

/** The login ID after what happened to the contractor link that is made with it (S7): linked with it, free again after it. */
export function loginIdAfter<T extends { readonly status: LoginIdStatus }>(
  loginId: T,
  link: LinkEvent['type'],
): T {
  if (link === 'linked' && loginId.status !== 'contractorLinked') {
    return { ...loginId, status: move(loginIdMachine, loginId.status, 'contractorLinked') }
  }
  if ((link === 'unlinked' || link === 'revoked') && loginId.status === 'contractorLinked') {
    return { ...loginId, status: move(loginIdMachine, loginId.status, 'unlinked') }
  }
  return loginId
}
