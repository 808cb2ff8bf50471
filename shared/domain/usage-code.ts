/** The usage code's life (1.6). The code itself is never in this record: only its last four characters (L8). */
import { z } from '../zod.ts'
import { mayMove, move, type Machine } from './machine.ts'
import { instantSchema } from './time/time.ts'

export const codeStatuses = ['issued', 'handed', 'linked', 'superseded', 'revoked', 'expired'] as const
export const codeStatusSchema = z.enum(codeStatuses)
export type CodeStatus = z.infer<typeof codeStatusSchema>

/** `issued → handed → linked`, `issued → linked` (S55, S58), `issued | handed → superseded | revoked | expired`; `linked` is final. */
export const codeMachine: Machine<CodeStatus> = {
  name: 'usageCode',
  states: codeStatuses,
  initial: 'issued',
  arrows: {
    issued: ['handed', 'linked', 'superseded', 'revoked', 'expired'],
    handed: ['linked', 'superseded', 'revoked', 'expired'],
    linked: [],
    superseded: [],
    revoked: [],
    expired: [],
  },
}

/** A code that could still link. At most one per line. */
export function isLive(status: CodeStatus): boolean {
  return status === 'issued' || status === 'handed'
}

export const usageCodeRecordSchema = z.object({
  /** 1 for the first code of a line, one more per reissue. */
  generation: z.int().min(1),
  status: codeStatusSchema,
  last4: z.string().length(4),
  issuedAt: instantSchema,
  handedAt: instantSchema.nullable(),
})
export type UsageCodeRecord = z.infer<typeof usageCodeRecordSchema>

/** What happens to a code, by the status that it brings. */
export type CodeEvent = Exclude<CodeStatus, 'issued'>

/**
 * The code after an event. Once it is dead nothing more happens to it: one use, one end (L2).
 * @returns it as it was where nothing is left to happen
 */
export function codeAfter<T extends { readonly status: CodeStatus }>(code: T, event: CodeEvent): T {
  return mayMove(codeMachine, code.status, event)
    ? { ...code, status: move(codeMachine, code.status, event) }
    : code
}
