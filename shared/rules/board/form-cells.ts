/** The board's first column: from the first question to the concluded contract. */
import type { BoardCell, BoardTarget } from '../../domain/board.ts'
import type { Line } from '../../domain/line.ts'
import { at, type BoardLine, cell, done } from './cell-parts.ts'
import { contractorIssues, lineIssues } from '../forms/fields.ts'
import { control } from '../../domain/controls/controls.ts'
import { receptionIssues } from '../forms/first-minute.ts'
import type { Session } from '../../domain/session.ts'
import type { PlainDate } from '../../domain/time/time.ts'
import type { Rulebook } from '../../rulebook/schema/pack.ts'
import { dutiesNow, holdsTheEnd } from '../duties/duties.ts'

/** The application is one for the whole family, but each line has a form of its own. */
export function applicationCell(of: BoardLine): BoardCell {
  const { session, line } = of
  const send = at('check', 'apply')
  switch (session.application?.status) {
    case 'sending':
      return cell('waiting', 'carrierAnswers', at('check', 'application'), session.updatedAt)
    case 'failed':
      return cell('trouble', 'applicationFailed', send)
    case 'done':
      return concluded(of)
    case undefined:
      break
  }
  const missing = firstGap(of)
  if (missing === null) return dutiesCell(of) ?? cell('now', 'send', send)
  const own = lineGap(of, line, of.number)
  return own === null && missing.step === 'lines'
    ? cell('later', 'otherForms', missing)
    : cell('now', 'fillIn', missing.step === 'lines' && own !== null ? own : missing)
}

function concluded({ session, line, number }: BoardLine): BoardCell {
  const here = at('check', 'application')
  if (line.state === 'onHold') {
    const ask = at('activate', control.line(number).askScreening)
    return cell('waiting', 'carrierReviews', ask, session.updatedAt)
  }
  const reviewed = line.state === 'draft' || line.state === 'applied' || line.state === 'screening'
  return reviewed ? cell('waiting', 'carrierReviews', here, session.updatedAt) : done(here)
}

/** What is checked and explained before the application is sent; null when all of it is (R7). */
function dutiesCell(of: BoardLine): BoardCell | null {
  const target = dutyTarget(of)
  return target === null ? null : cell('now', 'duties', target)
}

/** The first thing that is not asked or typed yet, in the order of the steps. */
function firstGap(of: BoardLine): BoardTarget | null {
  const { session, rulebook, today } = of
  const [unasked] = receptionIssues(session)
  if (unasked) return at('reception', unasked.field)
  const [issue] = contractorIssues(session.contractor, rulebook, today)
  if (issue) return at('contractor', control.contractor(issue.field))
  for (const [n, line] of session.lines.entries()) {
    const gap = lineGap(of, line, n + 1)
    if (gap !== null) return gap
  }
  return null
}

function lineGap({ session, rulebook, today }: BoardLine, line: Line, number: number): BoardTarget | null {
  const [issue] = lineIssues(line, session.lines, rulebook, today)
  return issue ? at('lines', control.line(number).issue(issue.field)) : null
}

// Where the board leads to while duties of the counter are open (R7, R14).

/** The first duty that holds this line's activation back; null when none does. */
export function dutyTarget({ session, line, rulebook, today }: BoardLine): BoardTarget | null {
  const open = dutiesNow(session, rulebook, today).find(
    (one) =>
      one.status !== 'done' &&
      one.duty.blocks === 'activation' &&
      (one.line === null || one.line.id === line.id),
  )
  return open === undefined ? null : at('check', open.control)
}

/** The first duty that holds the end of the reception back; null when none does. */
export function lastDutyTarget(session: Session, rulebook: Rulebook, today: PlainDate): BoardTarget | null {
  const open = dutiesNow(session, rulebook, today).find((one) => one.status !== 'done' && holdsTheEnd(one))
  if (open === undefined) return null
  return at(open.duty.blocks === 'activation' ? 'check' : 'done', open.control)
}
