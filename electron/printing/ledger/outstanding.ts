/**
 * Which sessions have prints without a known end: kept in the vault from before a print leaves, so that the next
 * start finds them, whatever their session has become meanwhile (Q4).
 */
import { sessionIdSchema, type SessionId } from '#shared/domain/ids.ts'
import { z } from '#shared/zod.ts'
import { createQueue } from '../../lib/queue.ts'
import type { Ids } from '../../lib/ids.ts'
import type { Vault } from '../../vault/client/vault.ts'

const KEY = 'printsOut'
const listSchema = z.array(sessionIdSchema)

export interface Outstanding {
  /** Durable when it resolves. @throws VaultError */
  add(id: SessionId): Promise<void>
  drop(id: SessionId): Promise<void>
  list(): Promise<readonly SessionId[]>
}

/** @throws VaultError */
export function createOutstanding(vault: Vault, ids: Pick<Ids, 'uuid'>): Outstanding {
  const inTurn = createQueue()
  const list = async (): Promise<SessionId[]> => {
    const stored = listSchema.safeParse(await vault.ask('desk.readSetting', { key: KEY }))
    return stored.success ? stored.data : []
  }
  const write = (change: (now: SessionId[]) => SessionId[] | null): Promise<void> =>
    inTurn(async () => {
      const value = change(await list())
      if (value) await vault.ask('desk.writeSetting', { requestId: ids.uuid(), key: KEY, value })
    })
  return {
    list,
    add: (id) => write((now) => (now.includes(id) ? null : [...now, id])),
    drop: (id) => write((now) => (now.includes(id) ? now.filter((one) => one !== id) : null)),
  }
}
