/** Which reception to turn to first: who waits in front of us before who is not back yet (R23). */
import type { SessionSummary } from '#shared/domain/session.ts'
import { badgeOf, sessionBadges } from './badge.ts'

/** Of the same kind the one that waits longest comes first; who comes back is ordered by when. */
export function byUrgency(a: SessionSummary, b: SessionSummary): number {
  if (a.status === 'parked' && b.status === 'parked') return backAt(a).localeCompare(backAt(b))
  return rank(a) - rank(b) || a.updatedAt.localeCompare(b.updatedAt)
}

/** No time agreed: after everybody who named one. */
function backAt({ park }: SessionSummary): string {
  return park?.returnAt ?? '9'
}

function rank(summary: SessionSummary): number {
  return sessionBadges.indexOf(badgeOf(summary))
}
