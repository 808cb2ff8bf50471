/** How the practice carrier is told to fail: kept durably, counted down by every activation that it hits. */
import type { Input } from '#shared/contract/channel.ts'
import {
  practiceOrderSchema,
  practiceSchema,
  type deskCalls,
  type Fault,
  type Practice,
} from '#shared/contract/desk.ts'
import type { Ids } from '../../lib/ids.ts'
import { createVaultSetting } from '../../lib/vault-setting.ts'
import type { Vault } from '../../vault/client/vault.ts'

const usual: Practice = { fault: 'none', remaining: 0, latencySeconds: 3, hears: true, screening: 'ok' }

/** A fault that hits nothing any more is none. */
function withoutSpentFault(practice: Practice): Practice {
  const over = practice.fault === 'none' || practice.remaining === 0
  return over ? { ...practice, fault: 'none', remaining: 0 } : practice
}

export interface PracticeSetting {
  /** @throws VaultError */
  read(): Promise<Practice>
  /** @returns the setting as it now stands. @throws VaultError */
  write(practice: Input<(typeof deskCalls)['practice.write']>): Promise<Practice>
  /**
   * What happens to the next activation; counts down durably. @param mnp whether the line brings its number:
   * `mnpRefused` passes the others by (W8). @throws VaultError
   */
  hit(mnp: boolean): Promise<Fault>
  /** Whether the desk hears of what happens on phones, as last read or written (C26). */
  hears(): boolean
}

/** The practice setting in the vault. @throws VaultError */
export function createPractice(vault: Vault, ids: Pick<Ids, 'uuid'>): PracticeSetting {
  const setting = createVaultSetting<Practice>({
    ...{ vault, ids, key: 'practice', schema: practiceSchema },
    usual: () => usual,
  })
  let known = usual

  return {
    read: async () => (known = withoutSpentFault(await setting.read())),
    async write(practice) {
      const value = withoutSpentFault(practiceOrderSchema.parse(practice))
      await setting.write(value)
      return (known = value)
    },
    hears: () => known.hears,
    async hit(mnp) {
      let hit: Fault = 'none'
      const stored = await setting.change((now) => {
        const practice = withoutSpentFault(now)
        const passes = practice.fault === 'none' || (practice.fault === 'mnpRefused' && !mnp)
        if (passes) return now
        hit = practice.fault
        return withoutSpentFault({ ...practice, remaining: practice.remaining - 1 })
      })
      known = withoutSpentFault(stored)
      return hit
    },
  }
}
