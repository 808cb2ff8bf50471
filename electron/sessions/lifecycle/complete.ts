/** The end of a session: nothing sealed is left at the desk (L8, L11). */
import { move } from '#shared/domain/machine.ts'
import { sessionMachine } from '#shared/domain/session.ts'
import { tokyoDate } from '#shared/domain/time/time.ts'
import { all } from '#shared/domain/verdict.ts'
import { completionDuties } from '#shared/rules/duties/duties.ts'
import { mayComplete } from '#shared/rules/session/flow.ts'
import { insist } from '../../errors.ts'
import { author, type DeskHandlers, type SessionDeps } from '../deps.ts'
import { entry } from '../store/journal.ts'
import { withoutSecrets } from '../store/secrets.ts'

/** `session.complete`. */
export function completeHandlers(deps: SessionDeps): DeskHandlers<'session.complete'> {
  const { store } = deps
  return {
    'session.complete': ({ sessionId }) =>
      store.change(sessionId, async (session) => {
        if (session.status === 'completed') return null
        insist(
          all(
            mayComplete(session),
            completionDuties(session, deps.rulebooks.of(session), tokyoDate(deps.clock.now())),
          ),
        )
        const by = author(deps)
        const status = move(sessionMachine, session.status, 'completed')
        return {
          session: { ...session, status, step: 'done', closedAt: by.at },
          entries: [entry(by, 'session.completed', { detail: { lines: session.lines.length } })],
          secrets: (await store.secrets(sessionId)).map(withoutSecrets),
        }
      }),
  }
}
