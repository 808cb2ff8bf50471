/**
 * What the first minute means for the links (W5–W7): a link that cannot be made here is left for later by itself, with
 * its reason, and taken up again when the phone turns up after all. What staff decided by hand is never changed.
 */
import type { LineId } from '#shared/domain/ids.ts'
import { linkOf, type Line } from '#shared/domain/line.ts'
import { linkKinds, type LinkKind } from '#shared/domain/link.ts'
import type { JournalEntry, Session } from '#shared/domain/session.ts'
import { deferredFromStart } from '#shared/rules/forms/first-minute.ts'
import { entry, type Author } from '../store/journal.ts'
import { withLine, withLink } from '../store/lines.ts'

interface Followed {
  readonly session: Session
  readonly entries: readonly JournalEntry[]
}

/** A line has just become active: its links follow what was answered. */
export function startingAsAnswered(session: Session, lineId: LineId, by: Author): Followed {
  return following({ ...session, firstMinute: null }, session, by, (line) => line.id === lineId)
}

/** The answers are others now: links that followed the old ones follow the new ones. */
export function followingAnswers(before: Session, after: Session, by: Author): Followed {
  return following(before, after, by, () => true)
}

function following(before: Session, after: Session, by: Author, which: (line: Line) => boolean): Followed {
  let session = after
  const entries: JournalEntry[] = []
  const active = after.lines.filter((line) => line.state === 'active' && which(line))
  for (const [line, kind] of active.flatMap((one) => linkKinds.map((kind) => [one, kind] as const))) {
    const why = moved(before, after, line, kind)
    if (why === undefined) continue
    session = withLine(session, line.id, (now) => withLink(now, kind, (link) => ({ ...link, deferred: why })))
    const detail = { kind, why, asAnswered: true }
    entries.push(entry(by, why === null ? 'link.takenUp' : 'link.deferred', { lineId: line.id, detail }))
  }
  return { session, entries }
}

/** The new reason, or undefined where nothing changes: made, decided by hand, or the same as before. */
function moved(before: Session, after: Session, line: Line, kind: LinkKind) {
  const link = linkOf(line, kind)
  if (link.status === 'linked' || link.status === 'inProgress') return undefined
  const old = before.firstMinute === null ? null : whyOf(before, line.id, kind)
  const why = whyOf(after, line.id, kind)
  return link.deferred === old && why !== old ? why : undefined
}

function whyOf(session: Session, lineId: LineId, kind: LinkKind) {
  const line = session.lines.find(({ id }) => id === lineId)
  return line ? deferredFromStart(session, line, kind) : null
}
