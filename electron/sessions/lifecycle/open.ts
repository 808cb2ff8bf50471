/** Opening and reading sessions. */
import { sessionStatuses } from '#shared/domain/session.ts'
import type { DeskHandlers, SessionDeps } from '../deps.ts'
import type { Refresh } from '../carrier-news/refresh.ts'

/** How many the list shows: those being worked on first, then the latest of what is over. */
const LISTED = 200

/** `session.open`, `list`, `read` and `journal`. */
export function openHandlers(
  deps: SessionDeps,
  refresh: Refresh,
): DeskHandlers<'session.list' | 'session.open' | 'session.read' | 'session.journal'> {
  const { store, vault } = deps
  return {
    'session.list': () => vault.ask('desk.list', { statuses: [...sessionStatuses], limit: LISTED }),
    'session.open': ({ requestId }) => store.open(requestId),
    'session.read': async ({ sessionId }) => {
      const session = await refresh(sessionId)
      // A screen could only guess what holds for it.
      deps.rulebooks.of(session)
      return session
    },
    'session.journal': async ({ sessionId }) => {
      await store.read(sessionId)
      return vault.ask('desk.journal', { sessionId })
    },
  }
}
