/** Asks the carrier how things stand before somebody relies on the session: on opening, coming back, printing. */
import type { SessionId } from '#shared/domain/ids.ts'
import type { Session } from '#shared/domain/session.ts'
import { Refusal } from '../../errors.ts'
import { log } from '../../lib/log.ts'
import type { SessionDeps } from '../deps.ts'
import { reconcile } from './reconcile.ts'
import { codeErased } from '../store/secrets.ts'

/** @returns the session as the carrier's knowledge leaves it, or as it is here when the carrier is away. @throws Refusal `notFound`, VaultError */
export type Refresh = (sessionId: SessionId) => Promise<Session>

/** How many sessions that are worked on, or wait, are looked at when the app starts. */
const MOST_SESSIONS = 500

export function createRefresh(deps: Pick<SessionDeps, 'store' | 'carrier' | 'ids' | 'rulebooks'>): Refresh {
  const { store, carrier } = deps

  /** The carrier is only read, and in the session's turn: so its answer is never older than the session. */
  const upToDate = (sessionId: SessionId): Promise<Session> =>
    store.change(sessionId, async (session) => {
      if (session.lines.every(({ code }) => code === null)) return null
      const snapshot = await carrier.snapshot(sessionId)
      const update = snapshot && reconcile(deps, session, snapshot)
      if (!update) return null
      log('session brought up to the carrier', { entries: update.entries.length })
      const secrets = await Promise.all(
        [...new Set(update.codesGone)].map((lineId) => codeErased(deps, sessionId, lineId)),
      )
      return { session: update.session, entries: update.entries, secrets: secrets.flat() }
    })

  return async (sessionId) => {
    try {
      return await upToDate(sessionId)
    } catch (error) {
      if (error instanceof Refusal) throw error
      // Whatever keeps the carrier away, the session itself can still be read.
      log('carrier not asked', { error: error instanceof Error ? error.name : typeof error })
      return store.read(sessionId)
    }
  }
}

/** Every session that is open or parked, one after the other. @throws VaultError */
export async function refreshAll(deps: Pick<SessionDeps, 'vault'>, refresh: Refresh): Promise<void> {
  const live = await deps.vault.ask('desk.list', { statuses: ['open', 'parked'], limit: MOST_SESSIONS })
  for (const { id } of live) await refresh(id)
}
