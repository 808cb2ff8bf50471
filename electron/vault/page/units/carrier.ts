/** The embedded carrier's units of work, in its own database. */
import type { VaultUnit } from '#shared/contract/vault.ts'
import type { CarrierDatabase } from '../databases/carrier-database.ts'
import { ConflictError } from '../failure.ts'
import { AccountRepository } from '../repositories/accounts.ts'
import type { UnitHandlers } from './handlers.ts'

type CarrierUnit = Extract<VaultUnit, `carrier.${string}`>

/** @param db open. */
export function createCarrierUnits(db: CarrierDatabase): UnitHandlers<CarrierUnit> {
  const accounts = new AccountRepository(db.accounts)

  return {
    'carrier.read': async ({ applicationId }) => accounts.read(applicationId),
    'carrier.rulebookUse': async ({ pack }) => accounts.goBy(pack),
    'carrier.commit': async ({ requestId, expectedRevision, account }) =>
      db.transaction('rw', [db.accounts], async () => {
        const row = await accounts.row(account.applicationId)
        if (row?.lastRequestId === requestId) return { revision: row.revision }
        if ((row?.revision ?? null) !== expectedRevision) {
          throw new ConflictError('the account is at another revision')
        }
        const revision = row ? row.revision + 1 : 0
        await accounts.replace({ ...account, revision }, requestId)
        return { revision }
      }),
  }
}
