import { describe, expect, it } from 'vitest'
import { systemIds } from '#electron/lib/ids.ts'
import { codeHash, newSalt, sameHash, slowHash } from '#electron/lib/secret-hash.ts'

const CODE = '0123456789ABCDEF'

describe('secret-hash', () => {
  it('L8: a code is recognised by its salted hash, and the hash does not contain it', () => {
    const salt = newSalt(systemIds)
    const hash = codeHash(CODE, salt)
    expect(sameHash(hash, codeHash(CODE, salt))).toBe(true)
    expect(Buffer.from(hash, 'base64')).toHaveLength(32)
    expect(Buffer.from(hash, 'base64').toString('latin1')).not.toContain(CODE)
  })

  it('L8: the same code under another salt has another hash', () => {
    const [a, b] = [newSalt(systemIds), newSalt(systemIds)]
    expect(a).not.toBe(b)
    expect(sameHash(codeHash(CODE, a), codeHash(CODE, b))).toBe(false)
  })

  it('L1: a salt is 16 bytes of the generator it is handed', () => {
    const salt = newSalt({ randomBytes: (n) => new Uint8Array(n).fill(7) })
    expect([...Buffer.from(salt, 'base64')]).toEqual(new Array(16).fill(7))
  })

  it('L2: a hash that differs in any one byte is another one', () => {
    const hash = codeHash(CODE, newSalt(systemIds))
    for (let at = 0; at < 32; at += 1) {
      const bytes = Buffer.from(hash, 'base64')
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
      expect(sameHash(hash, bytes.toString('base64'))).toBe(false)
    }
  })

  it('L2: hashes of different length are different and do not throw', () => {
    expect(sameHash('', codeHash(CODE, newSalt(systemIds)))).toBe(false)
  })

  it('C14: a password is hashed slowly, with its salt, the same whatever the keyboard sent', async () => {
    const salt = newSalt(systemIds)
    const hash = await slowHash('mihon-taro-1', salt)
    expect(Buffer.from(hash, 'base64')).toHaveLength(32)
    expect(await slowHash('ｍｉｈｏｎ-taro-1', salt)).toBe(hash)
    expect(await slowHash('mihon-taro-1', salt)).toBe(hash)
    expect(await slowHash('mihon-taro-2', salt)).not.toBe(hash)
    expect(await slowHash('mihon-taro-1', newSalt(systemIds))).not.toBe(hash)
  })
})
