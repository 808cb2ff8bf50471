/**
 * What becomes of a job after the print system took it: it is watched for a while, looked at when asked, and taken
 * back when its session ends before it is known to be printed. A slip with a secret never prints later by itself (Q4).
 */
import type { SessionId } from '#shared/domain/ids.ts'
import type { PrintJob } from '#shared/domain/paper/print-job.ts'
import type { Session } from '#shared/domain/session.ts'
import { log } from '../../lib/log.ts'
import type { Outstanding } from '../ledger/outstanding.ts'
import {
  createJobLook,
  isHeld,
  isSecret,
  jobIn,
  mayStillPrint,
  type JobLook,
  type JobLookDeps,
} from './job-look.ts'

const WATCHES = 60
const BETWEEN_MILLISECONDS = 1000

export interface SubmittedJobsDeps extends JobLookDeps {
  readonly outstanding: Outstanding
  /** Between two looks; tests hand in one that does not wait. */
  readonly wait?: (milliseconds: number) => Promise<void>
}

export interface SubmittedJobs extends JobLook {
  /** Looks until the job has an end, or for a minute; in the background. Never rejects. */
  watch(sessionId: SessionId, jobId: PrintJob['id']): Promise<void>
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

export function createSubmittedJobs(deps: SubmittedJobsDeps): SubmittedJobs {
  const { sessions, ledger, system, outstanding, wait = pause } = deps

  const { look, remove } = createJobLook({ sessions, ledger, system })

  const quietly = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    await work().catch((error: unknown) => {
      log(what, { error: error instanceof Error ? error.name : typeof error })
    })
  }

  /** A last look, then out with it. */
  const takeBack = async (sessionId: SessionId, jobId: PrintJob['id']): Promise<void> => {
    const job = jobIn(await look(sessionId, jobId), jobId)
    if (job && mayStillPrint(job)) await ledger.recordCancelled(sessionId, jobId, await remove(job))
  }

  const takeBackSecrets = async (session: Session): Promise<void> => {
    for (const job of session.printJobs) {
      if (isSecret(job) && mayStillPrint(job)) await takeBack(session.id, job.id)
      if (isSecret(job) && isHeld(job)) await remove(job)
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
          if (!job || !mayStillPrint(job)) return
          await wait(BETWEEN_MILLISECONDS)
        }
      }),
    async replace(session, { kind, lineId }) {
      for (const job of session.printJobs) {
        if (job.kind === kind && job.lineId === lineId && mayStillPrint(job))
          await takeBack(session.id, job.id)
      }
    },
    afterChange: (session) =>
      session.status === 'open' ||
      !session.printJobs.some((job) => isSecret(job) && (mayStillPrint(job) || isHeld(job)))
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
