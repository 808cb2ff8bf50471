/**
 * In practice a slip's file is the paper, so it stays as long as the customer is at the counter; what its
 * secret has outlived is erased: all of it with the session, a user slip also with its code (L8). What is
 * in the folder decides, not what was written down about it, so that a kill in between leaves nothing behind.
 */
import type { Session, SessionSummary } from '#shared/domain/session.ts'
import { log } from '../../lib/log.ts'
import type { SessionsForPrinting } from '../../sessions/slips/for-printing.ts'
import { carriesSecret, isStaged, slipFolderOf, userSlipOf } from './file-name.ts'
import type { Queue } from '../../lib/queue.ts'
import type { SlipShelf } from './slip-shelf.ts'

/** So many open receptions are looked through; with more of them, none can be known to be over. */
export const MOST_LIVE_SESSIONS = 500

export interface SlipErasureDeps {
  readonly sessions: Pick<SessionsForPrinting, 'read'>
  readonly shelf: SlipShelf
  /** Shared with printing: no slip is on its way out while files are erased. */
  readonly inTurn: Queue
  /** Every session that is open or parked, `MOST_LIVE_SESSIONS` at most. */
  readonly liveSessions: () => Promise<readonly SessionSummary[]>
}

export interface SlipErasure {
  /** After a change of a session. Never rejects: what could not be erased is tried again at the next start. */
  afterChange(session: Session): Promise<void>
  /** At every start. Never rejects either. */
  atStart(): Promise<void>
}

const isOver = ({ status }: Pick<Session, 'status'>): boolean =>
  status === 'completed' || status === 'abandoned'

/** Which files of the session's folder nobody may find any longer. */
function staleIn(session: Session): (fileName: string) => boolean {
  if (isOver(session)) return carriesSecret
  return (fileName) => {
    if (isStaged(fileName)) return true
    const user = userSlipOf(fileName)
    if (user === null) return false
    const lineId = session.lines[user.position - 1]?.id
    // A new code starts its count again: more prints than counted are those of the old one (S61, S33).
    const prints = session.slips.find((slip) => slip.kind === 'user' && slip.lineId === lineId)?.prints ?? 0
    return user.print > prints
  }
}

/** Removes what must not outlive its session; errors are logged without names and tried again (L8). */
export function createSlipErasure({ sessions, shelf, inTurn, liveSessions }: SlipErasureDeps): SlipErasure {
  const tidy = (id: Session['id']): Promise<void> =>
    inTurn(async () => {
      // Read in turn: a print that was under way has been counted by now.
      const session = await sessions.read(id)
      await shelf.erase(slipFolderOf(session), staleIn(session))
    })

  const quietly = (work: Promise<void>): Promise<void> =>
    work.catch((error: unknown) => {
      log('slips not erased', { error: error instanceof Error ? error.name : typeof error })
    })

  return {
    afterChange(session) {
      const unprinted = session.slips.some(({ kind, prints }) => kind === 'user' && prints === 0)
      return unprinted || isOver(session) ? quietly(tidy(session.id)) : Promise.resolve()
    },
    atStart: () =>
      quietly(
        (async () => {
          const sessions = await liveSessions()
          if (sessions.length >= MOST_LIVE_SESSIONS) return log('slips not erased: too many open sessions')
          const live = new Map(sessions.map((session) => [slipFolderOf(session), session.id]))
          for (const folder of await shelf.folders()) {
            const id = live.get(folder)
            await quietly(id ? tidy(id) : inTurn(() => shelf.erase(folder, carriesSecret)))
          }
        })(),
      ),
  }
}
