/**
 * What to do next (N6), the most useful first: trouble that holds others up; the customer who has the phone in hand
 * right now; what makes the carrier work while we go on; what can be done while it does (W2); then paper, then the
 * links phone by phone, the contractor's own line last (W4).
 */
import {
  boardColumns,
  type BoardCell,
  type BoardColumn,
  type BoardReason,
  type BoardTarget,
  type BoardWait,
} from '../../domain/board.ts'
import { control } from '../../domain/controls/controls.ts'
import type { Session } from '../../domain/session.ts'
import { steps, type Step } from '../../domain/step.ts'
import type { Instant } from '../../domain/time/time.ts'
import type { RuleId } from '../../domain/verdict.ts'
import { at, type BoardRow } from './cell-parts.ts'
import { mainPhone } from './link-cells.ts'
import { ruleBehind } from './rule-of-word.ts'

export interface BoardAction {
  /** `wait`: nothing can be done but wait; other customers can be served. */
  readonly kind: 'do' | 'wait'
  readonly because: BoardReason
  /** The rule behind it (N8). */
  readonly rule: RuleId | null
  /** The line that it is about, from 1; null: the whole family. */
  readonly number: number | null
  readonly column: BoardColumn | null
  readonly since: Instant | null
  readonly target: BoardTarget
}

/** What is waited for, each once, longest first: the carrier, and the end of a phone's lock (L4). */
export function waitsOf(rows: readonly BoardRow[]): BoardWait[] {
  const waits = rows.flatMap(({ number, cells }) =>
    boardColumns.flatMap((column): BoardWait[] => {
      const { state, because, since } = cells[column]
      // Who is at it now is asked, not waited for.
      if (state !== 'waiting' || because === null || because === 'customerLinks' || since === null) return []
      return [{ because, since, number: column === 'application' ? null : number }]
    }),
  )
  const once = waits.filter(
    (wait, n) =>
      waits.findIndex((other) => other.because === wait.because && other.number === wait.number) === n,
  )
  return once.sort((a, b) => a.since.localeCompare(b.since))
}

/** Everything that can be done now in an open session, the most useful first, each control once. */
export function actionsOf(
  session: Session,
  rows: readonly BoardRow[],
  contractorSlip: BoardCell,
): BoardAction[] {
  if (session.status !== 'open') return []
  const waiting = rows.some(({ cells }) => cells.activation.state === 'waiting')
  const all = rows.flatMap(({ number, cells }) =>
    boardColumns.flatMap((column) => {
      const rank = rankOf(session, number, column, cells[column], waiting)
      return rank === null ? [] : [{ rank, action: asAction(cells[column], number, column) }]
    }),
  )
  const paper = doable(contractorSlip)
    ? [
        {
          rank: contractorSlip.state === 'trouble' ? RANK.trouble : RANK.paper,
          action: asAction(contractorSlip, null, 'slip'),
        },
      ]
    : []
  const sorted = [...paper, ...all].sort((a, b) => a.rank - b.rank).map(({ action }) => action)
  return together(sorted.filter((action, n) => sorted.findIndex((other) => same(other, action)) === n))
}

/**
 * The first of the actions; where there is none, what is waited for, or the end. Null once the session is over.
 * @param lastDuty what is still to be done before the end (R7)
 */
export function nextOf(
  session: Session,
  actions: readonly BoardAction[],
  waits: readonly BoardWait[],
  rows: readonly BoardRow[],
  lastDuty: BoardTarget | null = null,
): BoardAction | null {
  const { status } = session
  if (status === 'completed' || status === 'abandoned') return null
  if (status === 'parked') return ofFamily('resume', at(session.step, 'resume'))
  const [first] = actions
  if (first !== undefined) return first
  const [wait] = waits
  if (wait !== undefined) {
    const cells = rows.find(({ number }) => number === (wait.number ?? 1))?.cells
    const { because, since, number } = wait
    const column = boardColumns.find((each) => cells?.[each].because === because) ?? 'activation'
    const target = cells?.[column].target ?? at('activate', 'activation-summary')
    return { kind: 'wait', because, rule: ruleBehind(because), number, column, since, target }
  }
  if (!session.lines.some(({ state }) => state === 'active')) {
    return ofFamily('allOver', at('activate', 'abandon'))
  }
  return lastDuty === null ? ofFamily('complete', at('done', 'complete')) : ofFamily('lastDuties', lastDuty)
}

/** Where what is next stands, seen from a step: on its page, on one that 「次へ」 leads to, or elsewhere; null: nothing is to be done. */
export function placeOfNext(next: BoardAction | null, step: Step): 'here' | 'ahead' | 'elsewhere' | null {
  if (next?.kind !== 'do') return null
  const by = steps.indexOf(next.target.step) - steps.indexOf(step)
  if (by === 0) return 'here'
  return by > 0 ? 'ahead' : 'elsewhere'
}

const RANK = {
  blocking: 0,
  underWay: 1,
  forms: 2,
  activate: 3,
  trouble: 4,
  meanwhile: 5,
  paper: 6,
  userPaper: 7,
  links: 100,
} as const

/** Null: nothing that staff could do now. */
function rankOf(
  session: Session,
  number: number,
  column: BoardColumn,
  { state, because }: BoardCell,
  waiting: boolean,
): number | null {
  if (because === 'customerLinks' || because === 'confirmAccount') return RANK.underWay
  if (state !== 'now' && state !== 'trouble') return null
  const blocks = column === 'application' || column === 'activation'
  if (state === 'trouble') return blocks ? RANK.blocking : RANK.trouble
  if (column === 'application') return RANK.forms
  if (column === 'activation') return RANK.activate
  if (column === 'slip') return RANK.userPaper
  if ((column === 'friendAdd' || because === 'friendFirst') && waiting) return RANK.meanwhile
  return RANK.links + placeInLanes(session, number, column, because)
}

/** Phone by phone: its friend-add, on the contractor's the others' links before the own line, whose user link follows at once. */
function placeInLanes(
  session: Session,
  number: number,
  column: BoardColumn,
  because: BoardReason | null,
): number {
  const line = session.lines[number - 1]
  const main = mainPhone(session)
  const lane = session.devices.findIndex(({ id }) => id === line?.deviceId)
  const onMain = main !== null && line?.deviceId === main.id
  if (because === 'friendFirst' || (column === 'friendAdd' && onMain)) return 0
  if (column === 'contractorLink') return onMain ? 60 : number
  if (onMain) return 61
  return 100 + lane * 2 + (column === 'friendAdd' ? 0 : 1)
}

function doable({ state }: BoardCell): boolean {
  return state === 'now' || state === 'trouble'
}

function asAction(cell: BoardCell, number: number | null, column: BoardColumn): BoardAction {
  const { because, rule, since, target } = cell
  return { kind: 'do', because: because ?? 'start', rule, number, column, since, target }
}

function ofFamily(because: BoardReason, target: BoardTarget): BoardAction {
  return { kind: 'do', because, rule: ruleBehind(because), number: null, column: null, since: null, target }
}

/** Several lines are activated with one press, several slips printed with one. */
function together(actions: readonly BoardAction[]): BoardAction[] {
  const all = asOne(actions, at('activate', 'activate-all'), ({ because }) => because === 'activate')
  return asOne(all, at('slips', 'print-all'), isFirstPrint)
}

/** Where there are several, the first of them stands for all. */
function asOne(
  actions: readonly BoardAction[],
  target: BoardTarget,
  which: (action: BoardAction) => boolean,
): BoardAction[] {
  const [first, second] = actions.filter(which)
  if (first === undefined || second === undefined) return [...actions]
  return actions.flatMap((action) => {
    if (!which(action)) return [action]
    return action === first ? [{ ...action, number: null, target }] : []
  })
}

/** One more print of a slip that is out already asks first: it is no part of printing everything. */
function isFirstPrint({ because, number, target }: BoardAction): boolean {
  return (
    because === 'print' &&
    target.control === control.slip(number === null ? 'contractor' : 'user', number).print
  )
}

function same(a: BoardAction, b: BoardAction): boolean {
  return a.target.step === b.target.step && a.target.control === b.target.control
}
