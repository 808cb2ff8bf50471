/** From the view that the rules answer with back to the account: links, newest codes, phones. */
import type {
  CarrierAccount,
  CarrierCode,
  CarrierLine,
  CarrierPhone,
} from '#shared/domain/carrier/carrier-account.ts'
import type { DeviceId } from '#shared/domain/ids.ts'
import { move } from '#shared/domain/machine.ts'
import { loginIdMachine } from '#shared/domain/login-id.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import { codeMachine, isLive, type CodeStatus } from '#shared/domain/usage-code.ts'
import type { FamilyView, FamilyDevice, FamilyLine, FamilyLink } from '#shared/rules/linking/world.ts'

/** What a phone of which nothing is known yet is like. */
export function phoneOf(account: CarrierAccount, deviceId: DeviceId): CarrierPhone {
  const known = account.phones.find((phone) => phone.deviceId === deviceId)
  return known ?? { deviceId, friendAddedAt: null, wrongCodes: 0, lockedUntil: null }
}

/** The same account with one phone changed. */
export function withPhone(account: CarrierAccount, phone: CarrierPhone): CarrierAccount {
  const others = account.phones.filter(({ deviceId }) => deviceId !== phone.deviceId)
  return { ...account, phones: [...others, phone] }
}

/** A code along its arrows. One that cannot link any more is erased: only its hash stays (L8). */
export function codeWithStatus(code: CarrierCode, status: CodeStatus): CarrierCode {
  if (code.status === status) return code
  const moved = { ...code, status: move(codeMachine, code.status, status) }
  return isLive(status) ? moved : { ...moved, sealed: '' }
}

function link(old: CarrierLine['userLink'], now: FamilyLink, at: Instant): CarrierLine['userLink'] {
  const same = old.status === now.status && old.deviceId === now.deviceId
  return same ? old : { status: now.status, deviceId: now.deviceId, at }
}

/** The login ID follows the contractor link: linked, or unlinked after having been linked (1.6). */
function loginId(line: CarrierLine, now: FamilyLink): CarrierLine['loginId'] {
  const { status } = line.loginId
  if (now.status === 'linked' && status !== 'contractorLinked') {
    return { ...line.loginId, status: move(loginIdMachine, status, 'contractorLinked') }
  }
  if (now.status === 'unlinked' && status === 'contractorLinked') {
    return { ...line.loginId, status: move(loginIdMachine, status, 'unlinked') }
  }
  return line.loginId
}

function absorbLine(line: CarrierLine, now: FamilyLine, at: Instant): CarrierLine {
  const newest = line.codes.at(-1)
  const { code } = now
  return {
    ...line,
    loginId: loginId(line, now.contractorLink),
    codes: newest && code ? [...line.codes.slice(0, -1), codeWithStatus(newest, code.status)] : line.codes,
    contractorLink: link(line.contractorLink, now.contractorLink, at),
    userLink: link(line.userLink, now.userLink, at),
  }
}

function absorbPhone(account: CarrierAccount, now: FamilyDevice, at: Instant): CarrierAccount {
  const old = phoneOf(account, now.id)
  const friendAddedAt = now.friendAdded ? (old.friendAddedAt ?? at) : null
  const { wrongCodes, lockedUntil } = now
  // A phone that has not done anything yet leaves no trace.
  const same =
    old.friendAddedAt === friendAddedAt && old.wrongCodes === wrongCodes && old.lockedUntil === lockedUntil
  if (same) return account
  return withPhone(account, { ...old, friendAddedAt, wrongCodes, lockedUntil })
}

/** The account as the rules left its view. New codes are issued before: the view knows of them, not what they are. */
export function absorb(account: CarrierAccount, after: FamilyView): CarrierAccount {
  const at = after.now
  const lines = account.lines.map((line) => {
    const now = after.lines.find(({ id }) => id === line.lineId)
    return now ? absorbLine(line, now, at) : line
  })
  return after.devices.reduce((all, device) => absorbPhone(all, device, at), { ...account, lines })
}
