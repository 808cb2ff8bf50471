/** How a database comes to its present form: numbered steps, each in a file of its own with its reason. */
import type Dexie from 'dexie'
import type { Transaction } from 'dexie'

export interface Migration {
  /** 1, 2, 3 … without gaps. Released numbers and their files never change. */
  readonly version: number
  readonly name: string
  /** Why the step exists, for whoever reads old data in ten years. */
  readonly why: string
  /** Tables and indices that change, in Dexie's notation. */
  readonly stores: Readonly<Record<string, string | null>>
  /** Moves old rows. Knows old rows by their own shape: today's domain code would rewrite history. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>
}

/** The version that the list leads to. @throws when numbers are not 1, 2, 3 … */
export function latestVersion(migrations: readonly Migration[]): number {
  migrations.forEach(({ version, name }, index) => {
    if (version !== index + 1) throw new Error(`migration ${name} has number ${version}, not ${index + 1}`)
  })
  return migrations.length
}

/** Declares the steps up to `target` on a closed database; Dexie runs what is missing when it opens. */
export function declareVersions(db: Dexie, migrations: readonly Migration[], target: number): void {
  for (const { version, stores, upgrade } of migrations.slice(0, target)) {
    const declared = db.version(version).stores({ ...stores })
    if (upgrade) declared.upgrade((transaction) => upgrade(transaction))
  }
}
