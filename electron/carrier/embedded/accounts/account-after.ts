/** From the view that the rules answer with back to the account: links, newest codes, phones. */
import {
  type CarrierAccount,
  type CarrierCode,
  type CarrierLine,
  carrierLineStateSchema,
  type CarrierPhone,
} from '#shared/domain/carrier/carrier-account.ts'
import type { DeviceId } from '#shared/domain/ids.ts'
import type { LineCore } from '#shared/domain/line-transitions.ts'
import type { LinkCore } from '#shared/domain/link.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import { codeAfter, isLive, type CodeStatus } from '#shared/domain/usage-code.ts'
import type { FamilyDevice, FamilyView } from '#shared/rules/linking/family-view.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { livedUntil } from '#shared/rules/data/life.ts'

/** What a phone of which nothing is known yet is like. */
export function phoneOf(account: CarrierAccount, deviceId: DeviceId): CarrierPhone {
  const known = account.phones.find((phone) => phone.deviceId === deviceId)
  return (
    known ?? {
      ...{ deviceId, friendAddedAt: null, friends: [] },
      ...{ wrongCodes: 0, lockedUntil: null, wrongLogins: 0, loginLockedUntil: null },
    }
  )
}

/** The same account with one phone changed. */
export function withPhone(account: CarrierAccount, phone: CarrierPhone): CarrierAccount {
  const others = account.phones.filter(({ deviceId }) => deviceId !== phone.deviceId)
  return { ...account, phones: [...others, phone] }
}

/** A code along its arrows. One that cannot link any more is erased: only its hash stays (L8). */
export function codeWithStatus(code: CarrierCode, status: CodeStatus): CarrierCode {
  if (status === 'issued' || code.status === status) return code
  const moved = codeAfter(code, status)
  return isLive(moved.status) ? moved : { ...moved, sealed: '' }
}

/** What the domain's transitions look at; the carrier keeps seals, hashes and times beside it. */
export function coreOf({ state, contractorLink, userLink, loginId, codes }: CarrierLine): LineCore {
  return { state, contractorLink, userLink, loginId, code: codes.at(-1) ?? null }
}

/** The line of the account as a transition left it. */
export function carrierLineAfter(line: CarrierLine, now: LineCore, at: Instant): CarrierLine {
  const newest = line.codes.at(-1)
  const { loginId, code } = now
  return {
    ...line,
    state: carrierLineStateSchema.parse(now.state),
    loginId: loginId ? { ...line.loginId, status: loginId.status } : line.loginId,
    codes: newest && code ? [...line.codes.slice(0, -1), codeWithStatus(newest, code.status)] : line.codes,
    contractorLink: linkAt(line.contractorLink, now.contractorLink, at),
    userLink: linkAt(line.userLink, now.userLink, at),
  }
}

function linkAt(old: CarrierLine['userLink'], now: LinkCore, at: Instant): CarrierLine['userLink'] {
  const same = old.status === now.status && old.deviceId === now.deviceId
  return same ? old : { status: now.status, deviceId: now.deviceId, at }
}

function withPhoneAfter(account: CarrierAccount, now: FamilyDevice, at: Instant): CarrierAccount {
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
export function accountAfter(account: CarrierAccount, after: FamilyView): CarrierAccount {
  const at = after.now
  const lines = account.lines.map((line) => {
    const now = after.lines.find(({ id }) => id === line.lineId)
    return now ? carrierLineAfter(line, now, at) : line
  })
  return after.devices.reduce((all, device) => withPhoneAfter(all, device, at), { ...account, lines })
}

// What time alone has made of an account: every line in use as it stands now (S17, S25, S71).

/**
 * Nothing is written and nobody told here: the same document at the same moment always comes to the same, and a
 * change is made on what it came to. So every month ends exactly once, whatever was killed when.
 */
export function accountAsOf(book: Rulebook, account: CarrierAccount, now: Instant): CarrierAccount {
  return { ...account, lines: account.lines.map((line) => lineAsOf(book, account, line, now)) }
}

function lineAsOf(
  book: Rulebook,
  { contractor: { paymentKind } }: CarrierAccount,
  line: CarrierLine,
  now: Instant,
): CarrierLine {
  const { state, activatedAt, contractorLink } = line
  if (state !== 'active' || activatedAt === null) return line
  const contractorLinkedAt = contractorLink.status === 'linked' ? contractorLink.at : null
  return { ...line, ...livedUntil(book, { ...line, activatedAt, contractorLinkedAt, paymentKind }, now) }
}
