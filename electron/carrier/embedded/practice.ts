/** How the practice carrier is told to fail: kept durably, counted down by every activation that it hits. */
import { practiceSchema, type Fault, type Practice } from '#shared/contract/desk.ts'
import type { Ids } from '../../security/ids.ts'
import type { Vault } from '../../vault-client/vault.ts'
import { createQueue } from '../../queue.ts'

const KEY = 'practice'

const usual: Practice = { fault: 'none', remaining: 0, latencySeconds: 3 }

/** A fault that hits nothing any more is none. */
function settled(practice: Practice): Practice {
  const over = practice.fault === 'none' || practice.remaining === 0
  return over ? { ...practice, fault: 'none', remaining: 0 } : practice
}

export interface PracticeSetting {
  /** @throws VaultError */
  read(): Promise<Practice>
  /** @returns the setting as it now stands. @throws VaultError */
  write(practice: Practice): Promise<Practice>
  /** What happens to the next activation; counts down durably. @throws VaultError */
  hit(): Promise<Fault>
}

/** The practice setting in the vault. @throws VaultError */
export function createPractice(vault: Vault, ids: Pick<Ids, 'uuid'>): PracticeSetting {
  const inTurn = createQueue()

  async function read(): Promise<Practice> {
    const stored = practiceSchema.safeParse(await vault.ask('desk.readSetting', { key: KEY }))
    return stored.success ? settled(stored.data) : usual
  }

  async function put(practice: Practice): Promise<Practice> {
    const value = settled(practice)
    await vault.ask('desk.writeSetting', { requestId: ids.uuid(), key: KEY, value })
    return value
  }

  return {
    read,
    write: (practice) => inTurn(() => put(practice)),
    hit: () =>
      inTurn(async () => {
        const practice = await read()
        if (practice.fault !== 'none') await put({ ...practice, remaining: practice.remaining - 1 })
        return practice.fault
      }),
  }
}
