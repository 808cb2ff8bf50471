/** What both databases share: the name's prefix, and how Dexie is told to treat them. */
import type { DexieOptions } from 'dexie'
import type { Migration } from './migration.ts'

/** The one place that names the set of databases. Live data, when it comes, gets a set of its own (design, "Practice mode"). */
export const DATABASE_PREFIX = 'practice'

export interface DatabaseOptions {
  /** Another set of databases than the app's own: tests. */
  readonly prefix?: string
  /** Open at an older version than the newest: migration tests. */
  readonly target?: number
  /** Other steps than the app's own: the test of a failing migration. */
  readonly migrations?: readonly Migration[]
  /** Another engine than the window's own: fake-indexeddb. */
  readonly indexedDB?: IDBFactory
  readonly IDBKeyRange?: typeof IDBKeyRange
}

/** Strict: a transaction is done when it is on the disk, not in the kernel's cache (Q1; measured.md, "Durability"). */
export function dexieOptions(options: DatabaseOptions): DexieOptions {
  const { indexedDB, IDBKeyRange } = options
  return {
    chromeTransactionDurability: 'strict',
    autoOpen: false,
    cache: 'disabled',
    ...(indexedDB ? { indexedDB } : {}),
    ...(IDBKeyRange ? { IDBKeyRange } : {}),
  }
}
