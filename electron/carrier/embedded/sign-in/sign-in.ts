/** Login ID and password, typed on a phone (S40, S54, C14). Wrong tries are counted per phone, as with codes (L4). */
import type { CarrierAccount, CarrierLine } from '#shared/domain/carrier/carrier-account.ts'
import { loginIdSchema, type DeviceId } from '#shared/domain/ids.ts'
import { tokyoTime, type Instant } from '#shared/domain/time/time.ts'
import type { ReasonCode } from '#shared/domain/reason-codes.ts'
import { digits } from '#shared/domain/text/typed-text.ts'
import { tellingStaff, type Reason } from '#shared/domain/verdict.ts'
import { reason } from '#shared/rules/reasons.ts'
import {
  afterRightCode,
  afterWrongCode,
  isLocked,
  triesLeft,
  type Tries,
} from '#shared/rules/codes/throttle.ts'
import { sameHash } from '../../../lib/secret-hash.ts'
import { phoneOf, withPhone } from '../accounts/account-after.ts'
import type { EmbeddedCarrierDeps } from '../deps.ts'

type SignInDeps = Pick<EmbeddedCarrierDeps, 'slowHash' | 'rulebooks' | 'clock'>

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

/** What was wrong, for staff: the customer hears the same of all of them (L5). */
type WrongSignIn = Extract<ReasonCode, `signIn${string}`>

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
  const salts = [...new Set(account.lines.map((line) => line.loginId.salt))]
  const hashes = new Map<string, string>()
  for (const salt of salts) hashes.set(salt, await deps.slowHash(loginId ?? '', salt))
  const hits = account.lines.filter(({ loginId: { salt, hash } }) => sameHash(hashes.get(salt) ?? '', hash))
  return hits[0] ?? null
}

/** Stands in for the password of a login ID that has none, or that there is not. Nothing hashes to it. */
const NO_PASSWORD = { salt: '', hash: '' }

function triesOf(account: CarrierAccount, deviceId: DeviceId): Tries {
  const { wrongLogins, loginLockedUntil } = phoneOf(account, deviceId)
  return { wrongCodes: wrongLogins, lockedUntil: loginLockedUntil }
}

function withTries(account: CarrierAccount, deviceId: DeviceId, tries: Tries): CarrierAccount {
  const { wrongCodes: wrongLogins, lockedUntil: loginLockedUntil } = tries
  return withPhone(account, { ...phoneOf(account, deviceId), wrongLogins, loginLockedUntil })
}

/** A wrong try is counted; whichever part was wrong, the customer hears the same, and that this try locks if it does (L5). */
export function wrongTry(
  deps: SignInDeps,
  account: CarrierAccount,
  deviceId: DeviceId,
  line: CarrierLine | null,
  what: WrongSignIn,
): Extract<SignIn, { is: 'no' }> {
  const before = triesOf(account, deviceId)
  const now = deps.clock.now()
  const { link } = deps.rulebooks.of(account)
  const tries = afterWrongCode(before, now, link)
  const exact = reason(what, { left: triesLeft(before, link) - 1 })
  const until = isLocked(tries, now) ? tries.lockedUntil : null
  return {
    is: 'no',
    account: withTries(account, deviceId, tries),
    line,
    reason: until === null ? exact : tellingStaff(locked(until), exact),
  }
}

function locked(until: Instant): Reason {
  return reason('loginLocked', { time: tokyoTime(until) })
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
    return { is: 'no', account: null, line: null, reason: locked(until) }
  }
  const line = await lineOfLoginId(deps, account, typed.loginId)
  // Hashed whatever was found: the time of the answer does not tell which login IDs there are (L2).
  const { salt, hash } = line?.password ?? NO_PASSWORD
  const typedHash = await deps.slowHash(typed.password, salt)
  if (!line) return wrongTry(deps, account, deviceId, null, 'signInUnknownId')
  if (!line.password) return { is: 'firstTime', line }
  if (!sameHash(typedHash, hash)) return wrongTry(deps, account, deviceId, line, 'signInWrongPassword')
  return { is: 'in', account: rightTry(account, deviceId), line }
}
