/** The carrier database's history, in order. A new step is a new file and a new line here. */
import type { Migration } from '../page/databases/migration.ts'
import { carrier001Accounts } from './carrier-001-accounts.ts'
import { carrier002People } from './carrier-002-people.ts'
import { carrier003LaterParts } from './carrier-003-later-parts.ts'

export const carrierMigrations: readonly Migration[] = [
  carrier001Accounts,
  carrier002People,
  carrier003LaterParts,
]
