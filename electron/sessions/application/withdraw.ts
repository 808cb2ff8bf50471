/** A contract line ends before it was active: the carrier first, then code and secrets here (W8). */
import type { LineId, SessionId } from '#shared/domain/ids.ts'
import { lineAfter } from '#shared/domain/line-transitions.ts'
import type { Line } from '#shared/domain/line.ts'
import type { Session } from '#shared/domain/session.ts'
import { mayWithdraw } from '#shared/rules/session/flow.ts'
import { mayWorkOn, notOnItsWay } from '#shared/rules/session/session-work.ts'
import { insist } from '../../errors.ts'
import { carrierCall } from '../carrier-news/carrier-call.ts'
import { author, type DeskHandlers, type SessionDeps } from '../deps.ts'
import { entry } from '../store/journal.ts'
import { lineOf, withLine } from '../store/lines.ts'
import { secretsOfLine, withoutSecrets } from '../store/secrets.ts'

/** `line.withdraw`: the code is revoked and its secrets go. */
export function withdrawHandlers(deps: SessionDeps): DeskHandlers<'line.withdraw'> {
  const { store, carrier } = deps

  /** True when the carrier has a contract for the line, even if its answer never came. */
  async function isAtCarrier(session: Session, line: Line): Promise<boolean> {
    if (line.loginId) return true
    if (!session.application || line.state === 'draft') return false
    const { state } = await carrier.askOperation(session.id, session.application.operationId)
    return state === 'done'
  }

  async function withdraw(sessionId: SessionId, lineId: LineId, reason: string): Promise<Session> {
    const before = await store.read(sessionId)
    insist(mayWorkOn(before))
    insist(notOnItsWay(before))
    insist(mayWithdraw(lineOf(before, lineId)))
    if (await carrierCall(() => isAtCarrier(before, lineOf(before, lineId)))) {
      await carrierCall(() => carrier.withdraw(sessionId, lineId))
    }
    return store.change(sessionId, async (session) => {
      const { state } = lineOf(session, lineId)
      // The carrier has ended the contract: whatever happened here meanwhile, that is written down.
      const withdrawn = lineAfter(lineOf(session, lineId), 'withdrawn')
      if (!withdrawn.ok) return null
      const secrets = await secretsOfLine(deps, sessionId, lineId)
      return {
        session: withLine(session, lineId, () => withdrawn.after),
        entries: [
          entry(author(deps), 'line.withdrawn', {
            lineId,
            detail: { from: state },
            reason,
          }),
        ],
        secrets: secrets ? [withoutSecrets(secrets)] : [],
      }
    })
  }

  return { 'line.withdraw': ({ sessionId, lineId, reason }) => withdraw(sessionId, lineId, reason) }
}
