/** The page's life: ask whether it may, open, say so, then answer main's requests one transaction at a time. */
import type { VaultBridge } from '#shared/contract/vault.ts'
import type { Opened } from './databases/open.ts'
import { createUnits, runUnit, type Outcome } from './units/units.ts'

export interface VaultPageDeps {
  readonly bridge: VaultBridge
  readonly open: () => Promise<Opened>
  /** Asks that the storage is never cleared by the system. False: it may be; staff are told (measured.md, host 11). */
  readonly persist: () => Promise<boolean>
}

const closed: Outcome = { ok: false, failure: { code: 'storage', message: 'the databases are not open' } }

async function askToPersist(persist: () => Promise<boolean>): Promise<boolean | null> {
  try {
    return await persist()
  } catch {
    return null
  }
}

/** Resolves when main knows the state. Requests that come earlier wait for the databases. */
export async function startVaultPage({ bridge, open, persist }: VaultPageDeps): Promise<void> {
  // A store that is opened on a full disk is lost: main looks first (disk-room.ts).
  const opening = bridge.call('vault.mayOpen', null).then(() => open())
  const units = opening.then((opened) => (opened.state === 'ready' ? createUnits(opened.databases) : null))

  async function answer(id: string, unit: string, input: unknown): Promise<void> {
    const handlers = await units
    const outcome = handlers ? await runUnit(handlers, unit, input) : closed
    await bridge.call('vault.answer', { id, outcome })
  }

  // Main hears of a lost answer by its own time-out and resends; there is nobody here to tell.
  bridge.on('vault.request', ({ id, unit, input }) => void answer(id, unit, input).catch(() => undefined))

  const [opened, persistent] = await Promise.all([opening, askToPersist(persist)])
  await bridge.call('vault.ready', { state: opened.state, persistent })
}
