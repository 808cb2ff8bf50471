/**
 * 開通, line by line and in parallel. The operation id is durable before the carrier is called, and is the
 * same for every attempt of a line, so that no line is ever switched on twice (Q2).
 */
import { operationIdSchema, type LineId, type SessionId } from '#shared/domain/ids.ts'
import type { Line } from '#shared/domain/line.ts'
import type { Session } from '#shared/domain/session.ts'
import { tokyoDate } from '#shared/domain/time/time.ts'
import { isLive } from '#shared/domain/usage-code.ts'
import { activationDuties } from '#shared/rules/duties/duties.ts'
import { unsetBranch } from '#shared/domain/branch.ts'
import type { BranchNow } from '#shared/rules/calendar/activation-desk.ts'
import {
  awaitsNumber,
  mayActivate,
  mayCancelActivation,
  mayTakeNewNumber,
} from '#shared/rules/session/flow.ts'
import { mayAskAgain, mayWorkOn } from '#shared/rules/session/session-work.ts'
import { insist } from '../../errors.ts'
import {
  createActivationWatch,
  type Activating,
  type ActivationProgress,
  type Attempt,
} from './activation-watch.ts'
import type { Background } from '../background.ts'
import { carrierCall } from '../carrier-news/carrier-call.ts'
import { author, type DeskHandlers, type SessionDeps } from '../deps.ts'
import { entry } from '../store/journal.ts'
import { lineOf, withLine } from '../store/lines.ts'
import { begunLine, withNewNumber, withoutCode } from '../application/new-number.ts'

export interface Activations {
  readonly handlers: DeskHandlers<
    'line.activate' | 'line.newNumber' | 'line.cancelActivation' | 'line.askAgain'
  >
  /** Finds out in the background how the activations of a session ended whose end is not known. */
  resume(session: Session): void
  /** @returns a function that stops listening. */
  onProgress(listener: (progress: ActivationProgress) => void): () => void
  /** @returns a function that stops listening. */
  onActivating(listener: (now: Activating) => void): () => void
}

/** `line.activate`, `newNumber`, `cancelActivation` and `askAgain` (Q2, W8). */
export function createActivations(deps: SessionDeps, background: Background): Activations {
  const { store, carrier } = deps
  const watch = createActivationWatch(deps, background)
  /** The branch at this moment: whether it activates, and whether its desk is open (C28, R24). */
  const here = (): BranchNow => ({ branch: deps.branch?.() ?? unsetBranch, now: deps.clock.now() })

  async function activate(sessionId: SessionId, lineId: LineId): Promise<Session> {
    let begun = false
    const session = await store.change(sessionId, (before) => {
      const line = lineOf(before, lineId)
      // A second click on the same line changes nothing (Q2).
      if (line.state === 'activating') return null
      insist(mayWorkOn(before))
      const book = deps.rulebooks.of(before)
      insist(mayActivate(line, book.branch, here()))
      // A retry too: an answer may have been taken back, and a number may have run out since the first try (R15).
      insist(activationDuties(before, line, book, tokyoDate(deps.clock.now())))
      const next = attemptOf(deps, line)
      begun = true
      return {
        session: withLine(before, lineId, () => next),
        entries: [
          entry(author(deps), 'line.activating', {
            lineId,
            detail: { attempt: next.activation?.attempts ?? 1 },
          }),
        ],
      }
    })
    const attempt = runningAttempt(session, lineId)
    if (attempt && begun) watch.activate(attempt)
    else if (attempt) watch.findOut(attempt)
    return session
  }

  /** The new operation id is durable before the carrier hears of it; from there on it is an activation like any (W8). */
  async function newNumber(sessionId: SessionId, lineId: LineId, consent: boolean): Promise<Session> {
    let begun = false
    const session = await store.change(sessionId, async (before) => {
      const line = lineOf(before, lineId)
      // A second click on the same line changes nothing (Q2).
      if (line.state === 'activating' && awaitsNumber(line)) return null
      insist(mayWorkOn(before))
      insist(mayTakeNewNumber(line, { consent }, deps.rulebooks.of(before).branch, here()))
      const by = author(deps)
      const ended = await withoutCode(deps, before, lineId, by)
      begun = true
      return {
        ...ended,
        session: withLine(ended.session, lineId, (now) => withNewNumber(deps, now)),
        entries: [entry(by, 'line.newNumber', { lineId, detail: { consent } }), ...ended.entries],
      }
    })
    const attempt = runningAttempt(session, lineId)
    if (attempt && begun) watch.activate(attempt)
    else if (attempt) watch.findOut(attempt)
    return session
  }

  async function cancel(sessionId: SessionId, lineId: LineId): Promise<Session> {
    const before = await store.read(sessionId)
    insist(mayCancelActivation(lineOf(before, lineId)))
    const attempt = runningAttempt(before, lineId)
    if (!attempt) return before
    const answer = await carrierCall(() => carrier.cancelActivation(sessionId, attempt.operationId))
    if (answer === 'cancelled') return watch.recordOutcome(attempt, { state: 'failed', failure: 'cancelled' })
    watch.findOut(attempt)
    return store.change(sessionId, (session) => ({
      session,
      entries: [entry(author(deps), 'line.cancelTooLate', { lineId })],
    }))
  }

  async function askAgain(sessionId: SessionId, lineId: LineId): Promise<Session> {
    const before = await store.read(sessionId)
    insist(mayAskAgain(lineOf(before, lineId)))
    const attempt = runningAttempt(before, lineId)
    if (!attempt) return before
    const outcome = await carrierCall(() => watch.ask(attempt))
    if (outcome) return watch.recordOutcome(attempt, outcome)
    watch.findOut(attempt)
    return before
  }

  return {
    handlers: {
      'line.activate': ({ sessionId, lineId }) => activate(sessionId, lineId),
      'line.newNumber': ({ sessionId, lineId, consent }) => newNumber(sessionId, lineId, consent),
      'line.cancelActivation': ({ sessionId, lineId }) => cancel(sessionId, lineId),
      'line.askAgain': ({ sessionId, lineId }) => askAgain(sessionId, lineId),
    },
    resume(session) {
      for (const { id } of session.lines) {
        const attempt = runningAttempt(session, id)
        if (attempt) watch.findOut(attempt)
      }
    },
    onProgress: (listener) => watch.onProgress(listener),
    onActivating: (listener) => watch.onActivating(listener),
  }
}

/** The line with its next attempt: a new count, the old operation id. */
function attemptOf(deps: SessionDeps, line: Line): Line {
  const before = line.activation
  return {
    ...begunLine(line),
    activation: {
      operationId: before?.operationId ?? operationIdSchema.parse(deps.ids.uuid()),
      attempts: (before?.attempts ?? 0) + 1,
      startedAt: deps.clock.now(),
      failure: null,
      activatedAt: null,
    },
  }
}

/** The attempt whose end is not known, if the line has one. */
function runningAttempt(session: Session, lineId: LineId): Attempt | null {
  const line = lineOf(session, lineId)
  const { state, activation, code } = line
  if ((state !== 'activating' && state !== 'unknown') || !activation) return null
  const newNumber = awaitsNumber(line)
  return {
    ...{ sessionId: session.id, lineId, operationId: activation.operationId, number: activation.attempts },
    newNumber,
    incomplete: newNumber || code === null || !isLive(code.status),
  }
}
