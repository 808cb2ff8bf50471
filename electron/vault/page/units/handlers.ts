/** What every handler of a unit of work looks like. */
import type { VaultUnits } from '#shared/contract/vault.ts'
import type { z } from '#shared/zod.ts'

/** Async functions: a Dexie promise is not a native one and would not cross to main (measured.md). */
export type UnitHandlers<N extends keyof VaultUnits = keyof VaultUnits> = {
  readonly [K in N]: (input: z.output<VaultUnits[K]['input']>) => Promise<z.output<VaultUnits[K]['output']>>
}
