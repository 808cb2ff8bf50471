/**
 * The carrier's own records: one document per application, in its own database. One change at a time
 * per account, durable before anybody hears of it.
 */
import type { CarrierAccount } from '#shared/domain/carrier-account.ts'
import type { SessionId } from '#shared/domain/ids.ts'
import type { Ids } from '../../security/ids.ts'
import type { Vault } from '../../vault-client/vault.ts'
import type { CarrierEvent } from '../gateway.ts'
import { createQueue, type Queue } from '../../queue.ts'

export interface AccountChange<T> {
  /** The account after the change, its revision left alone; null when there is nothing to change. */
  readonly account: CarrierAccount | null
  readonly result: T
  /** Told once the change is durable. */
  readonly events?: readonly CarrierEvent[]
}

export interface Accounts {
  /** What is durable now. @throws VaultError */
  read(id: SessionId): Promise<CarrierAccount | null>
  /**
   * Waits for earlier changes of the same account and hands over the present document, or null.
   * @throws what `change` throws, and then nothing has changed; VaultError, and then nobody knows.
   */
  change<T>(
    id: SessionId,
    change: (now: CarrierAccount | null) => Promise<AccountChange<T>> | AccountChange<T>,
  ): Promise<T>
  /** After every durable change. @returns a function that stops listening. */
  onChanged(listener: (id: SessionId) => void): () => void
  onEvent(listener: (event: CarrierEvent) => void): () => void
}

/**
 * Accounts in the vault: one change at a time per application, durable before it is answered.
 * @param tells whether the desk hears of events at all just now (C26)
 * @param settled what time alone has made of a document: derived whenever it is read, stored with the next change
 */
export function createAccounts(
  vault: Vault,
  ids: Pick<Ids, 'uuid'>,
  tells: () => Promise<boolean>,
  settled: (account: CarrierAccount) => CarrierAccount,
): Accounts {
  const queues = new Map<SessionId, Queue>()
  const changed = new Set<(id: SessionId) => void>()
  const told = new Set<(event: CarrierEvent) => void>()

  function queueOf(id: SessionId): Queue {
    const known = queues.get(id)
    if (known) return known
    const queue = createQueue()
    queues.set(id, queue)
    return queue
  }

  async function read(id: SessionId): Promise<CarrierAccount | null> {
    const stored = await vault.ask('carrier.read', { applicationId: id })
    return stored && settled(stored)
  }

  return {
    read,
    change(id, change) {
      return queueOf(id)(async () => {
        const before = await read(id)
        const { account, result, events = [] } = await change(before)
        if (account) {
          await vault.ask('carrier.commit', {
            requestId: ids.uuid(),
            expectedRevision: before?.revision ?? null,
            account: { ...account, revision: before ? before.revision + 1 : 0 },
          })
          for (const listener of changed) listener(id)
        }
        if (events.length > 0 && (await tells())) {
          for (const event of events) for (const listener of told) listener(event)
        }
        return result
      })
    },
    onChanged(listener) {
      changed.add(listener)
      return () => void changed.delete(listener)
    },
    onEvent(listener) {
      told.add(listener)
      return () => void told.delete(listener)
    },
  }
}
