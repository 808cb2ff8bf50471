/** Whether a typed code is accepted on a phone. The customer hears the same for every dead or foreign code (L5, V18). */
import type { DeviceId, LineId } from '../domain/ids.ts'
import { isLive, type CodeStatus } from '../domain/usage-code.ts'
import { plusMinutes, tokyoTime } from '../domain/time.ts'
import { all, no, YES, type Reason, type Verdict } from '../domain/verdict.ts'
import { codeExpiresAt, liveCode } from './code-state.ts'
import { notLocked } from './link-conditions.ts'
import { reason } from './reasons.ts'
import { afterWrongCode, triesLeft } from './throttle.ts'
import { worldDeviceOf, worldLineOf } from './world-parts.ts'
import type { LinkWorld, WorldDevice, WorldLine } from './world.ts'

/** What the carrier found when it looked a typed code up. `malformed`: the check character does not fit. */
export type CodeMatch =
  'current' | 'superseded' | 'revoked' | 'expired' | 'used' | 'wrongLine' | 'unknown' | 'malformed'

/**
 * Sorts a code that was found. @param found its line, whether it is that line's newest, and its status
 * @returns `wrongLine` on a user's phone that belongs to another line (L5)
 */
export function matchOf(
  world: LinkWorld,
  deviceId: DeviceId,
  found: { readonly lineId: LineId; readonly newest: boolean; readonly status: CodeStatus },
): CodeMatch {
  const line = worldLineOf(world, found.lineId)
  const device = worldDeviceOf(world, deviceId)
  if (!line || !device) return 'unknown'
  if (isForeign(device, line.userDeviceId, line.contractorIsUser)) return 'wrongLine'
  if (found.status === 'linked') return 'used'
  if (found.status === 'revoked') return 'revoked'
  if (!found.newest || found.status === 'superseded') return 'superseded'
  const expiresAt = line.code && codeExpiresAt(line.code.issuedAt, world.parameters)
  if (found.status === 'expired' || (expiresAt && !liveCode(world, line).ok)) return 'expired'
  return 'current'
}

/** The contractor's phone is never foreign: the contractor holds every code, and hears S28 or S43 instead. */
function isForeign(device: WorldDevice, userDeviceId: DeviceId | null, contractorIsUser: boolean): boolean {
  if (device.owner === 'contractor') return false
  return contractorIsUser || (userDeviceId !== null && userDeviceId !== device.id)
}

/** True for a code that counts as a wrong try: everything but the right one and a typing slip (L4). */
export function spendsTry(match: CodeMatch): boolean {
  return match !== 'current' && match !== 'malformed'
}

/**
 * Judges a typed code before it is counted: the lock first, then the code. When this try is the one that
 * locks the phone, the answer says so too.
 */
export function judgeCode(
  world: LinkWorld,
  ask: { readonly deviceId: DeviceId; readonly match: CodeMatch },
): Verdict {
  const device = worldDeviceOf(world, ask.deviceId)
  if (!device) return no(reason('unknownDevice'))
  const open = notLocked(world, device)
  if (!open.ok) return open
  const { match } = ask
  if (match === 'current') return YES
  if (match === 'malformed') return no(reason('codeMistyped'))
  const left = triesLeft(device, world.parameters) - 1
  const locked = left === 0 ? no(whatThisTryEnds(world, device)) : YES
  if (match !== 'unknown') return all(no(reason(dead[match])), locked)
  return left === 0 ? locked : no(reason('codeWrong', { left }))
}

const dead = {
  superseded: 'codeSuperseded',
  revoked: 'codeRevokedTyped',
  expired: 'codeExpiredTyped',
  used: 'codeUsed',
  wrongLine: 'codeOfOtherLine',
} as const

/** Codes that are revoked with this phone's tenth wrong code: those of the lines its owner uses (L4). */
export function codesAtStake(world: LinkWorld, deviceId: DeviceId): readonly WorldLine[] {
  return world.lines.filter(
    ({ userDeviceId, code }) => userDeviceId === deviceId && code !== null && isLive(code.status),
  )
}

/** The phone, and with every tenth wrong code the usage code that is meant for it. */
function whatThisTryEnds(world: LinkWorld, device: WorldDevice): Reason {
  const { revoke } = afterWrongCode(device, world.now, world.parameters)
  const time = tokyoTime(plusMinutes(world.now, world.parameters.lockMinutes))
  return revoke && codesAtStake(world, device.id).length > 0
    ? reason('codeRevokedByTries', { time })
    : reason('phoneLocked', { time })
}
