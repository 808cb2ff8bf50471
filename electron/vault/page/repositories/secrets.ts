/** Sealed secrets, one row per line, apart from the session (L8). */
import Dexie, { type Table } from 'dexie'
import { lineSecretsSchema, type LineSecrets } from '#shared/contract/vault.ts'
import type { SessionId } from '#shared/domain/ids.ts'
import type { SecretsRow } from '../databases/desk-database.ts'
import { BrokenRowError } from '../failure.ts'

export class SecretsRepository {
  readonly #table: Table<SecretsRow, [string, string]>

  constructor(table: Table<SecretsRow, [string, string]>) {
    this.#table = table
  }

  /** Per line as a whole: what the new ones lack is gone, other lines stay as they are. */
  replace(all: readonly LineSecrets[]): Promise<unknown> {
    return this.#table.bulkPut(
      all.map((secrets) => ({ sessionId: secrets.sessionId, lineId: secrets.lineId, secrets })),
    )
  }

  /** @throws BrokenRowError */
  async read(sessionId: SessionId): Promise<LineSecrets[]> {
    const rows = await this.#table
      .where('[sessionId+lineId]')
      .between([sessionId, Dexie.minKey], [sessionId, Dexie.maxKey])
      .toArray()
    return rows.map(({ secrets }) => {
      const parsed = lineSecretsSchema.safeParse(secrets)
      if (!parsed.success) throw new BrokenRowError('lineSecrets')
      return parsed.data
    })
  }
}
