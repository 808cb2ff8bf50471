/** What stands in fields and is not saved, one row a field, beside its session (E3). */
import Dexie, { type Collection, type Table } from 'dexie'
import type { SessionId } from '#shared/domain/ids.ts'
import { keptTextSchema, type KeptText } from '#shared/domain/text/typed.ts'
import type { TypedTextRow } from '../databases/desk-database.ts'

export class TypedTextRepository {
  readonly #table: Table<TypedTextRow, [string, string]>

  constructor(table: Table<TypedTextRow, [string, string]>) {
    this.#table = table
  }

  #of(sessionId: SessionId): Collection<TypedTextRow, [string, string]> {
    return this.#table
      .where('[sessionId+field]')
      .between([sessionId, Dexie.minKey], [sessionId, Dexie.maxKey])
  }

  /** A row that does not read is left out: the record itself is whole without it. */
  async read(sessionId: SessionId): Promise<KeptText[]> {
    const rows = await this.#of(sessionId).toArray()
    return rows.flatMap((row) => keptTextSchema.safeParse(row).data ?? [])
  }

  count(sessionId: SessionId): Promise<number> {
    return this.#of(sessionId).count()
  }

  keep(sessionId: SessionId, texts: readonly KeptText[]): Promise<unknown> {
    return this.#table.bulkPut(texts.map(({ field, text }) => ({ sessionId, field, text })))
  }

  forget(sessionId: SessionId, fields: readonly string[]): Promise<unknown> {
    return this.#table.bulkDelete(fields.map((field) => [sessionId, field] as [string, string]))
  }

  /** The session is over: nothing typed is left of it (R4). */
  forgetAll(sessionId: SessionId): Promise<unknown> {
    return this.#of(sessionId).delete()
  }
}
