/**
 * The usage code: 15 random characters (75 bits) and one check character, in Crockford's alphabet, which
 * has no I, L, O or U (L1). Made from the randomness handed in and from nothing else.
 */
import { readUsageCode, type UsageCode } from '../../domain/ids.ts'
import { digits } from '../../domain/text/typed-text.ts'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const RANDOM_CHARACTERS = 15

/** Multiplies by the root of x⁵+x²+1 in the field of 32 elements; its powers run through all 31 non-zero ones. */
function timesRoot(value: number): number {
  const doubled = value << 1
  return doubled & 32 ? doubled ^ 0b100101 : doubled
}

/**
 * Horner's scheme over the field: each position weighs another power of the root. So one wrong character,
 * and two characters swapped, always change the result.
 */
function weighted(values: readonly number[]): number {
  return values.reduce((sum, value) => timesRoot(sum) ^ value, 0)
}

/** @param randomBytes cryptographic randomness: `n` bytes. */
export function makeUsageCode(randomBytes: (n: number) => Uint8Array): UsageCode {
  // 256 is a multiple of 32: the low five bits of a byte are as even as the byte.
  const values = Array.from(randomBytes(RANDOM_CHARACTERS), (byte) => byte & 31)
  if (values.length !== RANDOM_CHARACTERS) throw new Error('too little randomness')
  const check = timesRoot(weighted(values))
  const code = readUsageCode([...values, check].map((value) => ALPHABET[value]).join(''))
  if (code === null) throw new Error('no usage code came out')
  return code
}

/**
 * Reads a code as people type it: lower case, full width, spaces, hyphens, O for 0, I or L for 1.
 * @returns null for a typing slip (length, alphabet or check character), which spends no try (L4)
 */
export function parseUsageCode(typed: string): UsageCode | null {
  const plain = digits(typed).toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  const code = readUsageCode(plain)
  if (code === null) return null
  const values = Array.from(plain, (character) => ALPHABET.indexOf(character))
  return weighted(values) === 0 ? code : null
}

/** `XXXX-XXXX-XXXX-XXXX`: for the user slip and MyPage, nowhere else. */
export function formatUsageCode(code: UsageCode): string {
  return (code.match(/.{4}/g) ?? []).join('-')
}

/** `****-****-****-7K3M`: how a code may appear on screens and in logs (L9). @param last4 its last four characters */
export function maskUsageCode(last4: string): string {
  return `****-****-****-${last4}`
}
