/** Reading and changing sessions: one change at a time per session, durable before it is announced. */
import type { LineSecrets } from '#shared/contract/vault.ts'
import type { SessionId } from '#shared/domain/ids.ts'
import type { JournalEntry, Session } from '#shared/domain/session.ts'

export interface Change {
  /** The session after the change. Its revision and `updatedAt` are set by the store. */
  readonly session: Session
  /** Written in the same transaction; at least one. */
  readonly entries: readonly JournalEntry[]
  /** Secrets of lines that change, replaced whole. */
  readonly secrets?: readonly LineSecrets[]
}

export interface SessionStore {
  /** @throws Refusal `notFound` */
  read(id: SessionId): Promise<Session>
  secrets(id: SessionId): Promise<readonly LineSecrets[]>
  /**
   * Waits for earlier changes of the same session, hands over the current document, commits what comes
   * back and tells the listeners. Returning null changes nothing. @throws Refusal, VaultError
   */
  change(id: SessionId, change: (now: Session) => Promise<Change | null> | Change | null): Promise<Session>
  /** @returns a function that stops listening. */
  onChanged(listener: (session: Session) => void): () => void
}
