/** Sessions kept in the vault. Main is the vault's only writer, so the last committed document is also kept here. */
import type { RequestId, SessionId } from '#shared/domain/ids.ts'
import type { Session } from '#shared/domain/session.ts'
import type { Clock } from '#shared/domain/time/time.ts'
import { callError, Refusal } from '../../errors.ts'
import type { Ids } from '../../lib/ids.ts'
import { VaultError, type Vault } from '../../vault/client/vault.ts'
import { createListeners } from '../../lib/listeners.ts'
import { newSession, type NewSessionDeps } from '../lifecycle/new-session.ts'
import { createKeyedQueue } from '../../lib/queue.ts'
import type { Change, SessionStore } from './store.ts'

export interface SessionStoreDeps extends NewSessionDeps {
  readonly vault: Vault
  readonly clock: Clock
  readonly ids: Ids
}

export interface VaultSessionStore extends SessionStore {
  /** A new session with the day's next reception number. The same request twice opens one session. @throws VaultError */
  open(requestId: RequestId): Promise<Session>
}

/** The store behind every session call: serialised per session, durable before anyone is told. */
export function createSessionStore(deps: SessionStoreDeps): VaultSessionStore {
  const { vault, clock, ids } = deps
  const inTurn = createKeyedQueue<SessionId>()
  const changed = createListeners<Session>('session.changed')
  const committed = new Map<SessionId, Session>()
  const opening = new Map<RequestId, Promise<Session>>()

  async function read(id: SessionId): Promise<Session> {
    const kept = committed.get(id)
    if (kept) return kept
    const session = await vault.ask('desk.read', { sessionId: id })
    if (!session) throw new Refusal(callError('notFound'))
    return session
  }

  /** What is over is rarely looked at again and is not kept in memory. */
  function keep(session: Session): Session {
    const over = session.status === 'completed' || session.status === 'abandoned'
    if (over) committed.delete(session.id)
    else committed.set(session.id, session)
    return session
  }

  async function commit(id: SessionId, change: (now: Session) => Promise<Change | null> | Change | null) {
    // Only inside the session's queue is what was read kept: elsewhere a newer commit may overtake it.
    const now = keep(await read(id))
    const wanted = await change(now)
    if (!wanted) return now
    const session: Session = { ...wanted.session, revision: now.revision + 1, updatedAt: clock.now() }
    const { revision } = await vault.ask('desk.commit', {
      requestId: ids.uuid(),
      expectedRevision: now.revision,
      session,
      entries: [...wanted.entries],
      secrets: [...(wanted.secrets ?? [])],
    })
    const after = keep({ ...session, revision })
    changed.tell(after)
    return after
  }

  async function commitOrReread(
    id: SessionId,
    change: (now: Session) => Promise<Change | null> | Change | null,
  ) {
    try {
      return await commit(id, change)
    } catch (error) {
      if (!(error instanceof VaultError)) throw error
      // Whatever went wrong, the vault knows better than our copy what was committed.
      committed.delete(id)
      if (error.code !== 'conflict') throw error
      return commit(id, change)
    }
  }

  async function openOnce(requestId: RequestId): Promise<Session> {
    const { session, entry } = newSession(deps, clock.now(), ids)
    const opened = keep(await vault.ask('desk.open', { requestId, session, entry }))
    changed.tell(opened)
    return opened
  }

  return {
    read,
    secrets: (id) => vault.ask('desk.secrets', { sessionId: id }),
    change: (id, change) => inTurn(id, () => commitOrReread(id, change)),
    onChanged: (listener) => changed.add(listener),
    open(requestId) {
      const running = opening.get(requestId)
      if (running) return running
      const now = openOnce(requestId).finally(() => opening.delete(requestId))
      opening.set(requestId, now)
      return now
    },
  }
}
