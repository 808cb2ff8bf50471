/** What every cell of the family board is made from. */
import type { BoardCell, BoardColumn, BoardReason, BoardTarget, CellState } from '../../domain/board.ts'
import type { Branch } from '../../domain/branch.ts'
import type { Control } from '../../domain/controls/control.ts'
import type { LineId } from '../../domain/ids.ts'
import type { Line } from '../../domain/line.ts'
import type { Session } from '../../domain/session.ts'
import type { Step } from '../../domain/step.ts'
import type { Instant, PlainDate } from '../../domain/time/time.ts'
import type { RuleId } from '../../domain/verdict.ts'
import type { Rulebook } from '../../rulebook/schema/pack.ts'
import { ruleBehind } from './rule-of-word.ts'

/** One line of a session at one moment. */
export interface BoardLine {
  readonly session: Session
  readonly line: Line
  /** From 1. */
  readonly number: number
  readonly now: Instant
  /** In Tokyo. */
  readonly today: PlainDate
  readonly rulebook: Rulebook
  readonly branch: Branch
}

/** One line's row on the board. */
export interface BoardRow {
  /** From 1, as the line is called everywhere. */
  readonly number: number
  readonly lineId: LineId
  readonly cells: Readonly<Record<BoardColumn, BoardCell>>
}

/** A cell that is not done, with what stands behind it: mostly one rule per word, see `ruledBy`. */
export function cell(
  state: Exclude<CellState, 'done' | 'over'>,
  because: BoardReason,
  target: BoardTarget,
  since: Instant | null = null,
): BoardCell {
  return { state, because, rule: ruleBehind(because), since, target }
}

/** The same cell where, for this line, another rule says so. */
export function ruledBy(rule: RuleId | null, of: BoardCell): BoardCell {
  return { ...of, rule }
}

/** Nothing left to do; the target is where it can be looked at. */
export function done(target: BoardTarget): BoardCell {
  return { state: 'done', because: null, rule: null, since: null, target }
}

/** Where something is dealt with. */
export function at(step: Step, control: Control): BoardTarget {
  return { step, control }
}
