/** The board's columns of a line on its way to both links: activation, friend-add, contractor link, user link. */
import type { BoardCell, BoardTarget } from '../../domain/board.ts'
import { control } from '../../domain/controls/controls.ts'
import type { Device } from '../../domain/device.ts'
import type { DeviceId } from '../../domain/ids.ts'
import { linkOf, type Line, type LineState } from '../../domain/line.ts'
import type { DeferReason, LinkKind } from '../../domain/link.ts'
import type { Session } from '../../domain/session.ts'
import { isLive } from '../../domain/usage-code.ts'
import type { Instant } from '../../domain/time/time.ts'
import type { RuleId } from '../../domain/verdict.ts'
import { deskOpensAt } from '../calendar/activation-desk.ts'
import { attemptExpired, awayToday } from '../linking/phones-today.ts'
import { dutyTarget } from './form-cells.ts'
import { at, cell, done, ruledBy, type BoardLine } from './cell-parts.ts'
import { ruleOfDefer } from './rule-of-word.ts'
import { isOver } from '../linking/eligibility.ts'
import { deferredFromStart, needsSecondPhone } from '../forms/first-minute.ts'
import { lockEnd } from '../codes/throttle.ts'

const beforeContract: readonly LineState[] = ['draft', 'applied', 'screening', 'onHold']
const stillToActivate: readonly LineState[] = ['contracted', 'activating', 'unknown', 'failed']

/** On its way to the network; one that fails does not hold up the others (W8). */
export function activationCell(of: BoardLine): BoardCell {
  const { session, line, number, rulebook, branch, now } = of
  const here = control.line(number)
  const since = line.activation?.startedAt ?? session.updatedAt
  if (beforeContract.includes(line.state)) return cell('later', 'applicationFirst', at('check', 'apply'))
  if (line.state === 'activating')
    return cell('waiting', 'carrierActivates', at('activate', here.self), since)
  if (line.state === 'unknown') return cell('trouble', 'resultUnknown', at('activate', here.askAgain), since)
  if (line.state === 'failed') return cell('trouble', 'activationFailed', at('activate', here.activate))
  if (line.state !== 'contracted') return done(at('activate', here.self))
  const duty = dutyTarget(of)
  if (duty !== null) return cell('now', 'duties', duty)
  if (!rulebook.branch.immediateActivation || !branch.immediateActivation)
    return cell('trouble', 'elsewhere', at('activate', here.withdraw))
  return deskOpensAt({ branch, now }) === null
    ? cell('now', 'activate', at('activate', here.activate))
    : cell('waiting', 'deskClosed', at('activate', 'branch-note'), session.updatedAt)
}

/** Friend-add on the phone of the line's user: it needs no active line (S46, W2). */
export function friendCell(of: BoardLine): BoardCell {
  const { session, line } = of
  const device = phoneOfLine(session, line)
  if (device === null) {
    const why = deferredFromStart(session, line, 'user')
    return why === null
      ? cell('later', 'applicationFirst', at('check', 'apply'))
      : leftForHome(why, 'user', forecast(of))
  }
  const target = friendTarget(session, device)
  if (device.friendAdd !== null) return done(target)
  if (linksOn(session, device).every(({ status }) => status === 'linked')) return done(target)
  const why = awayToday(session, device)
  if (why === null) return cell('now', 'addFriend', target)
  // Before the application the answer can still be changed; from the activation on the phone's lane says it.
  return leftForHome(why, 'user', befriendsEarly(session) ? forecast(of) : target)
}

/** On the contractor's first phone, the contractor's own line after the others (S37, W4). */
export function contractorLinkCell(of: BoardLine): BoardCell {
  const early = beforeAttempt(of, 'contractor')
  if (early !== null) return early
  const { session, line, number } = of
  const main = mainPhone(session)
  if (main !== null && main.friendAdd === null && !isUnderWay(line, 'contractor')) {
    const target = friendTarget(session, main)
    // Where nobody's row has that phone, its friend-add is this row's to call for.
    const ofSomebody = session.lines.some((other) => !isOver(other) && other.deviceId === main.id)
    return cell(ofSomebody ? 'later' : 'now', 'friendFirst', target)
  }
  const other = othersFirst(session, line)
  if (other !== null && !isUnderWay(line, 'contractor')) {
    return cell('later', 'ownLineLast', at('link', control.link(other, 'contractor').start))
  }
  return (
    attempt(of, 'contractor') ??
    waitsForPhone(of, 'contractor') ??
    cell('now', 'start', at('link', control.link(number, 'contractor').start))
  )
}

/** On the user's own phone, with a code that is still good, after the contractor link (S26, S28, S42). */
export function userLinkCell(of: BoardLine): BoardCell {
  const early = beforeAttempt(of, 'user')
  if (early !== null) return early
  const { session, line, number } = of
  const here = control.link(number, 'user')
  if (line.code !== null && !isLive(line.code.status)) {
    return ruledBy(
      deadCodeRule(line),
      cell('trouble', 'newCodeNeeded', at('link', control.line(number).reissue)),
    )
  }
  const tried = attempt(of, 'user')
  if (tried !== null) return tried
  if (line.contractorLink.status !== 'linked') {
    if (line.contractorLink.deferred === null) {
      const later = cell('later', 'contractorLinkFirst', contractorLinkCell(of).target)
      // For one and the same person the order is advice (C8).
      return line.userSetting === 'different' ? later : ruledBy('C8', later)
    }
    if (line.userSetting === 'different') return cell('now', 'onlyAtHome', at('link', here.defer))
  }
  const device = phoneOfLine(session, line)
  if (device !== null && device.friendAdd === null)
    return cell('later', 'friendFirst', friendTarget(session, device))
  return waitsForPhone(of, 'user') ?? cell('now', 'start', at('link', here.start))
}

/** What is said of a link before an attempt can begin: made, left for later, or not yet possible. */
function beforeAttempt(of: BoardLine, kind: LinkKind): BoardCell | null {
  const { session, line, number } = of
  const link = linkOf(line, kind)
  const here = control.link(number, kind)
  if (link.status === 'linked') {
    return link.accountConfirmed
      ? done(at('link', here.self))
      : cell('now', 'confirmAccount', at('link', here.confirm), link.linkedAt)
  }
  if (link.deferred !== null) return leftForHome(link.deferred, kind, at('link', here.undefer))
  if (beforeContract.includes(line.state)) {
    const why = session.application === null ? deferredFromStart(session, line, kind) : null
    return why === null
      ? cell('later', 'applicationFirst', at('check', 'apply'))
      : leftForHome(why, kind, forecast(of))
  }
  if (!stillToActivate.includes(line.state)) return null
  return cell('later', 'activationFirst', activationCell(of).target)
}

/** Left for home, with the rule that says so. */
function leftForHome(why: DeferReason, kind: LinkKind, target: BoardTarget): BoardCell {
  return ruledBy(ruleOfDefer(why, kind), cell('deferred', why, target))
}

/** Why a code is no good any more: it was used (C38), too old (C10b), or there is a newer one or none (S62). */
export function deadCodeRule(line: Line): RuleId {
  if (line.code?.status === 'linked') return 'C38'
  return line.code?.status === 'expired' ? 'C10b' : 'S62'
}

/** The lock that this kind of link has to wait for on that phone; null where there is none (L4). */
function lockOn(session: Session, deviceId: DeviceId | null, kind: LinkKind, now: Instant) {
  const device = session.devices.find(({ id }) => id === deviceId)
  const entry = kind === 'user' ? 'code' : 'login'
  return device && lockEnd(device, entry, now) !== null ? device.locks[entry] : null
}

/** Nothing can be entered on its phone for a while: neither a first attempt nor another one helps (L4). */
function waitsForPhone(
  { session, line, number, now }: Pick<BoardLine, 'session' | 'line' | 'number' | 'now'>,
  kind: LinkKind,
): BoardCell | null {
  const tried = linkOf(line, kind).deviceId
  const phone = kind === 'user' ? line.deviceId : (tried ?? mainPhone(session)?.id ?? null)
  const lock = lockOn(session, phone, kind, now)
  return lock === null
    ? null
    : cell('waiting', 'phoneLocked', at('link', control.link(number, kind).self), lock.at)
}

/** An attempt that runs, ran out (L3), or failed: its phone is locked (L4), or it needs a decision (S60). */
function attempt({ session, line, number, now, rulebook }: BoardLine, kind: LinkKind): BoardCell | null {
  const link = linkOf(line, kind)
  const here = control.link(number, kind)
  if (link.status === 'failed') {
    const waits = waitsForPhone({ session, line, number, now }, kind)
    if (waits !== null) return waits
    const target = kind === 'user' ? control.line(number).reissue : here.start
    const failed = cell('trouble', 'linkFailed', at('link', target))
    return kind === 'user' ? failed : ruledBy('S54', failed)
  }
  if (link.status !== 'inProgress') return null
  return link.startedAt !== null && attemptExpired(link.startedAt, now, rulebook.link)
    ? cell('now', 'startAgain', at('link', here.start), link.startedAt)
    : cell('waiting', 'customerLinks', at('link', here.done), link.startedAt)
}

function isUnderWay(line: Line, kind: LinkKind): boolean {
  const { status } = linkOf(line, kind)
  return status === 'inProgress' || status === 'failed'
}

/** W4: number of another active line whose contractor link is to be made before the contractor's own; else null. */
function othersFirst(session: Session, line: Line): number | null {
  if (line.userSetting === 'different') return null
  const open = session.lines.findIndex(
    (other) =>
      other.userSetting === 'different' &&
      other.state === 'active' &&
      other.contractorLink.status !== 'linked' &&
      other.contractorLink.deferred === null,
  )
  return open < 0 ? null : open + 1
}

/** The contractor's first phone: it holds every contractor link (S37). */
export function mainPhone(session: Session): Device | null {
  return session.devices.find(({ owner }) => owner === 'contractor') ?? null
}

function phoneOfLine(session: Session, line: Line): Device | null {
  return session.devices.find(({ id }) => id === line.deviceId) ?? null
}

/** Beside the activations while some are still to come (W2), in its lane afterwards. */
function friendTarget(session: Session, device: Device): BoardTarget {
  const number = session.devices.findIndex(({ id }) => id === device.id) + 1
  return at(befriendsEarly(session) ? 'activate' : 'link', control.device(number).friend)
}

/** True while friend-add has its place beside the activations: some are still to come, or none is there yet (W2). */
export function befriendsEarly({ lines }: Session): boolean {
  return (
    lines.some(({ state }) => stillToActivate.includes(state)) ||
    !lines.some(({ state }) => state === 'active')
  )
}

/** Every link that belongs on a phone. */
function linksOn(session: Session, device: Device) {
  const main = mainPhone(session)
  return session.lines
    .filter((line) => !isOver(line))
    .flatMap((line) => [
      ...(line.deviceId === device.id ? [line.userLink] : []),
      ...(device.id === main?.id ? [line.contractorLink] : []),
    ])
}

/** Where the first minute said that it will be left for home. */
function forecast({ session, line, number }: BoardLine): BoardTarget {
  const theirs = line.userSetting === 'different' || needsSecondPhone(session, line)
  const own = !theirs || session.firstMinute?.contractorPhone !== 'ready'
  return at('reception', own ? control.reception('contractorPhone') : control.line(number).visit('phone'))
}
