/** The hidden slip window ↔ main. Channel on the wire: `slip:<name>`. */
import { paperSizeSchema } from '../domain/paper/print-job.ts'
import { slipSchema } from '../domain/paper/slip.ts'
import { z } from '../zod.ts'
import { calls, nothing, type Bridge } from './channel.ts'

const jobId = z.uuid()

export const slipCalls = calls({
  /** The page listens: main may send the first job. */
  'slip.ready': { input: nothing, output: nothing },
  /** Laid out with its fonts loaded. Height in CSS pixels at 96 dpi. */
  'slip.rendered': { input: z.object({ jobId, heightPx: z.number().positive() }), output: nothing },
})

export const slipPushes = {
  'slip.render': z.object({
    jobId,
    slip: slipSchema,
    paper: paperSizeSchema,
    /** The page's title while it is laid out, and with it the print job's: it names nobody (L9). */
    title: z.string().max(40),
  }),
  'slip.clear': nothing,
} as const

export type SlipBridge = Bridge<typeof slipCalls, typeof slipPushes>
