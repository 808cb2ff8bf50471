/**
 * The line that was taken out of a reception last, so that one act puts it back whole: what was typed, where it stood, and
 * what was answered for it. In memory only, as long as its form may be edited: a line that is gone is on no disk, and
 * what is kept of people goes with their reception (L8).
 */
import type { DutyAnswer } from '#shared/domain/duty.ts'
import type { LineId, SessionId } from '#shared/domain/ids.ts'
import type { Line } from '#shared/domain/line.ts'
import type { Session } from '#shared/domain/session.ts'

interface Removed {
  readonly line: Line
  readonly index: number
  readonly duties: readonly DutyAnswer[]
  /** Answers were given beside these data. */
  readonly contractor: string
}

export interface RemovedLines {
  /** @param before the reception with the line in it */
  keep(before: Session, lineId: LineId): void
  /** @returns the reception with the line in it again; null where it is not known any more */
  putBack(session: Session, lineId: LineId): Session | null
  /** @param session as it was just committed */
  follow(session: Session): void
}

const contractorOf = ({ contractor }: Session): string => JSON.stringify(contractor)

export function createRemovedLines(): RemovedLines {
  const removed = new Map<SessionId, Removed>()

  return {
    keep(before, lineId) {
      const index = before.lines.findIndex(({ id }) => id === lineId)
      const line = before.lines[index]
      if (line === undefined) return
      const duties = (before.duties ?? []).filter((answer) => answer.lineId === lineId)
      removed.set(before.id, { line, index, duties, contractor: contractorOf(before) })
    },
    putBack(session, lineId) {
      const found = removed.get(session.id)
      if (found?.line.id !== lineId) return null
      const { line, index, duties, contractor } = found
      const answers = contractor === contractorOf(session) ? duties : []
      return {
        ...session,
        lines: session.lines.toSpliced(index, 0, line),
        duties: [...(session.duties ?? []), ...answers],
      }
    },
    follow(session) {
      const isOver = session.status === 'completed' || session.status === 'abandoned'
      if (isOver || session.application !== null) removed.delete(session.id)
    },
  }
}
