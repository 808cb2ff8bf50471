/** The sessions' application service: one handler per call of the desk, recovery at start, progress. */
import type { SessionDeps } from './deps.ts'
import { createActivations, type Activations } from './activation/activate.ts'
import type { Activating, ActivationProgress } from './activation/activation-watch.ts'
import { createApplications, type Applications } from './application/apply.ts'
import { createBackground } from './background.ts'
import { listenToCarrier } from './carrier-news/carrier-events.ts'
import { cardUseHandlers, simHandlers } from './forms/card-use.ts'
import { completeHandlers } from './lifecycle/complete.ts'
import { deviceHandlers } from './links/device.ts'
import { editHandlers } from './forms/edit.ts'
import { handOverHandlers, paperSubstituteHandlers } from './slips/hand-over.ts'
import { linkHandlers, unlinkHandlers } from './links/link.ts'
import { loginIdShowHandlers } from './codes/login-id-show.ts'
import { openHandlers } from './lifecycle/open.ts'
import { parkHandlers } from './lifecycle/park.ts'
import { recoverSessions } from './carrier-news/recover.ts'
import { createRefresh, type Refresh } from './carrier-news/refresh.ts'
import { reissueHandlers } from './codes/reissue.ts'
import { searchHandlers } from './lifecycle/search.ts'
import { createSessionsForPrinting, type SessionsForPrinting } from './slips/for-printing.ts'
import { typedTextHandlers } from './store/typed-texts.ts'
import { userChangeHandlers } from './links/user-change.ts'
import { withdrawHandlers } from './application/withdraw.ts'

/** What answers the desk about sessions: the chapters of the counter, one after the other. */
function handlersOf(
  deps: SessionDeps,
  refresh: Refresh,
  applications: Applications,
  activations: Activations,
) {
  return {
    ...openHandlers(deps, refresh),
    ...searchHandlers(deps),
    ...editHandlers(deps),
    ...typedTextHandlers(deps),
    ...parkHandlers(deps, refresh),
    ...applications.handlers,
    ...activations.handlers,
    ...withdrawHandlers(deps),
    ...cardUseHandlers(deps),
    ...handOverHandlers(deps),
    ...paperSubstituteHandlers(deps),
    ...loginIdShowHandlers(deps),
    ...simHandlers(deps),
    ...deviceHandlers(deps),
    ...linkHandlers(deps),
    ...unlinkHandlers(deps),
    ...reissueHandlers(deps),
    ...userChangeHandlers(deps),
    ...completeHandlers(deps),
  }
}

export type SessionHandlers = ReturnType<typeof handlersOf>
export type SessionCalls = keyof SessionHandlers

export interface SessionService {
  readonly handlers: SessionHandlers
  /** What sessions give away to printing. */
  readonly forPrinting: SessionsForPrinting
  /** Whenever vault and carrier are ready; again is harmless. @throws VaultError */
  recover(): Promise<void>
  /** @returns a function that stops listening. */
  onProgress(listener: (progress: ActivationProgress) => void): () => void
  /** Told whenever an activation begins or ends. @returns a function that stops listening. */
  onActivating(listener: (now: Activating) => void): () => void
  /** Resolves when no activation, question or carrier's message is being worked on. */
  idle(): Promise<void>
  /** No longer listens to the carrier. */
  stop(): void
}

/** Listens to the carrier from the moment it is made. */
export function createSessionService(deps: SessionDeps): SessionService {
  const background = createBackground()
  const applications = createApplications(deps)
  const activations = createActivations(deps, background)
  const refresh = createRefresh(deps)
  const stop = listenToCarrier(deps, background)

  return {
    handlers: handlersOf(deps, refresh, applications, activations),
    forPrinting: createSessionsForPrinting(deps, refresh),
    recover: () => recoverSessions(deps, { applications, activations, background, refresh }),
    onProgress: (listener) => activations.onProgress(listener),
    onActivating: (listener) => activations.onActivating(listener),
    idle: () => background.idle(),
    stop,
  }
}
