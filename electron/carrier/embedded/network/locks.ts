/** Which phones are locked, for the desk: it waits with what is not needed while a phone only has to wait (L4). */
import type { CarrierAccount, CarrierPhone } from '#shared/domain/carrier/carrier-account.ts'
import { atOrAfter, type Instant } from '#shared/domain/time/time.ts'
import type { LinkParameters } from '#shared/rulebook/schema/pack.ts'
import { boundedLock } from '#shared/rules/codes/throttle.ts'
import type { CarrierEvent, CarrierSnapshot } from '../../gateway.ts'

type Lock = CarrierSnapshot['locks'][number]

function allLocks({ phones }: CarrierAccount): Lock[] {
  return phones.flatMap(({ deviceId, lockedUntil, loginLockedUntil }) => [
    ...(lockedUntil === null ? [] : [{ deviceId, entry: 'code', until: lockedUntil } as const]),
    ...(loginLockedUntil === null ? [] : [{ deviceId, entry: 'login', until: loginLockedUntil } as const]),
  ])
}

/** The locks that hold at that moment. */
export function locksOf(account: CarrierAccount, now: Instant): Lock[] {
  return allLocks(account).filter(({ until }) => !atOrAfter(now, until))
}

/** What a change of an account has locked. */
export function lockEvents(before: CarrierAccount, after: CarrierAccount, at: Instant): CarrierEvent[] {
  const known = allLocks(before)
  const isNew = (lock: Lock): boolean =>
    !known.some(
      ({ deviceId, entry, until }) =>
        deviceId === lock.deviceId && entry === lock.entry && until === lock.until,
    )
  const { applicationId } = after
  return allLocks(after)
    .filter(isNew)
    .map((lock) => ({ ...lock, type: 'phoneLocked', applicationId, at }))
}

/**
 * The account with every lock, of codes and of logins, no longer than a lock can be: one that was made under a clock
 * far ahead is shortened once the clock is right again (E7). The very same account where there is none.
 */
export function boundedLocks(
  account: CarrierAccount,
  now: Instant,
  parameters: LinkParameters,
): CarrierAccount {
  const phones = account.phones.map((phone) => boundedPhone(phone, now, parameters))
  return phones.every((phone, n) => phone === account.phones[n]) ? account : { ...account, phones }
}

function boundedPhone(phone: CarrierPhone, now: Instant, parameters: LinkParameters): CarrierPhone {
  const codes = boundedLock(phone, now, parameters)
  const { wrongLogins, loginLockedUntil } = phone
  const logins = { wrongCodes: wrongLogins, lockedUntil: loginLockedUntil }
  const bounded = boundedLock(logins, now, parameters)
  return bounded === logins ? codes : { ...codes, loginLockedUntil: bounded.lockedUntil }
}
