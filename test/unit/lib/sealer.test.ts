import { describe, expect, it } from 'vitest'
import { createOsSealer, protectsSecrets, type SafeStorage, SealerError } from '#electron/lib/sealer.ts'

interface FakeStorage extends SafeStorage {
  /** Number of the key in use. */
  key: number
  available: boolean
  broken: boolean
  asked: number
}

/** A keystore whose "encryption" names the key and turns the text around. */
function fakeStorage(): FakeStorage {
  return {
    key: 1,
    available: true,
    broken: false,
    asked: 0,
    async isAsyncEncryptionAvailable() {
      this.asked += 1
      return this.available
    },
    async encryptStringAsync(text) {
      if (this.broken) throw new Error(`cannot encrypt ${text}`)
      return Buffer.from(`${String(this.key)}:${[...text].reverse().join('')}`)
    },
    async decryptStringAsync(encrypted) {
      const match = /^(\d+):(.*)$/s.exec(encrypted.toString())
      if (!match) throw new Error(`cannot decrypt ${encrypted.toString()}`)
      return {
        result: [...(match[2] ?? '')].reverse().join(''),
        shouldReEncrypt: Number(match[1]) !== this.key,
      }
    },
  }
}

describe('os-sealer', () => {
  it('L8: what was sealed is opened again, and rests as base64 that does not show it', async () => {
    const sealer = createOsSealer(fakeStorage())
    const sealed = await sealer.seal('PR0000000001')
    expect(sealed).toMatch(/^[A-Za-z0-9+/]+=*$/)
    expect(Buffer.from(sealed, 'base64').toString()).not.toContain('PR0000000001')
    expect(await sealer.open(sealed)).toBe('PR0000000001')
  })

  it('L8: without a keystore nothing is sealed and nothing is opened', async () => {
    const storage = fakeStorage()
    storage.available = false
    const sealer = createOsSealer(storage)
    await expect(sealer.seal('x')).rejects.toThrow(SealerError)
    await expect(sealer.open('eA==')).rejects.toThrow('keystore: unavailable')
  })

  it('asks for a keystore that was locked again, and for one that answered not', async () => {
    const storage = fakeStorage()
    storage.available = false
    const sealer = createOsSealer(storage)
    await expect(sealer.seal('x')).rejects.toThrow('keystore: unavailable')
    storage.available = true
    await sealer.seal('x')
    await sealer.seal('y')
    expect(storage.asked).toBe(2)
  })

  it('opens what an outdated key had sealed', async () => {
    const storage = fakeStorage()
    const sealer = createOsSealer(storage)
    const old = await sealer.seal('secret')
    storage.key = 2
    expect(await sealer.open(old)).toBe('secret')
  })

  it('L9: an error of the keystore never carries the text', async () => {
    const storage = fakeStorage()
    storage.broken = true
    const sealer = createOsSealer(storage)
    await expect(sealer.seal('planted')).rejects.toThrow(/^keystore: seal$/)
    await expect(sealer.open(Buffer.from('planted').toString('base64'))).rejects.toThrow(/^keystore: open$/)
  })
})

describe('whether a keystore protects', () => {
  const on = (platform: NodeJS.Platform, backend?: string) =>
    protectsSecrets(backend === undefined ? {} : { getSelectedStorageBackend: () => backend }, platform)

  it('L8: a key that lies in the clear protects nothing, wherever it is', () => {
    for (const platform of ['linux', 'win32', 'darwin'] as const) {
      expect(on(platform, 'basic_text')).toBe(false)
    }
  })

  it('L8: Linux has to name a keyring', () => {
    expect(on('linux', 'gnome_libsecret')).toBe(true)
    expect(on('linux', 'kwallet6')).toBe(true)
    expect(on('linux', 'unknown')).toBe(false)
    expect(on('linux')).toBe(false)
  })

  it('L8: Windows and macOS always have their own keystore, and name none', () => {
    expect(on('win32')).toBe(true)
    expect(on('darwin')).toBe(true)
  })
})
