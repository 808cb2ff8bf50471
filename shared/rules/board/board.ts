/**
 * The family board (N6): lines × application, activation, friend-add, contractor link, user link, slip. Nothing on it
 * is a dead end: what is not done can be done now, is waited for, comes after something else, or is left for home.
 */
import { type BoardCell, boardColumns, type BoardGlance, type BoardWait } from '../../domain/board.ts'
import { unsetBranch, type Branch } from '../../domain/branch.ts'
import type { Session } from '../../domain/session.ts'
import { tokyoDate, type Instant } from '../../domain/time/time.ts'
import type { Rulebook } from '../../rulebook/schema/pack.ts'
import { applicationCell, lastDutyTarget } from './form-cells.ts'
import { activationCell, contractorLinkCell, friendCell, userLinkCell } from './link-cells.ts'
import { actionsOf, nextOf, waitsOf, type BoardAction } from './next.ts'
import { contractorSlipCell, userSlipCell } from './slip-cells.ts'
import { withCodesAsOf } from '../codes/code-state.ts'
import { isOver } from '../linking/eligibility.ts'
import type { BoardLine, BoardRow } from './cell-parts.ts'

export interface Board {
  readonly rows: readonly BoardRow[]
  /** The one slip of the whole family. */
  readonly contractorSlip: BoardCell
  /** What is waited for, longest first. */
  readonly waits: readonly BoardWait[]
  /** Everything that can be done now, the most useful first. */
  readonly actions: readonly BoardAction[]
  /** The one thing to do next; null once the session is over. */
  readonly next: BoardAction | null
}

/** The board of a session at one moment. @param now for windows, dates and codes that run out. @param branch where it is asked */
export function boardOf(
  stored: Session,
  now: Instant,
  rulebook: Rulebook,
  branch: Branch = unsetBranch,
): Board {
  const session = withCodesAsOf(stored, now, rulebook.link)
  const rows = session.lines.map((line, index): BoardRow => {
    const at: BoardLine = { session, line, number: index + 1, now, rulebook, branch, today: tokyoDate(now) }
    return { number: at.number, lineId: line.id, cells: cellsOf(at) }
  })
  const contractorSlip = contractorSlipCell(session)
  const waits = waitsOf(rows)
  const actions = actionsOf(session, rows, contractorSlip)
  return {
    rows,
    contractorSlip,
    waits,
    actions,
    next: nextOf(session, actions, waits, rows, lastDutyTarget(session, rulebook, tokyoDate(now))),
  }
}

/** The one next best action of the whole family (N6); null once the session is over. */
export function nextAction(session: Session, now: Instant, rulebook: Rulebook): BoardAction | null {
  return boardOf(session, now, rulebook).next
}

/** The board at a glance: states only, nothing that names anyone. */
export function glanceOf(board: Board): BoardGlance {
  return {
    rows: board.rows.map(({ cells }) => boardColumns.map((column) => cells[column].state)),
    wait: board.waits[0] ?? null,
    next: board.next?.because ?? null,
  }
}

function cellsOf(at: BoardLine): BoardRow['cells'] {
  const cells = {
    application: applicationCell(at),
    activation: activationCell(at),
    friendAdd: friendCell(at),
    contractorLink: contractorLinkCell(at),
    userLink: userLinkCell(at),
    slip: userSlipCell(at),
  }
  return isOver(at.line) ? asOver(cells) : cells
}

function asOver(cells: BoardRow['cells']): BoardRow['cells'] {
  const over = (cell: BoardCell): BoardCell => ({
    ...cell,
    state: 'over',
    because: null,
    rule: null,
    since: null,
  })
  return {
    application: over(cells.application),
    activation: over(cells.activation),
    friendAdd: over(cells.friendAdd),
    contractorLink: over(cells.contractorLink),
    userLink: over(cells.userLink),
    slip: over(cells.slip),
  }
}
