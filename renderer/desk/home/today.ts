/** What the list's own rows say of the day: nothing here asks main for more than the list has. */
import { boardColumns, type BoardColumn, type CellState } from '#shared/domain/board.ts'
import type { SessionSummary } from '#shared/domain/session.ts'
import { millisecondsBetween, type Instant, type PlainDate } from '#shared/domain/time/time.ts'

export interface Today {
  /** Receptions opened today. */
  readonly opened: number
  readonly completed: number
  /** Lines of today's receptions that are active. */
  readonly active: number
  /** Receptions that wait for their customer, of whatever day. */
  readonly parked: number
}

/** @param rows of the list. @param today in Tokyo */
export function todayOf(rows: readonly SessionSummary[], today: PlainDate): Today {
  const ofToday = rows.filter(({ businessDate }) => businessDate === today)
  return {
    opened: ofToday.length,
    completed: ofToday.filter(({ status }) => status === 'completed').length,
    active: ofToday.reduce((sum, { activeCount }) => sum + activeCount, 0),
    parked: rows.filter(({ status }) => status === 'parked').length,
  }
}

/** Who is expected back, the earliest first; without a time after everybody who named one. */
export function parkedRows(rows: readonly SessionSummary[]): readonly SessionSummary[] {
  const backAt = ({ park }: SessionSummary): string => park?.returnAt ?? '9'
  return rows.filter(({ status }) => status === 'parked').sort((a, b) => backAt(a).localeCompare(backAt(b)))
}

/**
 * `late`: the customer is not back in time. `trouble`: something needs a decision. `unfinished`: begun on an earlier day.
 * `slips`: a line is active and its slip is not in hand. `links`: a line is active and a link is left for later.
 */
export const followUpKinds = ['late', 'trouble', 'unfinished', 'slips', 'links'] as const
export type FollowUpKind = (typeof followUpKinds)[number]

export interface FollowUp {
  readonly row: SessionSummary
  readonly kinds: readonly FollowUpKind[]
}

const at = (cells: readonly CellState[], column: BoardColumn): CellState | undefined =>
  cells[boardColumns.indexOf(column)]

/** @param rows of the list. @param now decides what is late. @param today in Tokyo */
export function followUps(rows: readonly SessionSummary[], now: Instant, today: PlainDate): FollowUp[] {
  return rows
    .map((row) => ({ row, kinds: kindsOf(row, now, today) }))
    .filter(({ kinds }) => kinds.length > 0)
    .sort((a, b) => followUpKinds.indexOf(firstOf(a)) - followUpKinds.indexOf(firstOf(b)))
}

function firstOf({ kinds }: FollowUp): FollowUpKind {
  return kinds[0] ?? 'links'
}

function kindsOf(row: SessionSummary, now: Instant, today: PlainDate): FollowUpKind[] {
  if (row.status !== 'open' && row.status !== 'parked') return []
  const lines = (row.board?.rows ?? []).filter((cells) => at(cells, 'application') !== 'over')
  const active = lines.filter((cells) => at(cells, 'activation') === 'done')
  const isSo: Readonly<Record<FollowUpKind, boolean>> = {
    late: isLate(row, now),
    trouble: lines.some((cells) => cells.includes('trouble')),
    unfinished: row.businessDate < today,
    slips: active.some((cells) => at(cells, 'slip') !== 'done'),
    links: active.some((cells) =>
      (['contractorLink', 'userLink'] as const).some((link) => at(cells, link) === 'deferred'),
    ),
  }
  return followUpKinds.filter((kind) => isSo[kind])
}

function isLate({ status, park }: SessionSummary, now: Instant): boolean {
  const back = park?.returnAt ?? null
  return status === 'parked' && back !== null && millisecondsBetween(now, back) < 0
}
