/**
 * The carrier's own records: one document per application, in its own database. One change at a time
 * per account, durable before anybody hears of it.
 */
import type { CarrierAccount } from '#shared/domain/carrier/carrier-account.ts'
import type { SessionId } from '#shared/domain/ids.ts'
import type { Ids } from '../../../lib/ids.ts'
import type { Vault } from '../../../vault/client/vault.ts'
import type { CarrierEvent } from '../../gateway.ts'
import { createListeners } from '../../../lib/listeners.ts'
import { createKeyedQueue } from '../../../lib/queue.ts'

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

export interface AccountTimes {
  /** What time alone has made of a document: derived whenever it is read, stored with the next change. */
  asOfNow(account: CarrierAccount): CarrierAccount
  /** A document in which something was to last impossibly long, put right; the very same where nothing was. Stored at once. */
  bounded(account: CarrierAccount): CarrierAccount
  /** What the desk is told of that. */
  told(before: CarrierAccount, bounded: CarrierAccount): readonly CarrierEvent[]
}

/**
 * Accounts in the vault: one change at a time per application, durable before it is answered.
 * @param tells whether the desk hears of events at all just now (C26)
 */
export function createAccounts(
  vault: Vault,
  ids: Pick<Ids, 'uuid'>,
  tells: () => Promise<boolean>,
  { asOfNow, bounded, told: boundedTold }: AccountTimes,
): Accounts {
  const inTurn = createKeyedQueue<SessionId>()
  const changed = createListeners<SessionId>('carrier.account')
  const told = createListeners<CarrierEvent>('carrier.event')

  const stored = (id: SessionId): Promise<CarrierAccount | null> =>
    vault.ask('carrier.read', { applicationId: id })

  async function tell(events: readonly CarrierEvent[]): Promise<void> {
    if (events.length === 0 || !(await tells())) return
    for (const event of events) told.tell(event)
  }

  async function commit(before: CarrierAccount | null, account: CarrierAccount): Promise<CarrierAccount> {
    const next = { ...account, revision: before ? before.revision + 1 : 0 }
    await vault.ask('carrier.commit', {
      requestId: ids.uuid(),
      expectedRevision: before?.revision ?? null,
      account: next,
    })
    changed.tell(next.applicationId)
    return next
  }

  /** In the account's turn only. What lasted impossibly long is kept as it was put right, or it would never end. */
  async function present(id: SessionId): Promise<CarrierAccount | null> {
    const before = await stored(id)
    if (!before) return null
    const right = bounded(before)
    if (right === before) return before
    const kept = await commit(before, right)
    await tell(boundedTold(before, right))
    return kept
  }

  return {
    async read(id) {
      const now = await stored(id)
      const right = now && bounded(now) !== now ? await inTurn(id, () => present(id)) : now
      return right && asOfNow(right)
    },
    change(id, change) {
      return inTurn(id, async () => {
        const before = await present(id)
        const { account, result, events = [] } = await change(before && asOfNow(before))
        if (account) await commit(before, account)
        await tell(events)
        return result
      })
    },
    onChanged: (listener) => changed.add(listener),
    onEvent: (listener) => told.add(listener),
  }
}
