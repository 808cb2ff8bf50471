/**
 * What is left to do on which phone, in the order in which it is said to the customers: friend-add, the
 * contractor links, the contractor's own line last with its user link at once (W4), then each user's phone.
 */
import type { BoardColumn } from '#shared/domain/board.ts'
import { control } from '#shared/domain/controls/controls.ts'
import type { Device } from '#shared/domain/device.ts'
import { linkOf, type Line } from '#shared/domain/line.ts'
import type { LinkKind } from '#shared/domain/link.ts'
import type { DeferReason } from '#shared/domain/link.ts'
import type { Session } from '#shared/domain/session.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import type { Reason, Verdict } from '#shared/domain/verdict.ts'
import type { Board } from '#shared/rules/board/board.ts'
import { isOver } from '#shared/rules/linking/eligibility.ts'
import { isLive } from '#shared/domain/usage-code.ts'
import { mayAddFriend, mayLinkContractor, mayLinkUser } from '#shared/rules/linking/may-link.ts'
import { lockEnd } from '#shared/rules/codes/throttle.ts'
import { slipRecordOf } from '#shared/rules/slips/hand-over.ts'
import { awayToday } from '#shared/rules/linking/phones-today.ts'
import type { FamilyView } from '#shared/rules/linking/family-view.ts'

interface FriendTask {
  readonly key: string
  readonly kind: 'friend'
  readonly device: Device
}

export interface LinkTask {
  readonly key: string
  readonly kind: LinkKind
  readonly device: Device
  readonly line: Line
  /** From 1, as the line is called everywhere. */
  readonly number: number
}

export type Task = FriendTask | LinkTask

export interface Lane {
  readonly device: Device
  /** From 1, in the order of the session's devices. */
  readonly number: number
  readonly friend: FriendTask
  readonly links: readonly LinkTask[]
  /** Why nothing is linked on it today; null when something is, or was. */
  readonly away: DeferReason | null
}

/** Lines that are over take no part. One lane per phone; the contractor's first phone holds every contractor link (S37). */
export function lanesOf(session: Session): Lane[] {
  const lines = session.lines
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => !isOver(line))
  const main = session.devices.find(({ owner }) => owner === 'contractor')
  return session.devices
    .map((device, index): Lane => {
      const onIt = lines.filter(({ line }) => line.deviceId === device.id)
      const others = lines.filter(({ line }) => line.deviceId !== device.id)
      const contractorLinks = device === main ? [...others, ...onIt] : []
      return {
        device,
        number: index + 1,
        friend: { key: `friend.${device.id}`, kind: 'friend', device },
        links: [
          ...contractorLinks.map(({ line, number }) => task('contractor', device, line, number)),
          ...onIt.map(({ line, number }) => task('user', device, line, number)),
        ],
        away: awayToday(session, device),
      }
    })
    .filter(({ links }) => links.length > 0)
}

function task(kind: LinkKind, device: Device, line: Line, number: number): LinkTask {
  return { key: `${kind}.${line.id}`, kind, device, line, number }
}

/** Made and confirmed (L7), or left for later with a reason. */
export function isClosed(each: Task): boolean {
  if (each.kind === 'friend') return each.device.friendAdd !== null
  const link = linkOf(each.line, each.kind)
  return link.status === 'linked' ? link.accountConfirmed : link.deferred !== null
}

/** What the rules say to a task now, asked for the person whose task it is. */
export function verdictOn(each: Task, view: FamilyView): Verdict {
  const deviceId = each.device.id
  if (each.kind === 'friend') return mayAddFriend(view, { deviceId })
  const ask = { lineId: each.line.id, deviceId, actor: each.kind }
  return each.kind === 'contractor' ? mayLinkContractor(view, ask) : mayLinkUser(view, ask)
}

/** Left for later, with a reason. */
export function isDeferred(each: Task): boolean {
  if (each.kind === 'friend') return false
  const link = linkOf(each.line, each.kind)
  return link.status !== 'linked' && link.deferred !== null
}

/** It failed, or its code can no longer link: only a decision helps (S60). */
export function isStuck(each: LinkTask): boolean {
  const link = linkOf(each.line, each.kind)
  if (link.status === 'linked' || isDeferred(each)) return false
  const { code } = each.line
  return link.status === 'failed' || (each.kind === 'user' && code !== null && !isLive(code.status))
}

/** Until when a failed link only has to wait, its phone being locked (L4); null where waiting does not help, or not any more. */
export function waitsUntil(each: LinkTask, now: Instant): Instant | null {
  const { code, userLink, contractorLink } = each.line
  const link = each.kind === 'user' ? userLink : contractorLink
  if (link.status !== 'failed') return null
  if (each.kind === 'user' && (code === null || !isLive(code.status))) return null
  return lockEnd(each.device, each.kind === 'user' ? 'code' : 'login', now)
}

/** Why a link cannot begin yet: the first reason is the one to act on first; null where it can, or something else is said. */
export function hindrance(each: LinkTask, view: FamilyView): Reason | null {
  const { status } = linkOf(each.line, each.kind)
  if (status === 'linked' || status === 'inProgress' || isDeferred(each) || isStuck(each)) return null
  const verdict = verdictOn(each, view)
  return verdict.ok ? null : (verdict.reasons[0] ?? null)
}

/** Two that are the same to whoever reads them. */
export function sameReason(a: Reason, b: Reason): boolean {
  return a.rule === b.rule && a.code === b.code && JSON.stringify(a.params) === JSON.stringify(b.params)
}

/** What hinders several links of a lane alike: it is said once, of the whole phone. */
export function sharedHindrances({ links }: Lane, view: FamilyView): Reason[] {
  const found = links.flatMap((each) => hindrance(each, view) ?? [])
  return found.filter(
    (reason, n) =>
      found.findIndex((other) => sameReason(other, reason)) === n &&
      found.filter((other) => sameReason(other, reason)).length > 1,
  )
}

/** The one link of a lane at which it is asked whose account it is (L7); in the order in which the board asks. */
export function askedFor({ links }: Lane): LinkTask | null {
  const open = links.filter(({ line, kind }) => {
    const link = linkOf(line, kind)
    return link.status === 'linked' && !link.accountConfirmed
  })
  const order = ({ number, kind }: LinkTask): number => number * 2 + (kind === 'user' ? 1 : 0)
  return open.toSorted((a, b) => order(a) - order(b))[0] ?? null
}

/** Its code was renewed, and the paper with the new one is still to be printed (S62). */
export function awaitsPaper({ line, kind }: LinkTask, session: Session): boolean {
  const { code } = line
  if (kind !== 'user' || code === null || code.generation === 1 || !isLive(code.status)) return false
  return code.handedAt === null && (slipRecordOf(session, 'user', line.id)?.handedAt ?? null) === null
}

const linkColumns: readonly BoardColumn[] = ['friendAdd', 'contractorLink', 'userLink']

/** The one task that is lit (N4): what the board says is next on any phone; null when nothing is left there. */
export function litTask(lanes: readonly Lane[], { actions }: Pick<Board, 'actions'>): Task | null {
  const tasks = lanes.flatMap((lane): Task[] => [lane.friend, ...lane.links])
  for (const { column, number, because, target } of actions) {
    if (column === null || (!linkColumns.includes(column) && because !== 'newCodeNeeded')) continue
    const kind = column === 'contractorLink' ? 'contractor' : 'user'
    const befriends = column === 'friendAdd' || because === 'friendFirst'
    const task = befriends
      ? lanes.find((lane) => target.control === control.device(lane.number).friend)?.friend
      : tasks.find((each) => each.kind === kind && each.number === number)
    if (task !== undefined) return task
  }
  return null
}
