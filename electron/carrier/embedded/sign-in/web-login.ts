/**
 * MyPage with login ID and password (S40). A line that comes with its number and is not switched on yet cannot be linked,
 * so its password may be set here too: on the contractor's own phone, with the same two answers as for a link (S75, C14).
 */
import type { CarrierAccount } from '#shared/domain/carrier/carrier-account.ts'
import type { DeviceId, LineId } from '#shared/domain/ids.ts'
import { YES } from '#shared/domain/verdict.ts'
import { onContractorsPhone } from '#shared/rules/linking/link-conditions.ts'
import { reason } from '#shared/rules/reasons.ts'
import { familyDeviceOf, type FamilyView } from '#shared/rules/linking/family-view.ts'
import type { EmbeddedCarrierDeps } from '../deps.ts'
import {
  type FirstAnswers,
  firstAnswersFit,
  firstAnswersRead,
  isShortPassword,
  withPassword,
} from './first-answers.ts'
import { waitsForItsNumber } from '../my-page/my-activation.ts'
import { refusal, type Judged } from '../outcome.ts'
import { signIn, wrongTry, type TypedLogin } from './sign-in.ts'
import { atOrAfter, type Clock, type Instant, plusMinutes } from '#shared/domain/time/time.ts'

export interface WebLoginAsk extends TypedLogin {
  /** What proves who it is the first time; null: the password is set already. */
  readonly first: FirstAnswers | null
}

/** Whose MyPage opens. Whatever was wrong, the customer hears the same (L5). */
export async function webLogin(
  deps: EmbeddedCarrierDeps,
  view: FamilyView,
  account: CarrierAccount,
  ask: WebLoginAsk,
): Promise<Judged<LineId>> {
  const { deviceId, first } = ask
  if (first) {
    const device = familyDeviceOf(view, deviceId)
    if (!device) return refusal(reason('unknownDevice'))
    // What phone and answers alone decide comes first: it tells nothing about any login ID, and costs no try.
    const place = onContractorsPhone(device)
    if (!place.ok) return refusal(...place.reasons)
    if (isShortPassword(ask.password)) return refusal(reason('passwordShort'))
  }
  const read = first ? firstAnswersRead(first) : YES
  if (!read.ok) return refusal(...read.reasons)
  const signedIn = await signIn(deps, account, ask)
  if (signedIn.is === 'in') {
    return { account: signedIn.account, result: { ok: true, value: signedIn.line.lineId } }
  }
  if (signedIn.is === 'no') return { ...refusal(signedIn.reason), account: signedIn.account }
  const { line } = signedIn
  if (first && waitsForItsNumber(line)) {
    if (firstAnswersFit(account, first)) {
      const opened = await withPassword(deps, account, line, ask)
      return { account: opened, result: { ok: true, value: line.lineId } }
    }
    const wrong = wrongTry(deps, account, deviceId, line, 'signInWrongAnswers')
    return { ...refusal(wrong.reason), account: wrong.account }
  }
  const wrong = wrongTry(deps, account, deviceId, line, 'signInNoPassword')
  return { ...refusal(wrong.reason), account: wrong.account }
}

// Who is logged in to MyPage by login ID and password on which phone (S40). In memory: a restart logs
// everybody out.

/** A phone that was put down does not stay logged in. */
const MINUTES = 15

export interface WebLogins {
  add(deviceId: DeviceId, lineId: LineId): void
  has(deviceId: DeviceId, lineId: LineId): boolean
}

/** Logins by ID and password: they last a quarter of an hour and no restart (S40). */
export function createWebLogins(clock: Clock): WebLogins {
  const until = new Map<string, Instant>()
  const key = (deviceId: DeviceId, lineId: LineId): string => `${deviceId} ${lineId}`
  return {
    add: (deviceId, lineId) => void until.set(key(deviceId, lineId), plusMinutes(clock.now(), MINUTES)),
    has(deviceId, lineId) {
      const end = until.get(key(deviceId, lineId))
      return end !== undefined && !atOrAfter(clock.now(), end)
    },
  }
}
