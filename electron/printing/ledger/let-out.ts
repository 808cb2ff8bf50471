/**
 * How one slip leaves: drawn, staged, counted, let out, in this order. No slip is out that nobody counted (Q1, L10), and
 * every end of it stands in the ledger (Q4).
 */
import type { SessionId } from '#shared/domain/ids.ts'
import type { PrintJobId, PrintTarget } from '#shared/domain/paper/print-job.ts'
import type { JobFailure } from '#shared/domain/paper/print-jobs.ts'
import type { Slip } from '#shared/domain/paper/slip.ts'
import type { Session } from '#shared/domain/session.ts'
import { log } from '../../lib/log.ts'
import { PrintError, type Printer, type PrintJobOrder, type StagedSlip } from '../printer.ts'
import { SlipRenderError, type SlipRenderer } from '../renderer/slip-renderer.ts'
import { titleOf } from '../system/job-look.ts'
import type { Print } from './count.ts'
import type { PrintLedger } from './print-ledger.ts'

export interface LetOutDeps {
  readonly renderer: Pick<SlipRenderer, 'draw'>
  readonly printerFor: (target: PrintTarget, jobId: PrintJobId) => Promise<Printer>
  readonly ledger: PrintLedger
}

export interface Leaving {
  readonly sessionId: SessionId
  /** Counted as such once it is staged. */
  readonly print: Print
  readonly slip: Slip
  readonly order: PrintJobOrder
}

/** @returns the session with the print's end in it. @throws what is no failure of printing: Refusal, VaultError */
export async function letOut(deps: LetOutDeps, leaving: Leaving): Promise<Session> {
  const { ledger } = deps
  const { sessionId, print, slip, order } = leaving
  let counted = false
  try {
    const printer = await deps.printerFor(print.target, print.jobId)
    const how = { paper: printer.paper, title: titleOf(print.jobId) }
    return await deps.renderer.draw(slip, how, async (drawn) => {
      const staged = await printer.stage(drawn, order)
      await orDrop(staged, () => ledger.recordPrint(sessionId, print))
      counted = true
      const { systemJob } = await orDrop(staged, () => staged.out())
      return ledger.recordOut(sessionId, print.jobId, systemJob)
    })
  } catch (error) {
    const failed = failureOf(error)
    return counted
      ? ledger.recordFailed(sessionId, print.jobId, failed)
      : ledger.recordNotMade(sessionId, print, failed)
  }
}

/** What was staged is not left lying when the next step fails. */
async function orDrop<T>(staged: StagedSlip, step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    await staged.drop().catch(() => log('staged slip not dropped'))
    throw error
  }
}

/** @throws what is no failure of printing */
function failureOf(error: unknown): JobFailure {
  if (error instanceof SlipRenderError) {
    log('slip not rendered', { why: error.why })
    return { failure: 'notDrawn', systemReason: null, takenBack: null }
  }
  if (error instanceof PrintError) {
    const { failure, systemReason, takenBack } = error
    log('slip not printed', { why: failure })
    return { failure, systemReason, takenBack }
  }
  throw error
}
