/** A SIM card belongs to one line of one reception (R18): asked when it is read, and once more before anything is sent. */
import type { Session } from '#shared/domain/session.ts'
import { all, no, YES, type Verdict } from '#shared/domain/verdict.ts'
import { isIccid, simMatches } from '#shared/rules/forms/iccid.ts'
import { reason } from '#shared/rules/reasons.ts'
import { author, type DeskHandlers, type SessionDeps } from '../deps.ts'
import { mayWorkOn } from '#shared/rules/session/session-work.ts'
import { insist } from '../../errors.ts'
import { entry } from '../store/journal.ts'
import { lineOf, withLine } from '../store/lines.ts'

/** `line.iccidUse`: for the field, at once. */
export function cardUseHandlers({ vault }: SessionDeps): DeskHandlers<'line.iccidUse'> {
  return {
    'line.iccidUse': async ({ sessionId, iccid }) => {
      if (!isIccid(iccid)) return { receptionNumber: null }
      const [use] = await vault.ask('desk.iccidUse', { sessionId, iccids: [iccid] })
      return { receptionNumber: use?.receptionNumber ?? null }
    },
  }
}

/** Whether every card of this reception is its own. @throws VaultError */
export async function cardsAreFree(
  { vault }: Pick<SessionDeps, 'vault'>,
  { id, lines }: Session,
): Promise<Verdict> {
  const iccids = lines.map(({ iccid }) => iccid).filter(isIccid)
  if (iccids.length === 0) return YES
  const uses = await vault.ask('desk.iccidUse', { sessionId: id, iccids })
  return all(
    ...lines.map((line, n): Verdict => {
      const use = uses.find(({ iccid }) => iccid === line.iccid)
      if (use === undefined || line.state === 'withdrawn') return YES
      return no(reason('simInUse', { number: n + 1, reception: use.receptionNumber }))
    }),
  )
}

// `line.checkSim`: the card was read once more and is the line's (W3). The journal knows that, not the number.

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
