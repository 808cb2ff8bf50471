/** Stays with an activation until its end is known: calls, listens to progress, asks by the operation id (Q2). */
import type { LineId, OperationId, SessionId } from '#shared/domain/ids.ts'
import type { ActivationFailure } from '#shared/domain/line.ts'
import type { Session } from '#shared/domain/session.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import { CarrierFault } from '../../carrier/gateway.ts'
import { outcomeChange, type Outcome } from './activation-outcome.ts'
import type { Background } from '../background.ts'
import type { SessionDeps } from '../deps.ts'
import { createListeners } from '../../lib/listeners.ts'

export interface Attempt {
  readonly sessionId: SessionId
  readonly lineId: LineId
  readonly operationId: OperationId
  /** 1 for the first attempt of the line. */
  readonly number: number
  /** The line has no number yet: the carrier is to give one (W8). */
  readonly newNumber: boolean
  /** Once it is active the carrier is asked what it carries: the desk has no number, or no code, that holds (W8). */
  readonly incomplete: boolean
}

export interface ActivationProgress {
  readonly sessionId: SessionId
  readonly lineId: LineId
  /** 0–100. */
  readonly percent: number
}

/** How many activations run, and the session whose last one has just had its end. */
export interface Activating {
  readonly running: number
  readonly ended: SessionId | null
}

export interface ActivationWatch {
  /** Calls the carrier in the background, once per attempt. */
  activate(attempt: Attempt): void
  /** Asks in the background until the end is known, or for five minutes; nothing when the attempt is watched already. */
  findOut(attempt: Attempt): void
  /** Asks once. @returns null while the carrier is still at it. @throws CarrierFault */
  ask(attempt: Attempt): Promise<Outcome | null>
  recordOutcome(attempt: Attempt, outcome: Outcome): Promise<Session>
  onProgress(listener: (progress: ActivationProgress) => void): () => void
  /** Told whenever one begins, and when one is no longer followed: then its end is committed, or could not be. */
  onActivating(listener: (now: Activating) => void): () => void
}

/** Pauses between questions: short at first, then every five seconds, some five minutes in all. */
const FIRST_PAUSE = 500
const LONGEST_PAUSE = 5_000
const QUESTIONS = 64

const sleep = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds))

/** Follows activations whose end is not known, until it is. */
export function createActivationWatch(deps: SessionDeps, background: Background): ActivationWatch {
  const { store, carrier, clock, wait = sleep } = deps
  const progress = createListeners<ActivationProgress>('line.progress')
  const activating = createListeners<Activating>('activating')
  const watched = new Map<string, SessionId>()

  /** One watcher per attempt. */
  function watch(attempt: Attempt, task: () => Promise<void>): void {
    const key = `${attempt.lineId} ${attempt.number}`
    if (watched.has(key)) return
    watched.set(key, attempt.sessionId)
    activating.tell({ running: watched.size, ended: null })
    background.start('activation', () => task().finally(() => unwatch(key, attempt.sessionId)))
  }

  function unwatch(key: string, sessionId: SessionId): void {
    watched.delete(key)
    const others = [...watched.values()].includes(sessionId)
    activating.tell({ running: watched.size, ended: others ? null : sessionId })
  }

  function recordOutcome(attempt: Attempt, outcome: Outcome): Promise<Session> {
    return store.change(attempt.sessionId, (session) =>
      outcomeChange(deps, session, attempt.lineId, attempt.number, outcome),
    )
  }

  async function active({ sessionId, lineId, incomplete }: Attempt, at: Instant): Promise<Outcome> {
    return { state: 'active', at, carried: incomplete ? await carrier.activeLine(sessionId, lineId) : null }
  }

  async function call(attempt: Attempt): Promise<Outcome> {
    const { sessionId, lineId, operationId, newNumber } = attempt
    let at: Instant | null = null
    try {
      at = await carrier.activate({ operationId, applicationId: sessionId, lineId, newNumber }, (percent) =>
        progress.tell({ sessionId, lineId, percent }),
      )
      return await active(attempt, at)
    } catch (error) {
      if (!(error instanceof CarrierFault)) throw error
      // Active, but what it carries was not heard: asked for again, never said to have failed.
      if (at !== null) return { state: 'unknown' }
      return error.kind === 'answerLost' ? { state: 'unknown' } : { state: 'failed', failure: error.kind }
    }
  }

  async function ask(attempt: Attempt): Promise<Outcome | null> {
    const { state, activatedAt } = await carrier.askOperation(attempt.sessionId, attempt.operationId)
    switch (state) {
      case 'done':
        return active(attempt, activatedAt ?? clock.now())
      case 'accepted':
        return null
      case 'cancelled':
        return failed('cancelled')
      case 'refused':
        return failed('mnpRefused')
      case 'none':
        // The call never arrived, so nothing was done: it may go out again, with the same id.
        return failed('unreachable')
    }
  }

  async function askUntilKnown(attempt: Attempt): Promise<void> {
    for (let n = 0; n < QUESTIONS; n += 1) {
      const outcome = await ask(attempt).catch(nullWhenCarrierIsAway)
      if (outcome) {
        await recordOutcome(attempt, outcome)
        return
      }
      await wait(Math.min(FIRST_PAUSE * 2 ** n, LONGEST_PAUSE))
    }
    // Staff ask again when they like; the next start asks by itself.
    await recordOutcome(attempt, { state: 'unknown' })
  }

  return {
    activate(attempt) {
      watch(attempt, async () => {
        const outcome = await call(attempt)
        await recordOutcome(attempt, outcome)
        if (outcome.state === 'unknown') await askUntilKnown(attempt)
      })
    },
    findOut: (attempt) => watch(attempt, () => askUntilKnown(attempt)),
    ask,
    recordOutcome,
    onProgress: (listener) => progress.add(listener),
    onActivating: (listener) => activating.add(listener),
  }
}

function failed(failure: ActivationFailure): Outcome {
  return { state: 'failed', failure }
}

function nullWhenCarrierIsAway(error: unknown): null {
  if (error instanceof CarrierFault) return null
  throw error
}
