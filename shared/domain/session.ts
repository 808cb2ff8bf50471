/** A session: one family at the counter, one document and its journal. Never deleted (Q1, Q6). */
import { z } from '../zod.ts'
import { boardGlanceSchema } from './board.ts'
import { deviceSchema } from './device.ts'
import { dutyAnswerSchema } from './duty.ts'
import { lineIdSchema, operationIdSchema, receptionNumberSchema, sessionIdSchema } from './ids.ts'
import { lineSchema } from './line.ts'
import type { Machine } from './machine.ts'
import { contractorSchema } from './person.ts'
import { printJobSchema } from './paper/print-job.ts'
import { firstMinuteSchema } from './first-minute.ts'
import { rulebookRefSchema } from './rulebook-ref.ts'
import { slipRecordSchema } from './paper/slip.ts'
import { stepSchema } from './step.ts'
import { instantSchema, plainDateSchema } from './time/time.ts'
import { textSchema } from './text/typed-text.ts'
import { longest } from './text/limits.ts'

export const sessionStatuses = ['open', 'parked', 'completed', 'abandoned'] as const
export const sessionStatusSchema = z.enum(sessionStatuses)
export type SessionStatus = z.infer<typeof sessionStatusSchema>

/** `open → parked ⇄ open → completed | abandoned(reason)`. */
export const sessionMachine: Machine<SessionStatus> = {
  name: 'session',
  states: sessionStatuses,
  initial: 'open',
  arrows: { open: ['parked', 'completed', 'abandoned'], parked: ['open'], completed: [], abandoned: [] },
}

/** `returning` is R23's お戻り待ち. */
export const parkReasons = ['returning', 'documents', 'phone', 'other'] as const
export const parkReasonSchema = z.enum(parkReasons)
export type ParkReason = z.infer<typeof parkReasonSchema>

/** When the customer is expected back, for a park. The ticket number is the reception number (N19). */
export const parkSchema = z.object({
  reason: parkReasonSchema,
  returnAt: instantSchema.nullable(),
  parkedAt: instantSchema,
})

/** The application to the carrier: its operation id is committed before the call. */
export const applicationSchema = z.object({
  operationId: operationIdSchema,
  status: z.enum(['sending', 'done', 'failed']),
  failure: z.enum(['busy', 'refused', 'unreachable']).nullable(),
})

export const sessionSchema = z.object({
  id: sessionIdSchema,
  receptionNumber: receptionNumberSchema,
  revision: z.int().min(0),
  practice: z.boolean(),
  status: sessionStatusSchema,
  park: parkSchema.nullable(),
  abandonReason: textSchema(longest.reason).nullable(),
  step: stepSchema,
  /** The control of the field that was focused last, as `readControl` takes it: a session resumes there. */
  focus: z.string().max(120).nullable(),
  /** The pack that it was made under, and keeps (C2). */
  rulebook: rulebookRefSchema,
  staffNumber: textSchema(40),
  /** Tokyo date on which it was opened. */
  businessDate: plainDateSchema,
  /** Null in a session that was opened before the first minute was asked about. */
  firstMinute: firstMinuteSchema.nullable(),
  contractor: contractorSchema,
  lines: z.array(lineSchema).max(10),
  devices: z.array(deviceSchema),
  slips: z.array(slipRecordSchema),
  /** Every print of this session, oldest first (Q4). */
  printJobs: z.array(printJobSchema),
  application: applicationSchema.nullable(),
  /** Answers to the duties of the rulebook; null in a session that was past its activation before they were asked. */
  duties: z.array(dutyAnswerSchema).max(400).nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  /** When it was completed or given up: from then on its data are kept for a while only (R4). */
  closedAt: instantSchema.nullable(),
  /** When its personal data were erased from this PC (R4). */
  purgedAt: instantSchema.nullable(),
})
export type Session = z.infer<typeof sessionSchema>

/** What the session list shows: nothing that names the customer. */
export const sessionSummarySchema = sessionSchema
  .pick({
    id: true,
    receptionNumber: true,
    status: true,
    park: true,
    step: true,
    businessDate: true,
    createdAt: true,
    updatedAt: true,
  })
  .extend({
    lineCount: z.int().min(0),
    activeCount: z.int().min(0),
    /** Null for a session that is over, or whose document is damaged. */
    board: boardGlanceSchema.nullable(),
  })
export type SessionSummary = z.infer<typeof sessionSummarySchema>

/** Who, when, what, why. Written in the same transaction as the session; no secrets, no personal data (L9). */
export const journalEntrySchema = z.object({
  at: instantSchema,
  staffNumber: z.string(),
  /** e.g. `session.opened`, `field.saved`, `line.activated`. */
  action: z.string().max(60),
  lineId: lineIdSchema.nullable(),
  /** Codes and field names only, never what was typed. */
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  reason: textSchema(longest.reason).nullable(),
})
export type JournalEntry = z.infer<typeof journalEntrySchema>
