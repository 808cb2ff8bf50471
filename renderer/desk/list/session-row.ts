/** A reception in the list and the switcher: its word, who is turned to first, and the keys that lead there. */
import { boardColumns } from '#shared/domain/board.ts'
import type { SessionSummary } from '#shared/domain/session.ts'
import { useCommands } from '../app/keyboard/commands.ts'

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

// Alt+1 … Alt+9: to the reception with that place, from anywhere in a reception.

/**
 * Registered for as long as the caller lives.
 * @param go with the place of the reception, from 1. @param may whether there is another reception at that place
 */
export function useSwitchKeys(go: (n: number) => void, may: (n: number) => boolean): void {
  const { register } = useCommands()
  register(
    ...Array.from({ length: 9 }, (_, index) => ({
      id: `switch.${String(index + 1)}`,
      label: 'switcher.place',
      values: { n: index + 1 },
      group: 'session' as const,
      keys: [`alt+${String(index + 1)}`],
      enabled: () => may(index + 1),
      run: () => go(index + 1),
    })),
  )
}

// Which reception to turn to first: who waits in front of us before who is not back yet (R23).

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
