/** Which session's phones the practice window shows: the one that the desk looked at last. */
import type { SessionId } from '#shared/domain/ids.ts'
import type { Session } from '#shared/domain/session.ts'
import { createListeners } from '../lib/listeners.ts'
import type { SessionStore } from './store/store.ts'

export interface CurrentSession {
  /** Null before any session was looked at. */
  read(): Promise<Session | null>
  /** Which one it is; null before any was looked at. */
  id(): SessionId | null
  look(id: SessionId): void
  /** Called when another session is looked at. */
  onChanged(listener: () => void): void
}

/** Remembers an id and nothing else: the session is read anew each time. */
export function createCurrentSession(store: Pick<SessionStore, 'read'>): CurrentSession {
  const changed = createListeners('session.current')
  let current: SessionId | null = null
  return {
    read: async () => (current === null ? null : store.read(current)),
    id: () => current,
    look(id) {
      if (id === current) return
      current = id
      changed.tell()
    },
    onChanged: (listener) => void changed.add(listener),
  }
}
