/** What proves, the first time, that the login ID was not just found on a slip (C14). */
import type { CarrierAccount, CarrierLine } from '#shared/domain/carrier/carrier-account.ts'
import { plainDate, readDate } from '#shared/domain/time/dates.ts'
import { halfWidth } from '#shared/domain/text/typed-text.ts'
import { all, no, YES, type Verdict } from '#shared/domain/verdict.ts'
import { reason } from '#shared/rules/reasons.ts'
import { newSalt } from '../../../lib/secret-hash.ts'
import type { EmbeddedCarrierDeps } from '../deps.ts'
import { withLine } from '../accounts/operations.ts'
import { rightTry, type TypedLogin } from './sign-in.ts'

export interface FirstAnswers {
  readonly receptionNumber: string
  readonly birthDate: string
}

/** `P-1123-001`, also typed without hyphens or with wide ones. */
function receptionLetters(typed: string): string {
  return halfWidth(typed)
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
}

/**
 * Whether both are what they are asked for, whoever's they are. What cannot be read is said in plain words and spends
 * no try: only an answer that could be the right one is compared (E4, L4).
 */
export function firstAnswersRead({ receptionNumber, birthDate }: FirstAnswers): Verdict {
  return all(
    /^P\d{7}$/.test(receptionLetters(receptionNumber)) ? YES : no(reason('receptionNumberUnread')),
    dateRead(birthDate),
  )
}

function dateRead(typed: string): Verdict {
  const reading = readDate(typed)
  if (reading.kind === 'date') return YES
  if (reading.kind === 'none') return no(reason('firstDateUnread'))
  if (reading.kind === 'noSuchDay') return no(reason('firstDateNoSuchDay'))
  return no(reason('firstDateOutsideEra', { said: reading.text, right: reading.right }))
}

/** Both must fit; which one did not is not told. */
export function firstAnswersFit(account: CarrierAccount, answers: FirstAnswers): boolean {
  const reception = receptionLetters(answers.receptionNumber) === receptionLetters(account.receptionNumber)
  const birthDate = plainDate(answers.birthDate) === account.contractor.birthDate
  return reception && birthDate
}

/** The password that the contractor sets on their own phone the first time a login ID is used (C14). */
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
