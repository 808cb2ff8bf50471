import { describe, expect, it } from 'vitest'
import { z } from '#shared/zod.ts'
import { createVaultSetting } from '#electron/lib/vault-setting.ts'
import { systemIds } from '#electron/lib/ids.ts'
import { newRequest } from '#test/fakes/session-desk.ts'
import { createTestVault } from '#test/fakes/memory-vault.ts'

const schema = z.array(z.int())

async function rig(unreadable: 'usual' | 'fails' = 'usual') {
  const vault = await createTestVault()
  const setting = createVaultSetting({
    ...{ vault, ids: systemIds, key: 'k', schema, unreadable },
    usual: (): number[] => [],
  })
  const store = (value: unknown) =>
    vault.ask('desk.writeSetting', { requestId: newRequest(), key: 'k', value })
  return { vault, setting, store }
}

describe('a setting in the vault', () => {
  it('is the usual one until something is stored, and then what was stored', async () => {
    const { vault, setting } = await rig()
    expect(await setting.read()).toEqual([])
    await setting.write([1])
    expect(await setting.read()).toEqual([1])
    expect(await vault.ask('desk.readSetting', { key: 'k' })).toEqual([1])
  })

  it('loses no change of several at once', async () => {
    const { setting } = await rig()
    await Promise.all([1, 2, 3].map((n) => setting.change((now) => [...now, n])))
    expect(await setting.read()).toEqual([1, 2, 3])
  })

  it('writes nothing when nothing changes, and goes on after a change that failed', async () => {
    const { vault, setting } = await rig()
    await setting.change((now) => now)
    expect(vault.asked).toEqual(['desk.readSetting'])
    const failing = setting.change(() => {
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await setting.change((now) => [...now, 4])).toEqual([4])
  })

  it('takes the usual one for what it cannot read, or fails where it is told to', async () => {
    const forgiving = await rig()
    await forgiving.store('broken')
    expect(await forgiving.setting.read()).toEqual([])
    const strict = await rig('fails')
    expect(await strict.setting.read()).toEqual([])
    await strict.store('broken')
    await expect(strict.setting.read()).rejects.toThrow()
  })
})
