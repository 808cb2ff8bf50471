/** A session's journal: appended to, never changed, never deleted (Q6). */
import Dexie, { type Table } from 'dexie'
import type { SessionId } from '#shared/domain/ids.ts'
import { journalEntrySchema, type JournalEntry } from '#shared/domain/session.ts'
import type { JournalRow } from '../databases/desk-database.ts'
import { BrokenRowError } from '../failure.ts'

export class JournalRepository {
  readonly #table: Table<JournalRow, [string, number]>

  constructor(table: Table<JournalRow, [string, number]>) {
    this.#table = table
  }

  /** @param from `seq` of the first one. Fails when that place is taken. */
  append(sessionId: SessionId, from: number, entries: readonly JournalEntry[]): Promise<unknown> {
    return this.#table.bulkAdd(entries.map((entry, index) => ({ sessionId, seq: from + index, entry })))
  }

  /** Oldest first. @throws BrokenRowError: a journal with a hole must not pass for a whole one. */
  async read(sessionId: SessionId): Promise<JournalEntry[]> {
    const rows = await this.#table
      .where('[sessionId+seq]')
      .between([sessionId, Dexie.minKey], [sessionId, Dexie.maxKey])
      .toArray()
    return rows.map(({ entry }) => {
      const parsed = journalEntrySchema.safeParse(entry)
      if (!parsed.success) throw new BrokenRowError('journal')
      return parsed.data
    })
  }
}
