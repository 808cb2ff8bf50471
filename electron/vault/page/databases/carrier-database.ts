/** The embedded carrier's database. Apart from the desk's: a real carrier would not share one either (design, "The carrier"). */
import Dexie, { type Table } from 'dexie'
import { carrierMigrations } from '../../migrations/carrier.ts'
import { declareVersions, latestVersion } from './migration.ts'
import { DATABASE_PREFIX, dexieOptions, type DatabaseOptions } from './settings.ts'

export interface AccountRow {
  applicationId: string
  /** Last request that changed it: a repeat answers the same and changes nothing. */
  lastRequestId: string
  revision: number
  /** The account as the domain knows it; checked when it is read. */
  document: unknown
}

export class CarrierDatabase extends Dexie {
  declare readonly accounts: Table<AccountRow, string>

  constructor(options: DatabaseOptions = {}) {
    super(carrierDatabaseName(options), dexieOptions(options))
    const migrations = options.migrations ?? carrierMigrations
    declareVersions(this, migrations, options.target ?? latestVersion(migrations))
  }
}

/** Name of the carrier's database, with the mode's prefix. */
export function carrierDatabaseName(options: Pick<DatabaseOptions, 'prefix'> = {}): string {
  return `${options.prefix ?? DATABASE_PREFIX}-carrier`
}
