/** `line.checkSim`: the card was read once more and is the line's (W3). The journal knows that, not the number. */
import { mayWorkOn } from '#shared/rules/session/session-work.ts'
import { simMatches } from '#shared/rules/forms/sim-check.ts'
import { insist } from '../../errors.ts'
import { author, type DeskHandlers, type SessionDeps } from '../deps.ts'
import { entry } from '../store/journal.ts'
import { lineOf, withLine } from '../store/lines.ts'

/** Before a SIM is handed out. */
export function simHandlers(deps: SessionDeps): DeskHandlers<'line.checkSim'> {
  return {
    'line.checkSim': ({ sessionId, lineId, iccid }) =>
      deps.store.change(sessionId, (session) => {
        insist(mayWorkOn(session))
        const line = lineOf(session, lineId)
        insist(simMatches(session, lineId, iccid))
        if (line.simCheckedAt !== null) return null
        const by = author(deps)
        return {
          session: withLine(session, lineId, (now) => ({ ...now, simCheckedAt: by.at })),
          entries: [entry(by, 'line.simChecked', { lineId })],
        }
      }),
  }
}
