/** A reception that nobody looks at has come to the end of its activations: whoever shows it is told, with how it ended. */
import type { ReceptionNumber, SessionId } from '#shared/domain/ids.ts'
import { log } from '../../lib/log.ts'
import type { CurrentSession } from '../current-session.ts'
import type { SessionStore } from '../store/store.ts'
import type { Activating } from './activation-watch.ts'

export interface BackgroundEnd {
  readonly sessionId: SessionId
  readonly receptionNumber: ReceptionNumber
  /** A line was not activated, or nobody knows: somebody has to decide. */
  readonly trouble: boolean
}

interface Parts {
  readonly store: Pick<SessionStore, 'read'>
  readonly current: Pick<CurrentSession, 'id'>
}

/** @returns for whoever hears of activations. @param tell only while another reception is on screen */
export function backgroundEnds({ store, current }: Parts, tell: (end: BackgroundEnd) => void) {
  return async ({ ended }: Activating): Promise<void> => {
    const shown = current.id()
    if (ended === null || shown === null || shown === ended) return
    try {
      const { receptionNumber, lines } = await store.read(ended)
      // Its end could not be committed: it is asked for again, and told then.
      if (lines.some(({ state }) => state === 'activating')) return
      const trouble = lines.some(({ state }) => state === 'failed' || state === 'unknown')
      tell({ sessionId: ended, receptionNumber, trouble })
    } catch (error) {
      log('end of an activation not told', { error: error instanceof Error ? error.name : typeof error })
    }
  }
}
