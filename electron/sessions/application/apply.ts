/**
 * 確認 → the carrier. The operation id is committed before the call; every attempt carries the same one,
 * so the carrier concludes each contract once, whatever happens to the answer (Q2, S36).
 */
import { deviceIdSchema, operationIdSchema, type LineId, type SessionId } from '#shared/domain/ids.ts'
import { lineAfter } from '#shared/domain/line-transitions.ts'
import type { Line } from '#shared/domain/line.ts'
import { afterOr } from '#shared/domain/machine.ts'
import type { Session } from '#shared/domain/session.ts'
import { tokyoDate } from '#shared/domain/time/time.ts'
import { all, type Verdict } from '#shared/domain/verdict.ts'
import { devicesFor } from '#shared/rules/linking/device-setup.ts'
import { applicationDuties } from '#shared/rules/duties/duties.ts'
import { mayApply } from '#shared/rules/session/flow.ts'
import { mayApplyAgain, mayAskScreening, mayWorkOn } from '#shared/rules/session/session-work.ts'
import { CarrierFault, CarrierRefusal, type ApplyAnswer } from '../../carrier/gateway.ts'
import { insist, refusedBy } from '../../errors.ts'
import { applyRequest } from './apply-request.ts'
import { cardsAreFree } from '../forms/card-use.ts'
import { carrierCall } from '../carrier-news/carrier-call.ts'
import { contractAnswerChange, screenedChange } from './contract-answer.ts'
import { author, type DeskHandlers, type SessionDeps } from '../deps.ts'
import { entry } from '../store/journal.ts'
import { lineOf } from '../store/lines.ts'
import type { Change } from '../store/store.ts'

/** How often an application whose answer was lost is sent again before the staff decide. */
const TRIES = 3

export interface Applications {
  readonly handlers: DeskHandlers<'session.apply' | 'line.askScreening'>
  /** Sends an application again whose end is not known, e.g. because the app was killed. */
  resume(sessionId: SessionId): Promise<Session>
}

/** `session.apply`, and its resumption after a kill (Q2). */
export function createApplications(deps: SessionDeps): Applications {
  const { store, carrier } = deps
  const running = new Map<SessionId, Promise<Session>>()

  /** A second click waits for the first one's answer. */
  function once(sessionId: SessionId): Promise<Session> {
    const already = running.get(sessionId)
    if (already) return already
    const now = send(sessionId).finally(() => running.delete(sessionId))
    running.set(sessionId, now)
    return now
  }

  async function send(sessionId: SessionId): Promise<Session> {
    const session = await store.change(sessionId, async (before) => {
      if (before.application === null) insist(await cardsAreFree(deps, before))
      return prepared(deps, before)
    })
    if (session.application?.status !== 'sending') return session
    try {
      const answer = await untilAnswered(session)
      return await store.change(sessionId, (now) => contractAnswerChange(deps, now, answer))
    } catch (error) {
      if (error instanceof CarrierRefusal) {
        await store.change(sessionId, (now) => failed(deps, now, 'refused'))
        throw refusedBy(error.reasons)
      }
      const failure = failureOf(error)
      const session = await store.change(sessionId, (now) => failed(deps, now, failure))
      if (error instanceof CarrierFault) return session
      throw error
    }
  }

  async function untilAnswered(session: Session): Promise<ApplyAnswer> {
    const request = applyRequest(
      session,
      session.lines.filter(({ state }) => state === 'screening'),
    )
    for (let tries = 1; ; tries += 1) {
      try {
        return await carrier.apply(request)
      } catch (error) {
        const lost = error instanceof CarrierFault && error.kind === 'answerLost'
        if (!lost || tries === TRIES) throw error
      }
    }
  }

  /** The carrier is asked under the application's own id: nothing is sent as if it were new (Q2). */
  async function askScreening(sessionId: SessionId, lineId: LineId): Promise<Session> {
    const before = await store.read(sessionId)
    insist(mayWorkOn(before))
    insist(mayAskScreening(lineOf(before, lineId)))
    const answer = await carrierCall(() => carrier.apply(applyRequest(before, [lineOf(before, lineId)])))
    return store.change(sessionId, (now) => screenedChange(deps, now, lineId, answer))
  }

  return {
    handlers: {
      'session.apply': ({ sessionId }) => once(sessionId),
      'line.askScreening': ({ sessionId, lineId }) => askScreening(sessionId, lineId),
    },
    resume: once,
  }
}

/** @returns null when the application is made already, or on its way. */
function prepared(deps: SessionDeps, session: Session): Change | null {
  const { application } = session
  if (application?.status === 'done' || application?.status === 'sending') return null
  insist(mayWorkOn(session))
  insist(application ? mayApplyAgain(session) : mayApplyNow(deps, session))
  const operationId = application?.operationId ?? operationIdSchema.parse(deps.ids.uuid())
  const equipped = application ? session : withDevices(deps, session)
  return {
    session: {
      ...equipped,
      lines: equipped.lines.map(sent),
      application: { operationId, status: 'sending', failure: null },
    },
    entries: [entry(author(deps), 'application.sent', { detail: { again: application !== null } })],
  }
}

/** Everything typed, and every duty done that comes before a contract (S35, R7). */
function mayApplyNow(deps: SessionDeps, session: Session): Verdict {
  const book = deps.rulebooks.of(session)
  const today = tokyoDate(deps.clock.now())
  return all(mayApply(session, book, today), applicationDuties(session, book, today))
}

/** Handed to the carrier, which screens it at once: nobody at the desk decides in between. */
function sent(line: Line): Line {
  return afterOr(line, lineAfter(line, 'screening'))
}

/** One phone for the contractor, one for every other user: a device is one LINE account (C7). */
function withDevices(deps: SessionDeps, session: Session): Session {
  const { devices, deviceOfLine } = devicesFor(session.lines, () => deviceIdSchema.parse(deps.ids.uuid()))
  const lines = session.lines.map((line) => ({ ...line, deviceId: deviceOfLine.get(line.id) ?? null }))
  return { ...session, devices, lines }
}

/** Anything that is not said plainly counts as "not reached": sending it again is harmless. */
function failureOf(error: unknown): 'busy' | 'refused' | 'unreachable' {
  const kind = error instanceof CarrierFault ? error.kind : 'unreachable'
  return kind === 'busy' || kind === 'refused' ? kind : 'unreachable'
}

/** The lines stay in screening: the same application, with the same id, may be sent again. */
function failed(
  deps: SessionDeps,
  session: Session,
  failure: 'busy' | 'refused' | 'unreachable',
): Change | null {
  const { application } = session
  if (application?.status !== 'sending') return null
  return {
    session: { ...session, application: { ...application, status: 'failed', failure } },
    entries: [entry(author(deps), 'application.failed', { detail: { failure } })],
  }
}
