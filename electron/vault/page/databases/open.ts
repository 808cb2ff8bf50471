/** Opens both databases, or says why not: the recovery screen needs the difference. */
import type Dexie from 'dexie'
import { carrierMigrations } from '../../migrations/carrier.ts'
import { deskMigrations } from '../../migrations/desk.ts'
import { CarrierDatabase } from './carrier-database.ts'
import { DeskDatabase } from './desk-database.ts'
import { latestVersion } from './migration.ts'
import type { DatabaseOptions } from './settings.ts'

export interface Databases {
  readonly desk: DeskDatabase
  readonly carrier: CarrierDatabase
}

export type Opened = { state: 'ready'; databases: Databases } | { state: 'newerData' | 'cannotOpen' }

export interface OpenOptions extends Pick<DatabaseOptions, 'prefix' | 'indexedDB' | 'IDBKeyRange'> {
  readonly deskMigrations?: DatabaseOptions['migrations']
  readonly carrierMigrations?: DatabaseOptions['migrations']
}

/** Dexie multiplies version numbers by ten before it hands them to IndexedDB. */
const ENGINE_FACTOR = 10

/**
 * Never throws. `newerData`: a newer app has written here. Dexie would open such a database without a
 * word and write to it, so the versions are compared before Dexie touches anything (measured.md, "Dexie").
 * `cannotOpen`: the engine refused, or a migration failed; nothing was changed.
 */
export async function openDatabases(options: OpenOptions = {}): Promise<Opened> {
  const deskSteps = options.deskMigrations ?? deskMigrations
  const carrierSteps = options.carrierMigrations ?? carrierMigrations
  const opened: Dexie[] = []
  try {
    const desk = new DeskDatabase({ ...options, migrations: deskSteps })
    const carrier = new CarrierDatabase({ ...options, migrations: carrierSteps })
    opened.push(desk, carrier)
    const found = await (options.indexedDB ?? indexedDB).databases()
    const isNewer = (name: string, latest: number): boolean =>
      found.some((database) => database.name === name && (database.version ?? 0) > latest * ENGINE_FACTOR)
    if (isNewer(desk.name, latestVersion(deskSteps)) || isNewer(carrier.name, latestVersion(carrierSteps))) {
      return { state: 'newerData' }
    }
    await desk.open()
    await carrier.open()
    return { state: 'ready', databases: { desk, carrier } }
  } catch {
    for (const database of opened) database.close()
    return { state: 'cannotOpen' }
  }
}
