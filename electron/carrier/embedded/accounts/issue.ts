/** What the carrier gives out: login IDs, usage codes, phone numbers. Random, and never twice (S36, L1). */
import type { CarrierCode, CarrierLine } from '#shared/domain/carrier/carrier-account.ts'
import { loginIdSchema, type LoginId, type UsageCode } from '#shared/domain/ids.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import { makeUsageCode } from '#shared/rules/codes/usage-code.ts'
import type { Ids } from '../../../lib/ids.ts'
import { codeHash, newSalt, sameHash, type SlowHash } from '../../../lib/secret-hash.ts'
import type { Sealer } from '../../../lib/sealer.ts'

/** Practice numbers: after 090 a zero is assigned to nobody in Japan. */
const NUMBER_PREFIX = '0900'
const NUMBER_DIGITS = 7
const LOGIN_ID_DIGITS = 10

type Random = Pick<Ids, 'randomBytes'>

/** Digits, each as likely as the others: a byte of 250 or more would favour the low ones. */
export function randomDigits(ids: Random, count: number): string {
  let digits = ''
  while (digits.length < count) {
    for (const byte of ids.randomBytes(count)) {
      if (byte < 250 && digits.length < count) digits += String(byte % 10)
    }
  }
  return digits
}

function until<T>(make: () => T, fresh: (made: T) => boolean): T {
  for (;;) {
    const made = make()
    if (fresh(made)) return made
  }
}

/** @param taken login IDs that the same application has already got. */
export function newLoginId(ids: Random, taken: readonly LoginId[]): LoginId {
  return until(
    () => loginIdSchema.parse(`PR${randomDigits(ids, LOGIN_ID_DIGITS)}`),
    (loginId) => !taken.includes(loginId),
  )
}

/**
 * An 11-digit number of the practice range. Its last four digits differ from those of the family's other
 * numbers, because slips and screens tell lines apart by them.
 */
export function newPhoneNumber(ids: Random, taken: readonly string[]): string {
  const lasts = taken.map((number) => number.slice(-4))
  return until(
    () => `${NUMBER_PREFIX}${randomDigits(ids, NUMBER_DIGITS)}`,
    (number) => !lasts.includes(number.slice(-4)),
  )
}

export interface IssueDeps {
  readonly ids: Random
  readonly sealer: Sealer
  readonly slowHash: SlowHash
}

/** A login ID as it rests. @param salt one per account, so that a look-up hashes once for all its lines. */
export async function storedLoginId(
  deps: IssueDeps,
  loginId: LoginId,
  salt: string,
): Promise<CarrierLine['loginId']> {
  const [sealed, hash] = await Promise.all([deps.sealer.seal(loginId), deps.slowHash(loginId, salt)])
  return { sealed, salt, hash, status: 'issued' }
}

/**
 * A new usage code and its record.
 * @param existing every code of the account: none comes back, dead or alive.
 */
export async function issueCode(
  deps: IssueDeps,
  existing: readonly CarrierCode[],
  generation: number,
  at: Instant,
): Promise<{ code: UsageCode; record: CarrierCode }> {
  const code = until(
    () => makeUsageCode((n) => deps.ids.randomBytes(n)),
    (made) => !existing.some((old) => sameHash(codeHash(made, old.salt), old.hash)),
  )
  const salt = newSalt(deps.ids)
  const record: CarrierCode = {
    generation,
    status: 'issued',
    last4: code.slice(-4),
    issuedAt: at,
    handedAt: null,
    sealed: await deps.sealer.seal(code),
    salt,
    hash: codeHash(code, salt),
    inMyPage: false,
  }
  return { code, record }
}
