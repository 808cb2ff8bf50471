/** What the list of sessions shows of one: no name, no number, no code. */
import type { Session, SessionSummary } from '../../domain/session.ts'
import { packOf, type Packs } from '../../rulebook/library/packs.ts'
import { boardOf, glanceOf } from '../board/board.ts'

/**
 * The same in the vault, which reads it from the document, and on screen, which hears of every commit. The board is
 * that of its last change: what has been waited for since then is said by its instant.
 * @param library without the session's pack there is no board
 */
export function summaryOf(session: Session, library: Packs): SessionSummary {
  const { id, receptionNumber, status, park, step, businessDate, createdAt, updatedAt, lines } = session
  const book = packOf(library, session.rulebook)
  const current = status === 'open' || status === 'parked'
  return {
    ...{ id, receptionNumber, status, park, step, businessDate, createdAt, updatedAt },
    lineCount: lines.length,
    activeCount: lines.filter(({ state }) => state === 'active').length,
    board: current && book ? glanceOf(boardOf(session, updatedAt, book)) : null,
  }
}
