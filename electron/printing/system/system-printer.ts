/**
 * A printer of the operating system, through Electron: silently, to a chosen device. Electron tells only whether the
 * job was taken; its number, and why it was not, the print system is asked for where there is one that answers.
 */
import type { PrintTarget } from '#shared/domain/paper/print-job.ts'
import type { PrintSystem } from './print-system.ts'
import { PrintError, type Printer } from '../printer.ts'
import { SlipRenderError } from '../renderer/slip-renderer.ts'

export type SystemTarget = Extract<PrintTarget, { kind: 'system' }>

/** @param title of the job, by which it is found again; it names nobody. */
export function createSystemPrinter(
  system: Pick<PrintSystem, 'find' | 'diagnose' | 'takeBack' | 'follows'>,
  { printer, paper }: SystemTarget,
  title: string,
): Printer {
  const find = (): Promise<string | null> => system.find(printer, title).catch(() => null)

  /** Nobody answered: it may lie in the queue all the same, and must not print later (Q4). */
  const lost = async (): Promise<PrintError> => {
    const systemJob = await find()
    const takenBack = systemJob === null ? system.follows : await system.takeBack(systemJob)
    return new PrintError('unknown', { takenBack })
  }

  return {
    paper,
    stage: async (drawn) => ({
      async out() {
        const taken = await drawn.toDevice(printer).catch(async (error: unknown) => {
          throw error instanceof SlipRenderError ? await lost() : error
        })
        if (taken) return { systemJob: await find() }
        const { failure, reason } = await system.diagnose(printer)
        throw new PrintError(failure, { systemReason: reason })
      },
      drop: async () => undefined,
    }),
  }
}
