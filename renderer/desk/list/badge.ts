/** How a reception stands in one word, for the switcher and the list. */
import { boardColumns } from '#shared/domain/board.ts'
import type { SessionSummary } from '#shared/domain/session.ts'

export const sessionBadges = ['trouble', 'active', 'waiting', 'parked', 'ready', 'linking', 'typing'] as const
export type SessionBadge = (typeof sessionBadges)[number]

export const badgeColors: Readonly<Record<SessionBadge, 'error' | 'success' | 'info' | 'neutral'>> = {
  trouble: 'error',
  active: 'success',
  waiting: 'info',
  parked: 'neutral',
  ready: 'success',
  linking: 'neutral',
  typing: 'neutral',
}

const ACTIVATION = boardColumns.indexOf('activation')
const APPLICATION = boardColumns.indexOf('application')

/** Somebody waits for the carrier: what is waited for on a phone that is locked holds no other reception's staff (L4). */
function waitsForCarrier({ board }: SessionSummary): boolean {
  return board?.wait ? board.wait.because !== 'phoneLocked' : false
}

/** What matters most about a reception that is not over. */
export function badgeOf(summary: SessionSummary): SessionBadge {
  const { board, status, step } = summary
  const rows = (board?.rows ?? []).filter((row) => row[APPLICATION] !== 'over')
  if (rows.some((row) => row.includes('trouble'))) return 'trouble'
  if (status === 'parked') return 'parked'
  if (waitsForCarrier(summary)) return 'waiting'
  if (board?.next === 'complete' || board?.next === 'lastDuties') return 'ready'
  if (rows.some((row) => row[APPLICATION] !== 'done')) return 'typing'
  return step === 'activate' && rows.every((row) => row[ACTIVATION] === 'done') ? 'active' : 'linking'
}

/** What a reception in the background has to tell, if anything: all its activations have an end now. */
export function newsOf(
  before: SessionSummary | undefined,
  after: SessionSummary,
): 'activated' | 'needs' | null {
  if (before?.board?.wait?.because !== 'carrierActivates' || waitsForCarrier(after)) return null
  return badgeOf(after) === 'trouble' ? 'needs' : 'activated'
}
