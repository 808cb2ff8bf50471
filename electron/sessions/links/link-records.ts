/**
 * What the desk keeps of a link beside its status: since when, how it is known, who wrote it down. Whether and where
 * the status moves is said in `shared/domain`, by the functions that the carrier's account asks too.
 */
import type { DeviceId } from '#shared/domain/ids.ts'
import { lineAfter, lineAfterLink, type LineEvent } from '#shared/domain/line-transitions.ts'
import { linkOf, type Line } from '#shared/domain/line.ts'
import {
  linkKinds,
  newLink,
  type Evidence,
  type LinkKind,
  type LinkRecord,
  type LinkRefusal,
} from '#shared/domain/link.ts'
import { afterOr, type Transition } from '#shared/domain/machine.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import type { Reason } from '#shared/domain/verdict.ts'
import { withLink } from '../store/lines.ts'

/** An attempt begins, or begins again with a new window (L3). */
export function withAttempt(
  line: Line,
  kind: LinkKind,
  deviceId: DeviceId,
  at: Instant,
): Transition<Line, LinkRefusal> {
  const begun = lineAfterLink(line, kind, { type: 'inProgress', deviceId })
  if (!begun.ok) return begun
  return { ok: true, after: withLink(begun.after, kind, (link) => ({ ...emptied(link), startedAt: at })) }
}

/** The carrier tells of links of active lines only; that a line is one the desk may not have heard yet (S79). */
export function asActive(line: Line, kind: LinkKind): Line {
  return afterOr(line, lineAfterLink(line, kind, { type: 'eligible' }))
}

export interface LinkedFacts {
  readonly at: Instant
  readonly deviceId: DeviceId | null
  readonly evidence: Evidence
  /** Null for system evidence. */
  readonly recordedBy: string | null
}

/** Weak to strong (N7): stronger evidence replaces weaker, never the other way round. */
const strength: Record<Evidence, number> = { customerSaid: 1, staffSeen: 2, system: 3 }

/** The line with one link made. @returns null when nothing new was learnt. */
export function withLinked(line: Line, kind: LinkKind, facts: LinkedFacts): Line | null {
  const { at, deviceId, evidence, recordedBy } = facts
  const known = linkOf(line, kind)
  if (known.status === 'linked') {
    if (known.evidence && strength[evidence] <= strength[known.evidence]) return null
    return withLink(line, kind, (link) => ({
      ...link,
      ...{ evidence, recordedBy },
      deviceId: deviceId ?? link.deviceId,
    }))
  }
  const made = lineAfterLink(line, kind, { type: 'linked', deviceId })
  if (!made.ok) return null
  return withLink(made.after, kind, (link) => ({
    ...link,
    linkedAt: at,
    ...{ evidence, recordedBy },
    accountConfirmed: false,
    failure: null,
    deferred: null,
  }))
}

/** The attempt failed; the link is made from there again (S60). @returns the line as it was where it cannot fail */
export function withFailed(line: Line, kind: LinkKind, failure: Reason): Line {
  const failed = lineAfterLink(line, kind, { type: 'failed', deviceId: null })
  if (!failed.ok) return line
  return withLink(failed.after, kind, (link) => ({ ...link, startedAt: null, failure, deferred: null }))
}

/** The line with one link ended, by its contractor (S63) or from our side (C9, C10); as it was where none was made. */
export function withEnded(line: Line, kind: LinkKind, type: 'unlinked' | 'revoked'): Line {
  const ended = lineAfterLink(line, kind, { type })
  return ended.ok ? withLink(ended.after, kind, emptied) : line
}

/** The line after an event of its own. What ended with it starts from an empty record. @returns null where it is refused */
export function withLineEvent(line: Line, event: LineEvent): Line | null {
  const step = lineAfter(line, event)
  if (!step.ok) return null
  return linkKinds
    .filter((kind) => linkOf(line, kind).status === 'linked' && linkOf(step.after, kind).status !== 'linked')
    .reduce((now, kind) => withLink(now, kind, emptied), step.after)
}

/** Nothing but where it stands: what was known of an earlier link or attempt does not count for the next. */
function emptied({ status, deviceId }: LinkRecord): LinkRecord {
  return { ...newLink(), status, deviceId }
}
