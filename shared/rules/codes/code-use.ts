/** Whether a typed code is accepted on a phone. The customer hears the same of every refused code, whoever's it is (L5, V18). */
import type { DeviceId, LineId } from '../../domain/ids.ts'
import { isLive, type CodeStatus } from '../../domain/usage-code.ts'
import { plusMinutes, tokyoTime } from '../../domain/time/time.ts'
import { no, tellingStaff, YES, type Reason, type Verdict } from '../../domain/verdict.ts'
import { codeExpiresAt, liveCode } from './code-state.ts'
import { notLocked } from '../linking/link-conditions.ts'
import { reason } from '../reasons.ts'
import { afterWrongCode, triesLeft } from './throttle.ts'
import {
  type FamilyDevice,
  familyDeviceOf,
  type FamilyLine,
  familyLineOf,
  type FamilyView,
  linkedOn,
} from '../linking/family-view.ts'

/** What the carrier found when it looked a typed code up. `malformed`: the check character does not fit. */
export type CodeMatch =
  'current' | 'superseded' | 'revoked' | 'expired' | 'used' | 'wrongLine' | 'unknown' | 'malformed'

/**
 * Sorts a code that was found. @param found its line, whether it is that line's newest, and its status
 * @returns `wrongLine` on a user's phone that belongs to another line (L5)
 */
export function matchOf(
  view: FamilyView,
  deviceId: DeviceId,
  found: { readonly lineId: LineId; readonly newest: boolean; readonly status: CodeStatus },
): CodeMatch {
  const line = familyLineOf(view, found.lineId)
  const device = familyDeviceOf(view, deviceId)
  if (!line || !device) return 'unknown'
  if (isForeign(device, line)) return 'wrongLine'
  if (found.status === 'linked') return 'used'
  if (found.status === 'revoked') return 'revoked'
  if (!found.newest || found.status === 'superseded') return 'superseded'
  const expiresAt = line.code && codeExpiresAt(line.code.issuedAt, view.parameters)
  if (found.status === 'expired' || (expiresAt && !liveCode(view, line).ok)) return 'expired'
  return 'current'
}

/**
 * A code that this phone has no business with. The contractor's phone hears S28 or S43 of codes that MyPage shows on it
 * anyway (S38); of any other it learns as little as every phone.
 */
function isForeign(device: FamilyDevice, line: FamilyLine): boolean {
  const { userDeviceId, contractorIsUser, contractorLink } = line
  if (device.owner === 'contractor') return !contractorIsUser && !linkedOn(contractorLink, device.id)
  return contractorIsUser || (userDeviceId !== null && userDeviceId !== device.id)
}

/** True for a code that counts as a wrong try: everything but the right one and a typing slip (L4). */
export function spendsTry(match: CodeMatch): boolean {
  return match !== 'current' && match !== 'malformed'
}

/**
 * Judges a typed code before it is counted: the lock first, then the code. Every refused code is answered in the same
 * words with the same count, and the try that locks the phone says that it does; staff hear exactly why (L5).
 */
export function judgeCode(
  view: FamilyView,
  ask: { readonly deviceId: DeviceId; readonly match: CodeMatch },
): Verdict {
  const device = familyDeviceOf(view, ask.deviceId)
  if (!device) return no(reason('unknownDevice'))
  const open = notLocked(view, device)
  if (!open.ok) return open
  const { match } = ask
  if (match === 'current') return YES
  if (match === 'malformed') return no(reason('codeMistyped'))
  const left = triesLeft(device, view.parameters) - 1
  const exact = reason(refused[match], { left })
  return no(left === 0 ? tellingStaff(whatThisTryEnds(view, device), exact) : exact)
}

const refused = {
  unknown: 'codeWrong',
  superseded: 'codeSuperseded',
  revoked: 'codeRevokedTyped',
  expired: 'codeExpiredTyped',
  used: 'codeUsed',
  wrongLine: 'codeOfOtherLine',
} as const

/** Codes that are revoked with this phone's tenth wrong code: those of the lines its owner uses (L4). */
export function codesAtStake(view: FamilyView, deviceId: DeviceId): readonly FamilyLine[] {
  return view.lines.filter(
    ({ userDeviceId, code }) => userDeviceId === deviceId && code !== null && isLive(code.status),
  )
}

/** The phone, and with every tenth wrong code the usage code that is meant for it. */
function whatThisTryEnds(view: FamilyView, device: FamilyDevice): Reason {
  const { revoke } = afterWrongCode(device, view.now, view.parameters)
  const time = tokyoTime(plusMinutes(view.now, view.parameters.lockMinutes))
  return revoke && codesAtStake(view, device.id).length > 0
    ? reason('codeRevokedByTries', { time })
    : reason('phoneLocked', { time })
}
