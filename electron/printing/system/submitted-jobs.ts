/**
 * What becomes of a job after the print system took it: it is watched for a while, looked at when asked, and taken
 * back when its session ends before it is known to be printed. A slip with a secret never prints later by itself (Q4).
 */
import type { SessionId } from '#shared/domain/ids.ts'
import { COMPLETED, isOut, type PrintJob } from '#shared/domain/paper/print-job.ts'
import type { Session } from '#shared/domain/session.ts'
import { hasSecret } from '#shared/domain/paper/slip.ts'
import { log } from '../../lib/log.ts'
import type { SessionsForPrinting } from '../../sessions/slips/for-printing.ts'
import type { Outstanding } from '../ledger/outstanding.ts'
import type { PrintLedger } from '../ledger/print-ledger.ts'
import { titleOf } from './job-title.ts'
import type { PrintSystem } from './print-system.ts'

const WATCHES = 60
const BETWEEN_MILLISECONDS = 1000

export interface SubmittedJobsDeps {
  readonly sessions: Pick<SessionsForPrinting, 'read'>
  readonly ledger: PrintLedger
  readonly system: PrintSystem
  readonly outstanding: Outstanding
  /** Between two looks; tests hand in one that does not wait. */
  readonly wait?: (milliseconds: number) => Promise<void>
}

export interface SubmittedJobs {
  /** Looks until the job has an end, or for a minute; in the background. Never rejects. */
  watch(sessionId: SessionId, jobId: PrintJob['id']): Promise<void>
  look(sessionId: SessionId, jobId: PrintJob['id']): Promise<Session>
  /** Out of the print system with this one, whatever it was about to do there. @returns whether that is certain. */
  remove(job: PrintJob): Promise<boolean>
  /** Older prints of the same slip that may still come out: there must be one at most. */
  replace(session: Session, slip: Pick<PrintJob, 'kind' | 'lineId'>): Promise<void>
  /** When the session is no longer open. Never rejects. */
  afterChange(session: Session): Promise<void>
  /** What the last run left: nothing of it prints, nothing of it stays without an end. Never rejects. */
  atStart(): Promise<void>
  /** The app ends, and nobody would see the paper come out. Never rejects. */
  atQuit(): Promise<void>
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    // A watch keeps no app alive.
    setTimeout(done, milliseconds).unref()
  })

const secret = ({ kind }: PrintJob): boolean => hasSecret(kind)

/** Not known to be over in the print system. */
const open = (job: PrintJob): boolean => isOut(job) && job.systemReason !== COMPLETED

/** The same of a paper that staff say they hold: the print system may still have its copy, and print another. */
const held = (job: PrintJob): boolean =>
  job.state === 'inHand' && job.target.kind === 'system' && job.systemReason !== COMPLETED

export function createSubmittedJobs(deps: SubmittedJobsDeps): SubmittedJobs {
  const { sessions, ledger, system, outstanding, wait = pause } = deps

  const jobIn = (session: Session, jobId: PrintJob['id']): PrintJob | undefined =>
    session.printJobs.find(({ id }) => id === jobId)

  /** The number it was given; asked for once more where it was not told at once. */
  const numberOf = async (job: PrintJob): Promise<string | null> => {
    if (job.systemJob !== null || job.target.kind !== 'system') return job.systemJob
    return system.find(job.target.printer, titleOf(job.id))
  }

  const remove = async (job: PrintJob): Promise<boolean> => {
    if (job.target.kind !== 'system') return true
    try {
      const systemJob = await numberOf(job)
      return systemJob === null ? system.follows : await system.takeBack(systemJob)
    } catch {
      return false
    }
  }

  const look = async (sessionId: SessionId, jobId: PrintJob['id']): Promise<Session> => {
    const session = await sessions.read(sessionId)
    const job = jobIn(session, jobId)
    if (!job || !open(job)) return session
    const systemJob = await numberOf(job).catch(() => null)
    if (systemJob === null) return session
    const stand = await system.look(systemJob)
    if (stand.state === 'failed') {
      const takenBack = await system.takeBack(systemJob)
      return ledger.recordFailed(sessionId, jobId, {
        failure: stand.failure,
        systemReason: stand.reason,
        takenBack,
      })
    }
    if (stand.state === 'waiting') return ledger.recordReason(sessionId, jobId, stand.reason)
    if (stand.state !== 'completed') return session
    // The print system needs its copy no more, and a copy of a secret is one too many (L8).
    if (secret(job)) await system.takeBack(systemJob)
    return ledger.recordReason(sessionId, jobId, COMPLETED)
  }

  const quietly = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    await work().catch((error: unknown) => {
      log(what, { error: error instanceof Error ? error.name : typeof error })
    })
  }

  /** A last look, then out with it. */
  const takeBack = async (sessionId: SessionId, jobId: PrintJob['id']): Promise<void> => {
    const job = jobIn(await look(sessionId, jobId), jobId)
    if (job && open(job)) await ledger.recordCancelled(sessionId, jobId, await remove(job))
  }

  const takeBackSecrets = async (session: Session): Promise<void> => {
    for (const job of session.printJobs) {
      if (secret(job) && open(job)) await takeBack(session.id, job.id)
      if (secret(job) && held(job)) await remove(job)
    }
    await outstanding.drop(session.id)
  }

  const eachOutstanding = async (work: (session: Session) => Promise<void>): Promise<void> => {
    for (const id of await outstanding.list()) {
      await quietly('prints not taken back', async () => work(await sessions.read(id)))
    }
  }

  const interrupted = async (session: Session): Promise<void> => {
    for (const job of session.printJobs.filter(({ state }) => state === 'made')) {
      const takenBack = job.target.kind === 'system' ? await remove(job) : null
      await ledger.recordFailed(session.id, job.id, { failure: 'interrupted', systemReason: null, takenBack })
    }
  }

  return {
    remove,
    look,
    watch: (sessionId, jobId) =>
      quietly('print not watched', async () => {
        for (let n = 0; n < WATCHES && system.follows; n += 1) {
          const job = jobIn(await look(sessionId, jobId), jobId)
          if (!job || !open(job)) return
          await wait(BETWEEN_MILLISECONDS)
        }
      }),
    async replace(session, { kind, lineId }) {
      for (const job of session.printJobs) {
        if (job.kind === kind && job.lineId === lineId && open(job)) await takeBack(session.id, job.id)
      }
    },
    afterChange: (session) =>
      session.status === 'open' || !session.printJobs.some((job) => secret(job) && (open(job) || held(job)))
        ? Promise.resolve()
        : quietly('prints not taken back', () => takeBackSecrets(session)),
    atStart: () =>
      quietly('prints not taken back', () =>
        eachOutstanding(async (session) => {
          await interrupted(session)
          await takeBackSecrets(await sessions.read(session.id))
        }),
      ),
    atQuit: () => quietly('prints not taken back', () => eachOutstanding(takeBackSecrets)),
  }
}
