/** What the host keeps in the profile: the key file and the instance lock. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { beganAt, InstanceLock, isAlive, type Knock } from '#electron/browser-host/core/instance-lock.ts'
import { Lifecycle } from '#electron/browser-host/core/lifecycle.ts'
import { HostSafeStorage } from '#electron/browser-host/module/safe-storage.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'host-profile-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('safeStorage', () => {
  function storage(): HostSafeStorage {
    const lifecycle = new Lifecycle()
    lifecycle.phase = 'ready'
    return new HostSafeStorage(lifecycle, () => join(folder, 'host.key'))
  }

  it('says that it is basic_text, which protects nobody', async () => {
    expect(storage().getSelectedStorageBackend()).toBe('basic_text')
    expect(await storage().isAsyncEncryptionAvailable()).toBe(true)
  })

  it('seals and opens, across starts, with a key that only the owner may read', async () => {
    const sealed = await storage().encryptStringAsync('鷗𠮷')
    expect(sealed.toString('utf8')).not.toContain('鷗')
    expect(await storage().decryptStringAsync(sealed)).toEqual({ result: '鷗𠮷', shouldReEncrypt: false })
    if (process.platform !== 'win32') expect(statSync(join(folder, 'host.key')).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['host.key'])
  })

  it('never seals twice to the same bytes, and refuses what was changed', async () => {
    const first = await storage().encryptStringAsync('same')
    const second = await storage().encryptStringAsync('same')
    expect(first.equals(second)).toBe(false)
    first.writeUInt8(first.readUInt8(20) ^ 1, 20)
    await expect(storage().decryptStringAsync(first)).rejects.toThrow()
    await expect(storage().decryptStringAsync(Buffer.from('v10 of real Electron'))).rejects.toThrow(
      'Error while decrypting',
    )
  })

  it('has no synchronous calls: they are deprecated in Electron', () => {
    for (const name of ['encryptString', 'decryptString', 'isEncryptionAvailable']) {
      expect(() => Reflect.get(storage(), name) as unknown).toThrow(
        `the browser host has no electron.safeStorage.${name}`,
      )
    }
  })
})

describe('the instance lock', () => {
  const knock: Knock = { argv: ['a', 'b'], workingDirectory: '/w' }
  const file = (): string => join(folder, 'host.lock')

  it('is taken once, and the second one’s knock is heard', async () => {
    const heard: Knock[] = []
    const first = new InstanceLock(folder, (from) => heard.push(from))
    const second = new InstanceLock(folder, () => undefined)
    expect(first.acquire(knock)).toBe(true)
    expect(second.acquire(knock)).toBe(false)
    await expect.poll(() => heard).toEqual([knock])
    first.release()
    expect(second.acquire(knock)).toBe(true)
    second.release()
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([
    ['a process that has ended', { pid: 2 ** 22 + 1, began: null }],
    ['a number that another process has now', { pid: process.pid, began: 'long ago' }],
    ['half a file', 'not json'],
  ])('a lock of %s is taken over', (_whose, owner) => {
    writeFileSync(file(), typeof owner === 'string' ? owner : JSON.stringify(owner))
    const lock = new InstanceLock(folder, () => undefined)
    expect(lock.acquire(knock)).toBe(true)
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ pid: process.pid })
    lock.release()
    expect(readdirSync(folder)).toEqual([])
  })

  it.skipIf(process.platform === 'win32')(
    'E8a: holds on a full disk too, where its owner stands in a link instead of a file',
    () => {
      symlinkSync(JSON.stringify({ pid: process.pid, began: beganAt(process.pid) }), file())
      const second = new InstanceLock(folder, () => undefined)
      expect(second.acquire(knock)).toBe(false)
      rmSync(file())
      symlinkSync(JSON.stringify({ pid: 2 ** 22 + 1, began: null }), file())
      expect(second.acquire(knock)).toBe(true)
      second.release()
    },
  )

  it('a process is known by its number and its start', () => {
    expect(isAlive(process.pid, beganAt(process.pid))).toBe(true)
    expect(isAlive(2 ** 22 + 1, null)).toBe(false)
  })
})
