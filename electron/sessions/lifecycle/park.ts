/** Parking, coming back, giving up: a session waits and returns to where it was, and is never deleted (Q6, R23). */
import { move } from '#shared/domain/machine.ts'
import { sessionMachine } from '#shared/domain/session.ts'
import { mayPark } from '#shared/rules/session/flow.ts'
import { mayAbandon, mayResume } from '#shared/rules/session/session-work.ts'
import { insist } from '../../errors.ts'
import { author, type DeskHandlers, type SessionDeps } from '../deps.ts'
import { entry } from '../store/journal.ts'
import type { Refresh } from '../carrier-news/refresh.ts'
import { withoutSecrets } from '../store/secrets.ts'

/** `session.park`, `resume` and `abandon` (R23, Q6). */
export function parkHandlers(
  deps: SessionDeps,
  refresh: Refresh,
): DeskHandlers<'session.park' | 'session.resume' | 'session.abandon'> {
  const { store } = deps
  return {
    'session.park': ({ sessionId, reason, returnAt }) =>
      store.change(sessionId, (session) => {
        insist(mayPark(session))
        const by = author(deps)
        const park = { reason, returnAt, parkedAt: by.at }
        return {
          session: { ...session, status: move(sessionMachine, session.status, 'parked'), park },
          entries: [entry(by, 'session.parked', { detail: { reason, returnAt, step: session.step } })],
        }
      }),

    // Step and focus stay as they were: that is where the session goes on.
    'session.resume': async ({ sessionId }) => {
      await store.change(sessionId, (session) => {
        if (session.status === 'open') return null
        insist(mayResume(session))
        return {
          session: { ...session, status: move(sessionMachine, session.status, 'open'), park: null },
          entries: [entry(author(deps), 'session.resumed', { detail: { step: session.step } })],
        }
      })
      return refresh(sessionId)
    },

    'session.abandon': ({ sessionId, reason }) =>
      store.change(sessionId, async (session) => {
        insist(mayAbandon(session))
        const by = author(deps)
        return {
          session: {
            ...session,
            status: move(sessionMachine, session.status, 'abandoned'),
            abandonReason: reason,
            closedAt: by.at,
          },
          entries: [entry(by, 'session.abandoned', { detail: { step: session.step }, reason })],
          secrets: (await store.secrets(sessionId)).map(withoutSecrets),
        }
      }),
  }
}
