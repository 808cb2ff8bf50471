/**
 * A print is a job, and its ledger claims no more than is known (Q4): made (committed, not sent), given to the print
 * system, in hand (staff saw the paper), failed, spoiled, cancelled. What the paper did in between nobody knows.
 */
import { z } from '../../zod.ts'
import { lineIdSchema } from '../ids.ts'
import type { Machine } from '../machine.ts'
import { slipKindSchema } from './slip.ts'
import { instantSchema } from '../time/time.ts'
import { textSchema } from '../text/typed-text.ts'

export const printJobIdSchema = z.uuid().brand('PrintJobId')
export type PrintJobId = z.infer<typeof printJobIdSchema>

export const paperSizes = ['roll80', 'a4'] as const
export const paperSizeSchema = z.enum(paperSizes)
/** 80 mm roll, or A4. */
export type PaperSize = z.infer<typeof paperSizeSchema>

/** Where a kind of slip goes: PDF files in the slip folder, or a printer of the operating system, by its own name. */
export const printTargetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pdf'), paper: paperSizeSchema }),
  z.object({ kind: z.literal('system'), printer: z.string().min(1).max(200), paper: paperSizeSchema }),
])
export type PrintTarget = z.infer<typeof printTargetSchema>

export const printJobStates = ['made', 'submitted', 'inHand', 'failed', 'spoiled', 'cancelled'] as const
export const printJobStateSchema = z.enum(printJobStates)
export type PrintJobState = z.infer<typeof printJobStateSchema>

export const printJobMachine: Machine<PrintJobState> = {
  name: 'printJob',
  states: printJobStates,
  initial: 'made',
  arrows: {
    made: ['submitted', 'failed', 'cancelled'],
    submitted: ['inHand', 'failed', 'spoiled', 'cancelled'],
    inHand: ['spoiled'],
    failed: [],
    spoiled: [],
    cancelled: [],
  },
}

/** Why it failed, where that is known; `unknown` is 「原因は分かりません」. */
export const printFailures = [
  'diskFull',
  'folderGone',
  'printerGone',
  'refused',
  'stopped',
  'notDrawn',
  'interrupted',
  'unknown',
] as const
export const printFailureSchema = z.enum(printFailures)
export type PrintFailure = z.infer<typeof printFailureSchema>

export const printJobSchema = z.object({
  id: printJobIdSchema,
  kind: slipKindSchema,
  /** The line of a user slip; null for the others. */
  lineId: lineIdSchema.nullable(),
  /** Which print of its slip it is, from 1. */
  print: z.int().min(1),
  target: printTargetSchema,
  state: printJobStateSchema,
  madeAt: instantSchema,
  /** When the file was written, or the print system took it. */
  submittedAt: instantSchema.nullable(),
  /** When it was in hand, failed, spoiled or cancelled. */
  endedAt: instantSchema.nullable(),
  failure: printFailureSchema.nullable(),
  /** The print system's own keyword, e.g. `media-empty-error`; null where it gave none. */
  systemReason: textSchema(120).nullable(),
  /** Its number in the print system, e.g. `Receipt-12`; null where it told none. */
  systemJob: z.string().max(220).nullable(),
  /** False where it could not be taken back from the print system and staff must look into its queue (Q4). */
  takenBack: z.boolean().nullable(),
})
export type PrintJob = z.infer<typeof printJobSchema>

/** The print system's own word for a job that it has done with. Whether the paper is right, only eyes can tell. */
export const COMPLETED = 'job-completed-successfully'

/** A job that a printer of the system has, or had: nobody has seen its paper yet. */
export function isOut({ state, target }: Pick<PrintJob, 'state' | 'target'>): boolean {
  return state === 'submitted' && target.kind === 'system'
}
