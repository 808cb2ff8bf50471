/** One job in the print system: how it stands there, written into the ledger, and how it is taken out (Q4). */
import type { SessionId } from '#shared/domain/ids.ts'
import { COMPLETED, isOut, type PrintJob, type PrintJobId } from '#shared/domain/paper/print-job.ts'
import { hasSecret } from '#shared/domain/paper/slip.ts'
import type { Session } from '#shared/domain/session.ts'
import type { SessionsForPrinting } from '../../sessions/slips/for-printing.ts'
import type { PrintLedger } from '../ledger/print-ledger.ts'
import type { PrintSystem } from './print-system.ts'

export interface JobLookDeps {
  readonly sessions: Pick<SessionsForPrinting, 'read'>
  readonly ledger: PrintLedger
  readonly system: PrintSystem
}

export interface JobLook {
  /** Asks the print system once. @returns the session with what is known now. @throws Refusal, VaultError */
  look(sessionId: SessionId, jobId: PrintJob['id']): Promise<Session>
  /** Out of the print system with this one, whatever it was about to do there. @returns whether that is certain. */
  remove(job: PrintJob): Promise<boolean>
}

export function isSecret({ kind }: PrintJob): boolean {
  return hasSecret(kind)
}

/** Not known to be over in the print system. */
export function mayStillPrint(job: PrintJob): boolean {
  return isOut(job) && job.systemReason !== COMPLETED
}

/** The same of a paper that staff say they hold: the print system may still have its copy, and print another. */
export function isHeld({ state, target, systemReason }: PrintJob): boolean {
  return state === 'inHand' && target.kind === 'system' && systemReason !== COMPLETED
}

export function jobIn(session: Session, jobId: PrintJob['id']): PrintJob | undefined {
  return session.printJobs.find(({ id }) => id === jobId)
}

export function createJobLook({ sessions, ledger, system }: JobLookDeps): JobLook {
  /** The number it has there; asked for once more where it was not told at once. */
  const numberOf = async (job: PrintJob): Promise<string | null> => {
    if (job.systemJob !== null || job.target.kind !== 'system') return job.systemJob
    return system.find(job.target.printer, titleOf(job.id))
  }

  return {
    async remove(job) {
      if (job.target.kind !== 'system') return true
      try {
        const systemJob = await numberOf(job)
        return systemJob === null ? system.follows : await system.takeBack(systemJob)
      } catch {
        return false
      }
    },
    async look(sessionId, jobId) {
      const session = await sessions.read(sessionId)
      const job = jobIn(session, jobId)
      if (!job || !mayStillPrint(job)) return session
      const systemJob = await numberOf(job).catch(() => null)
      if (systemJob === null) return session
      const stand = await system.look(systemJob)
      if (stand.state === 'failed') {
        const { failure, reason: systemReason } = stand
        const takenBack = await system.takeBack(systemJob)
        return ledger.recordFailed(sessionId, jobId, { failure, systemReason, takenBack })
      }
      if (stand.state === 'waiting') return ledger.recordReason(sessionId, jobId, stand.reason)
      if (stand.state !== 'completed') return session
      // The print system needs its copy no more, and a copy of a secret is one too many (L8).
      if (isSecret(job)) await system.takeBack(systemJob)
      return ledger.recordReason(sessionId, jobId, COMPLETED)
    },
  }
}

// What a print job is called in queues and logs: found again by it, and naming nobody (L9).

/** `M-1a2b3c4d`: never a reception number, never a name. */
export function titleOf(jobId: PrintJobId): string {
  return `M-${jobId.replaceAll('-', '').slice(0, 8)}`
}
