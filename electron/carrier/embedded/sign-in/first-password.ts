/** The password that the contractor sets on their own phone the first time a login ID is used (C14). */
import type { CarrierAccount, CarrierLine } from '#shared/domain/carrier/carrier-account.ts'
import { newSalt } from '../../../lib/secret-hash.ts'
import type { EmbeddedCarrierDeps } from '../deps.ts'
import { withLine } from '../accounts/operations.ts'
import { rightTry, type TypedLogin } from './sign-in.ts'

const MIN_PASSWORD = 8

/** Whether it is too short to be one: said before anything is looked up. */
export function isShortPassword(password: string): boolean {
  return [...password].length < MIN_PASSWORD
}

/** The line with that password from now on; the count of wrong tries of the phone starts anew. */
export async function withPassword(
  deps: Pick<EmbeddedCarrierDeps, 'ids' | 'slowHash'>,
  account: CarrierAccount,
  { lineId }: CarrierLine,
  { deviceId, password }: Pick<TypedLogin, 'deviceId' | 'password'>,
): Promise<CarrierAccount> {
  const salt = newSalt(deps.ids)
  const set = { salt, hash: await deps.slowHash(password, salt) }
  return withLine(rightTry(account, deviceId), lineId, (line) => ({ ...line, password: set }))
}
