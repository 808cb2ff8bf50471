/** Where the board leads to while duties of the counter are open (R7, R14). */
import type { BoardTarget } from '../../domain/board.ts'
import type { Session } from '../../domain/session.ts'
import type { PlainDate } from '../../domain/time/time.ts'
import type { Rulebook } from '../../rulebook/schema/pack.ts'
import { at, type BoardLine } from './cell-parts.ts'
import { dutiesNow, holdsTheEnd } from '../duties/duties.ts'

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
