/**
 * How secrets are recognised without being kept. A usage code is random enough for one salted SHA-256;
 * what people choose, and login IDs with their ten digits, get scrypt. Every comparison takes the same
 * time whatever differs (L2).
 */
import { createHash, scrypt, timingSafeEqual } from 'node:crypto'
import type { Ids } from './ids.ts'

/** Makes guessing slow. @param salt base64. @returns base64 of 32 bytes. */
export type SlowHash = (secret: string, salt: string) => Promise<string>

const SALT_BYTES = 16
const HASH_BYTES = 32

/** 2^15 rounds of 8 blocks: 32 MiB for about a tenth of a second, which a counter does not notice. */
const SCRYPT = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }

/** @returns base64 of 16 random bytes. */
export function newSalt(ids: Pick<Ids, 'randomBytes'>): string {
  return Buffer.from(ids.randomBytes(SALT_BYTES)).toString('base64')
}

/** Salted SHA-256, for secrets that are random themselves: usage codes (L1, L8). @returns base64. */
export function codeHash(code: string, salt: string): string {
  return createHash('sha256').update(Buffer.from(salt, 'base64')).update(code, 'utf8').digest('base64')
}

/** scrypt, for secrets that can be guessed: passwords and login IDs (C14). */
export const slowHash: SlowHash = (secret, salt) =>
  new Promise((resolve, reject) => {
    scrypt(secret.normalize('NFKC'), Buffer.from(salt, 'base64'), HASH_BYTES, SCRYPT, (error, key) => {
      if (error) reject(error)
      else resolve(key.toString('base64'))
    })
  })

/** Constant-time for equal lengths; a length is no secret (L2). @param a base64. @param b base64. */
export function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a, 'base64'), Buffer.from(b, 'base64')]
  return left.length === right.length && timingSafeEqual(left, right)
}
