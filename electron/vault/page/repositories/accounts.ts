/** The embedded carrier's accounts and their rows. */
import type { Table } from 'dexie'
import { carrierAccountSchema, type CarrierAccount } from '#shared/domain/carrier/carrier-account.ts'
import type { SessionId } from '#shared/domain/ids.ts'
import { isMadeUnder } from './sessions.ts'
import type { RulebookRef } from '#shared/domain/rulebook-ref.ts'
import type { AccountRow } from '../databases/carrier-database.ts'
import { BrokenRowError } from '../failure.ts'

export class AccountRepository {
  readonly #table: Table<AccountRow, string>

  constructor(table: Table<AccountRow, string>) {
    this.#table = table
  }

  row(applicationId: SessionId): Promise<AccountRow | undefined> {
    return this.#table.get(applicationId)
  }

  /** @returns null when there is none. @throws BrokenRowError */
  async read(applicationId: SessionId): Promise<CarrierAccount | null> {
    const row = await this.#table.get(applicationId)
    if (!row) return null
    const parsed = carrierAccountSchema.safeParse(row.document)
    if (!parsed.success) throw new BrokenRowError('accounts')
    return parsed.data
  }

  /** True when an account was made under the pack. Reads on until it finds one: only a manager who tidies up waits for it. */
  async goBy(pack: RulebookRef): Promise<boolean> {
    return (await this.#table.filter(({ document }) => isMadeUnder(document, pack)).first()) !== undefined
  }

  replace(account: CarrierAccount, lastRequestId: string): Promise<unknown> {
    const { applicationId, revision } = account
    return this.#table.put({ applicationId, lastRequestId, revision, document: account })
  }
}
