/**
 * A `Vault` for tests: the real units of work on fake-indexeddb, so that a test meets the real conflicts
 * and the real idempotency. It works on setImmediate: with fake timers, leave that one real
 * (`vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })`).
 */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { vaultUnits, type VaultFailure, type VaultUnit, type VaultUnits } from '#shared/contract/vault.ts'
import type { Input, Output } from '#shared/contract/channel.ts'
import { openDatabases, type Databases } from '#electron/vault/page/databases/open.ts'
import { createUnits, runUnit, type Outcome } from '#electron/vault/page/units/units.ts'
import { VaultError, type Vault } from '#electron/vault/client/vault.ts'

export interface TestVault extends Vault {
  /** What is stored; hand it to another `createTestVault` to see what a restart finds. */
  readonly engine: IDBFactory
  readonly databases: Databases
  /** Every unit asked for so far, in order. */
  readonly asked: readonly VaultUnit[]
  /** The next time `unit` is asked for, it fails without having done anything. */
  failNext(unit: VaultUnit, code: VaultFailure['code']): void
  /** The next time `unit` is asked for, it is done but its answer is lost. */
  loseNextAnswer(unit: VaultUnit): void
  close(): void
}

/** @param engine of an earlier test vault: a restart with its data. */
export async function createTestVault(engine: IDBFactory = new IDBFactory()): Promise<TestVault> {
  const opened = await openDatabases({ indexedDB: engine, IDBKeyRange })
  if (opened.state !== 'ready') throw new Error(`the test vault is ${opened.state}`)
  const { databases } = opened
  const units = createUnits(databases)
  const asked: VaultUnit[] = []
  const failures = new Map<VaultUnit, VaultFailure['code']>()
  const lost = new Set<VaultUnit>()

  async function run(unit: VaultUnit, input: unknown): Promise<Outcome> {
    const code = failures.get(unit)
    if (code && failures.delete(unit))
      return { ok: false, failure: { code, message: `${unit}: told to fail` } }
    // Cloned both ways, as between two processes.
    return structuredClone(await runUnit(units, unit, structuredClone(input)))
  }

  return {
    engine,
    databases,
    asked,
    failNext: (unit, code) => void failures.set(unit, code),
    loseNextAnswer: (unit) => void lost.add(unit),
    close: () => {
      databases.desk.close()
      databases.carrier.close()
    },
    async ask<N extends VaultUnit>(unit: N, input: Input<VaultUnits[N]>): Promise<Output<VaultUnits[N]>> {
      asked.push(unit)
      const outcome = await run(unit, input)
      if (lost.delete(unit)) throw new VaultError('storage', `${unit}: answer lost`)
      if (!outcome.ok) throw new VaultError(outcome.failure.code, outcome.failure.message)
      return vaultUnits[unit].output.parse(outcome.value) as Output<VaultUnits[N]>
    },
  }
}
