/** A login ID on the screen that is turned to the contractor, where there is no printer (W10). */
import type { LineId, LoginId, SessionId } from '#shared/domain/ids.ts'
import type { Session } from '#shared/domain/session.ts'
import { mayShowLoginId, SHOWN_SECONDS } from '#shared/rules/slips/no-printer.ts'
import { reason } from '#shared/rules/reasons.ts'
import { insist, refusedBy } from '../../errors.ts'
import { author, type DeskHandlers, type SessionDeps } from '../deps.ts'
import { entry } from '../store/journal.ts'
import { withLine } from '../store/lines.ts'
import { secretsOfLine } from '../store/secrets.ts'
import { slipOf, withSlip } from '#shared/domain/paper/slip-records.ts'

/** `loginId.show` (W10). The journal has it before the screen does; it says that, never what, was shown (L8, L9). */
export function loginIdShowHandlers(deps: SessionDeps): DeskHandlers<'loginId.show'> {
  return {
    'loginId.show': async ({ sessionId, lineId, identityChecked }) => {
      insist(mayShowLoginId(await deps.store.read(sessionId), lineId, identityChecked))
      const loginId = await opened(deps, sessionId, lineId)
      const { revision } = await deps.store.change(sessionId, (before) => {
        insist(mayShowLoginId(before, lineId, identityChecked))
        const by = author(deps)
        return {
          session: shown(before, lineId, by.at),
          entries: [entry(by, 'loginId.shown', { lineId, detail: { identityChecked } })],
        }
      })
      return { revision, loginId, seconds: SHOWN_SECONDS }
    },
  }
}

/** @throws Refusal when nothing sealed is left at the desk. */
async function opened(deps: SessionDeps, sessionId: SessionId, lineId: LineId): Promise<LoginId> {
  const sealed = (await secretsOfLine(deps, sessionId, lineId))?.loginIdSealed
  if (!sealed) throw refusedBy([reason('loginIdNotThere')])
  return (await deps.sealer.open(sealed)) as LoginId
}

/** What was noted before is to be confirmed once more: this one may not have been among it. */
function shown(session: Session, lineId: LineId, at: Session['updatedAt']): Session {
  const slip = slipOf(session, { kind: 'contractor', lineId: null })
  const asked = slip.substitute === null ? session : withSlip(session, { ...slip, substitute: null })
  return withLine(asked, lineId, (line) => ({
    ...line,
    loginId: line.loginId && { ...line.loginId, shownAt: at },
  }))
}
