/**
 * Which sessions have prints without a known end: kept in the vault from before a print leaves, so that the next
 * start finds them, whatever their session has become meanwhile (Q4).
 */
import { sessionIdSchema, type SessionId } from '#shared/domain/ids.ts'
import { z } from '#shared/zod.ts'
import type { Ids } from '../../lib/ids.ts'
import { createVaultSetting } from '../../lib/vault-setting.ts'
import type { Vault } from '../../vault/client/vault.ts'

export interface Outstanding {
  /** Durable when it resolves. @throws VaultError */
  add(id: SessionId): Promise<void>
  drop(id: SessionId): Promise<void>
  list(): Promise<readonly SessionId[]>
}

/** @throws VaultError */
export function createOutstanding(vault: Vault, ids: Pick<Ids, 'uuid'>): Outstanding {
  const setting = createVaultSetting<SessionId[]>({
    ...{ vault, ids, key: 'printsOut', schema: z.array(sessionIdSchema) },
    usual: () => [],
  })
  return {
    list: () => setting.read(),
    async add(id) {
      await setting.change((now) => (now.includes(id) ? now : [...now, id]))
    },
    async drop(id) {
      await setting.change((now) => (now.includes(id) ? now.filter((one) => one !== id) : now))
    },
  }
}
