/** Login ID and password, typed on a phone (S40, S54, C14). Wrong tries are counted per phone, as with codes (L4). */
import type { CarrierAccount, CarrierLine } from '#shared/domain/carrier-account.ts'
import { loginIdSchema, type DeviceId } from '#shared/domain/ids.ts'
import { tokyoTime, type Instant } from '#shared/domain/time.ts'
import { digits } from '#shared/domain/typed-text.ts'
import { forCustomerEars, type Reason } from '#shared/domain/verdict.ts'
import { reason } from '#shared/rules/reasons.ts'
import { afterRightCode, afterWrongCode, isLocked, type Tries } from '#shared/rules/throttle.ts'
import { sameHash } from '../../security/secret-hash.ts'
import { phoneOf, withPhone } from './absorb.ts'
import type { EmbeddedCarrierDeps } from './deps.ts'
import { signInReason } from './sign-in-reasons.ts'

type SignInDeps = Pick<EmbeddedCarrierDeps, 'slowHash' | 'books' | 'clock'>

export interface TypedLogin {
  readonly deviceId: DeviceId
  readonly loginId: string
  readonly password: string
}

export type SignIn =
  | { readonly is: 'in'; readonly account: CarrierAccount; readonly line: CarrierLine }
  /** The login ID is right and has no password yet. */
  | { readonly is: 'firstTime'; readonly line: CarrierLine }
  | {
      readonly is: 'no'
      /** With the try counted; null when none was spent. */
      readonly account: CarrierAccount | null
      readonly line: CarrierLine | null
      readonly reason: Reason
    }

/** As people type it: full width, lower case, spaces and hyphens. @returns null when it cannot be one. */
function tidyLoginId(typed: string): string | null {
  const plain = digits(typed).toUpperCase()
  return loginIdSchema.safeParse(plain).success ? plain : null
}

/** Every line is compared, so that the time does not tell which one it was (L2). */
async function lineOfLoginId(
  deps: SignInDeps,
  account: CarrierAccount,
  typed: string,
): Promise<CarrierLine | null> {
  const loginId = tidyLoginId(typed)
  if (loginId === null) return null
  const salts = [...new Set(account.lines.map((line) => line.loginId.salt))]
  const hashes = new Map<string, string>()
  for (const salt of salts) hashes.set(salt, await deps.slowHash(loginId, salt))
  const hits = account.lines.filter(({ loginId: { salt, hash } }) => sameHash(hashes.get(salt) ?? '', hash))
  return hits[0] ?? null
}

function triesOf(account: CarrierAccount, deviceId: DeviceId): Tries {
  const { wrongLogins = 0, loginLockedUntil = null } = phoneOf(account, deviceId)
  return { wrongCodes: wrongLogins, lockedUntil: loginLockedUntil }
}

function withTries(account: CarrierAccount, deviceId: DeviceId, tries: Tries): CarrierAccount {
  const { wrongCodes: wrongLogins, lockedUntil: loginLockedUntil } = tries
  return withPhone(account, { ...phoneOf(account, deviceId), wrongLogins, loginLockedUntil })
}

/** A wrong try is counted; whichever part was wrong, the customer hears the same (L5). */
export function wrongTry(
  deps: SignInDeps,
  account: CarrierAccount,
  deviceId: DeviceId,
  line: CarrierLine | null,
  what: Parameters<typeof signInReason>[0],
): Extract<SignIn, { is: 'no' }> {
  const tries = afterWrongCode(triesOf(account, deviceId), deps.clock.now(), deps.books.of(account).link)
  return { is: 'no', account: withTries(account, deviceId, tries), line, reason: signInReason(what) }
}

/** The count starts anew. */
export function rightTry(account: CarrierAccount, deviceId: DeviceId): CarrierAccount {
  return withTries(account, deviceId, afterRightCode())
}

function lockedUntil(account: CarrierAccount, deviceId: DeviceId, now: Instant): Instant | null {
  const tries = triesOf(account, deviceId)
  return isLocked(tries, now) ? tries.lockedUntil : null
}

/** Who signs in on this phone, if anybody. The password itself goes no further than its hash. */
export async function signIn(deps: SignInDeps, account: CarrierAccount, typed: TypedLogin): Promise<SignIn> {
  const { deviceId } = typed
  const until = lockedUntil(account, deviceId, deps.clock.now())
  if (until !== null) {
    const locked = forCustomerEars(reason('phoneLocked', { time: tokyoTime(until) }))
    return { is: 'no', account: null, line: null, reason: locked }
  }
  const line = await lineOfLoginId(deps, account, typed.loginId)
  if (!line) return wrongTry(deps, account, deviceId, null, 'unknownLoginId')
  if (!line.password) return { is: 'firstTime', line }
  const hash = await deps.slowHash(typed.password, line.password.salt)
  if (!sameHash(hash, line.password.hash)) return wrongTry(deps, account, deviceId, line, 'wrongPassword')
  return { is: 'in', account: rightTry(account, deviceId), line }
}
