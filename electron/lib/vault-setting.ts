/** One setting in the vault, under a name of its own: checked when it is read, and changed by one change after another. */
import type { Input, Output } from '#shared/contract/channel.ts'
import type { VaultUnits } from '#shared/contract/vault.ts'
import type { z } from '#shared/zod.ts'
import type { Ids } from './ids.ts'
import { createQueue } from './queue.ts'

type SettingUnit = 'desk.readSetting' | 'desk.writeSetting'

/** What is needed of the vault. */
export interface SettingVault {
  ask<N extends SettingUnit>(unit: N, input: Input<VaultUnits[N]>): Promise<Output<VaultUnits[N]>>
}

export interface VaultSettingDeps<T> {
  readonly vault: SettingVault
  readonly ids: Pick<Ids, 'uuid'>
  readonly key: string
  readonly schema: z.ZodType<T>
  /** What holds as long as nothing is stored. */
  readonly usual: () => T
  /** What is stored and cannot be read: by default the usual holds again; `fails` where that would open a door. */
  readonly unreadable?: 'usual' | 'fails'
}

export interface VaultSetting<T> {
  /** @throws VaultError; ZodError where what cannot be read fails */
  read(): Promise<T>
  /** Durable when it resolves. @throws VaultError */
  write(value: T): Promise<void>
  /**
   * From what is stored to what shall be, durable when it resolves; main is the only writer, so nothing is overtaken.
   * The very same value back writes nothing. @throws what `edit` throws, and as `read`
   */
  change(edit: (now: T) => T): Promise<T>
}

/** @returns the setting; it keeps nothing in memory. */
export function createVaultSetting<T>(deps: VaultSettingDeps<T>): VaultSetting<T> {
  const { vault, ids, key, schema, usual, unreadable = 'usual' } = deps
  const inTurn = createQueue()

  const read = async (): Promise<T> => {
    const value = await vault.ask('desk.readSetting', { key })
    if (value === null) return usual()
    if (unreadable === 'fails') return schema.parse(value)
    const stored = schema.safeParse(value)
    return stored.success ? stored.data : usual()
  }

  const put = async (value: T): Promise<void> => {
    await vault.ask('desk.writeSetting', { requestId: ids.uuid(), key, value })
  }

  return {
    read,
    write: (value) => inTurn(() => put(value)),
    change: (edit) =>
      inTurn(async () => {
        const now = await read()
        const next = edit(now)
        if (next !== now) await put(next)
        return next
      }),
  }
}
