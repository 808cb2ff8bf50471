/** Secrets of the loopback server: drawn at random, compared in constant time. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 192 random bits, fit for a cookie and an address. */
export function newSecret(): string {
  return randomBytes(24).toString('base64url')
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Compares in constant time, so that an answer's delay tells nothing. */
export function sameSecret(expected: string, given: string): boolean {
  return timingSafeEqual(digest(expected), digest(given))
}

/** @returns the value of a cookie in a Cookie header, or ''. */
export function cookieOf(header: string | undefined, name: string): string {
  for (const part of (header ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=')
    if (key === name) return value.join('=')
  }
  return ''
}
