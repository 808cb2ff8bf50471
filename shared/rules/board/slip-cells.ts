/** The board's last column, and the contractor's slip: printed, out, in hand (S27, S39). */
import type { BoardCell } from '../../domain/board.ts'
import { control, type SlipControls } from '../../domain/controls/controls.ts'
import type { LineId } from '../../domain/ids.ts'
import { hasCard } from '../../domain/line.ts'
import type { Session } from '../../domain/session.ts'
import { isLive } from '../../domain/usage-code.ts'
import { activationCell, deadCodeRule } from './link-cells.ts'
import { at, cell, done, ruledBy, type BoardLine } from './cell-parts.ts'
import { slipRecordOf } from '../slips/hand-over.ts'
import { loginIdsInHand } from '../slips/no-printer.ts'

/** The slip of one line's user; a code that linked, or that the contractor made at home, needs none (C30, S61). */
export function userSlipCell(of: BoardLine): BoardCell {
  const { session, line, number } = of
  const here = control.slip('user', number)
  if (line.state !== 'active') {
    const first = activationCell(of)
    const because = first.because === 'applicationFirst' ? 'applicationFirst' : 'activationFirst'
    return cell('later', because, first.target)
  }
  if (line.code?.status === 'linked' || line.code?.handedAt) return simAfter(of, done(at('slips', here.self)))
  if (line.code !== null && !isLive(line.code.status)) {
    return ruledBy(
      deadCodeRule(line),
      cell('trouble', 'newCodeNeeded', at('link', control.line(number).reissue)),
    )
  }
  return simAfter(of, paper(session, 'user', line.id, here))
}

/** The slip is dealt with; its line's card is read once more before it is handed out (W3). */
function simAfter({ session, line }: BoardLine, slip: BoardCell): BoardCell {
  const unread = hasCard(line) && line.simCheckedAt === null && session.firstMinute !== null
  return slip.state === 'done' && unread ? cell('now', 'checkSim', at('slips', 'simcheck.read')) : slip
}

/** The one slip of the family with every login ID on it: it waits until every activation has an end (Q1). */
export function contractorSlipCell(session: Session): BoardCell {
  const here = control.slip('contractor', null)
  const { lines } = session
  if (lines.every(({ state }) => state !== 'active' && !pending.includes(state))) {
    const applied = session.application?.status === 'done'
    return applied
      ? cell('later', 'activationFirst', at('activate', 'activate-all'))
      : cell('later', 'applicationFirst', at('check', 'apply'))
  }
  const waits = lines.filter(({ state }) => pending.includes(state))
  const since = waits.map(({ activation }) => activation?.startedAt ?? session.updatedAt).sort()[0]
  if (since !== undefined && !slipRecordOf(session, 'contractor', null)?.handedAt) {
    return cell('waiting', 'allActivations', at('slips', here.self), since)
  }
  return paper(session, 'contractor', null, here)
}

const pending: readonly string[] = ['activating', 'unknown']

function paper(
  session: Session,
  kind: 'contractor' | 'user',
  lineId: LineId | null,
  here: SlipControls,
): BoardCell {
  const record = slipRecordOf(session, kind, lineId)
  // Where there is no printer, something else stands in for the paper (W10).
  const dealtWith = Boolean(record?.handedAt ?? record?.substitute)
  if (dealtWith && (kind === 'user' || loginIdsInHand(session).ok)) return done(at('slips', here.self))
  const job = session.printJobs.findLast((each) => each.kind === kind && each.lineId === lineId)
  const again = record !== null && record.prints > 0 ? here.reprint : here.print
  if (job?.state === 'failed' || job?.state === 'spoiled' || job?.state === 'cancelled') {
    const failed = cell('trouble', 'printFailed', at('slips', again))
    return job.state === 'spoiled' ? ruledBy('W9', failed) : failed
  }
  // Handed over before a further line became active: its login ID is not on it yet (W8, L11).
  if (record?.handedAt && !record.outPending) return ruledBy('W8', cell('now', 'print', at('slips', again)))
  if (record === null || record.prints === 0) return cell('now', 'print', at('slips', here.print))
  if (record.outPending) return cell('trouble', 'slipNotOut', at('slips', again))
  const toGive = cell('now', 'handOver', at('slips', here.handOver))
  return kind === 'user' ? toGive : ruledBy('S39', toGive)
}
