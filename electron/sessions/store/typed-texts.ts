/**
 * What is being typed, kept while it is typed (E3): beside the session, in no journal and no log, and gone with it. It is
 * no change of the session: nothing is announced and no revision moves.
 */
import type { DeskHandlers, SessionDeps } from '../deps.ts'

/** `session.typed`, `session.keepTyped`. */
export function typedTextHandlers(deps: SessionDeps): DeskHandlers<'session.typed' | 'session.keepTyped'> {
  const { vault } = deps
  return {
    'session.typed': ({ sessionId }) => vault.ask('desk.typed', { sessionId }),
    'session.keepTyped': ({ sessionId, texts }) => vault.ask('desk.keepTyped', { sessionId, texts }),
  }
}
