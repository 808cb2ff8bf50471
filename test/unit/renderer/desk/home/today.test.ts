import { describe, expect, it } from 'vitest'
import { followUps, parkedRows, todayOf } from '#renderer/desk/home/today.ts'
import { boardColumns, type BoardColumn, type CellState } from '#shared/domain/board.ts'
import type { SessionSummary } from '#shared/domain/session.ts'
import { instant, plainDateSchema, tokyoDate } from '#shared/domain/time/time.ts'

const now = instant('2026-12-01T05:00:00Z')
const today = tokyoDate(now)

function row(number: string, parts: Partial<SessionSummary> = {}): SessionSummary {
  return {
    ...{ id: number as never, receptionNumber: number as never, status: 'open', park: null, step: 'link' },
    ...{ businessDate: today, createdAt: now, updatedAt: now, lineCount: 1, activeCount: 0, board: null },
    ...parts,
  }
}

/** A board of one line: everything done but what is said. */
function line(parts: Partial<Record<BoardColumn, CellState>>): SessionSummary['board'] {
  return { rows: [boardColumns.map((column) => parts[column] ?? 'done')], next: null, wait: null }
}

const parkedUntil = (returnAt: string | null): Partial<SessionSummary> => ({
  status: 'parked',
  park: { reason: 'returning', returnAt: returnAt === null ? null : instant(returnAt) } as never,
})

const yesterday = plainDateSchema.parse('2026-11-30')

describe('today at the counter', () => {
  it('N13: counts what was opened, completed and activated today, and who is to come back of whatever day', () => {
    const rows = [
      row('a', { activeCount: 2 }),
      row('b', { status: 'completed', activeCount: 1 }),
      row('c', { ...parkedUntil(null), businessDate: yesterday, activeCount: 3 }),
    ]
    expect(todayOf(rows, today)).toEqual({ opened: 2, completed: 1, active: 3, parked: 1 })
  })

  it('R23: who comes back is in the order of the time they named, and after them who named none', () => {
    const rows = [
      row('none', parkedUntil(null)),
      row('late', parkedUntil('2026-12-01T08:00:00Z')),
      row('open'),
      row('soon', parkedUntil('2026-12-01T06:00:00Z')),
    ]
    expect(parkedRows(rows).map(({ receptionNumber }) => receptionNumber)).toEqual(['soon', 'late', 'none'])
  })

  it('N13: what is to be looked after comes from the board of the list, the most urgent first', () => {
    const rows = [
      row('links', { board: line({ userLink: 'deferred' }) }),
      row('slips', { board: line({ slip: 'now' }) }),
      row('old', { businessDate: yesterday, board: line({ application: 'now', activation: 'later' }) }),
      row('trouble', { board: line({ activation: 'trouble' }) }),
      row('late', { ...parkedUntil('2026-12-01T04:00:00Z'), board: line({}) }),
    ]
    expect(
      followUps(rows, now, today).map(({ row: { receptionNumber }, kinds }) => [receptionNumber, kinds]),
    ).toEqual([
      ['late', ['late']],
      ['trouble', ['trouble']],
      ['old', ['unfinished']],
      ['slips', ['slips']],
      ['links', ['links']],
    ])
  })

  it('N13: nothing is left of a reception that goes its way, that is over, or of a line that was withdrawn', () => {
    const rows = [
      row('new', { board: line({ application: 'now', activation: 'later', slip: 'later' }) }),
      row('over', { status: 'completed', businessDate: yesterday }),
      row('withdrawn', {
        board: line({ application: 'over', activation: 'over', slip: 'over', userLink: 'over' }),
      }),
      row('in time', { ...parkedUntil('2026-12-01T06:00:00Z'), board: line({}) }),
    ]
    expect(followUps(rows, now, today)).toEqual([])
  })
})
