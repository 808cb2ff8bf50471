/** desk ↔ main: printers, and what became of a print. Part of the desk's calls. */
import { sessionIdSchema } from '../domain/ids.ts'
import { printFailureSchema, printJobIdSchema, printTargetSchema } from '../domain/paper/print-job.ts'
import { longest } from '../domain/text/limits.ts'
import { oneLine } from '../domain/text/typed-text.ts'
import { z } from '../zod.ts'
import { calls, nothing } from './channel.ts'
import { committedSchema } from './committed.ts'

/** Where each kind of slip goes. */
export const printTargetsSchema = z.object({
  contractor: printTargetSchema,
  user: printTargetSchema,
  store: printTargetSchema,
})
export type PrintTargets = z.infer<typeof printTargetsSchema>

/** The operating system's printers, as Electron tells them. */
export const printerListSchema = z.object({
  system: z.array(
    z.object({
      /** The system's own name, and the one that a target carries. */
      name: z.string(),
      /** What people call it. */
      label: z.string().overwrite(oneLine),
      /** False also where nobody says which one is. */
      isDefault: z.boolean(),
    }),
  ),
  /** False when the system could not be asked: an empty list then means nothing. */
  known: z.boolean(),
  /** What is wrong; null when nothing is. `notAsked`: the system did not answer. `none`: it has no printer. */
  trouble: z.enum(['notAsked', 'none']).nullable(),
})
export type PrinterList = z.infer<typeof printerListSchema>

export const spoolWarnings = ['none', 'keeps', 'unknown'] as const

export const printerSettingsSchema = z.object({
  /** Absolute: where slips are put that go to PDF files. */
  pdfFolder: z.string(),
  /** Staff have said once where they want them, be it in the standard folder. */
  folderAsked: z.boolean(),
  targets: printTargetsSchema,
  /** Whether the print system keeps the files of what it has printed, and with them the secrets (L8). */
  spoolWarning: z.enum(spoolWarnings),
})
export type PrinterSettings = z.infer<typeof printerSettingsSchema>

export const printTestSchema = z.object({
  /** A file that was written, or what the print system took: whether paper came out, only eyes can tell. */
  outcome: z.enum(['written', 'submitted', 'failed']),
  failure: printFailureSchema.nullable(),
  systemReason: z.string().overwrite(oneLine).nullable(),
  fileName: z.string().nullable(),
})
export type PrintTest = z.infer<typeof printTestSchema>

const job = z.object({ sessionId: sessionIdSchema, jobId: printJobIdSchema })

export const printingCalls = calls({
  'printers.list': { input: nothing, output: printerListSchema },
  'printers.read': { input: nothing, output: printerSettingsSchema },
  /** A printer that the system does not have is refused. */
  'printers.write': { input: z.object({ targets: printTargetsSchema }), output: printerSettingsSchema },
  /** Null: the standard folder. Another one is absolute and can be written to, or it is refused. */
  'printers.folder': {
    input: z.object({ folder: z.string().max(longest.folder).nullable() }),
    output: printerSettingsSchema,
  },
  /** The system's own dialog; refused on the browser host, which has none. Null: nothing was chosen. */
  'printers.pickFolder': { input: nothing, output: z.object({ folder: z.string().nullable() }) },
  'printers.test': { input: z.object({ target: printTargetSchema }), output: printTestSchema },
  /** The paper jammed, tore or came out in part (W9). @see L11 for a contractor slip's pieces. */
  'slip.spoiled': { input: job.extend({ allCollected: z.boolean() }), output: committedSchema },
  /** Asks the print system once more how a given job stands (Q4). */
  'slip.look': { input: job, output: committedSchema },
})
