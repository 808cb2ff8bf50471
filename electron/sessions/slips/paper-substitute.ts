/** What takes the place of a paper where there is no printer: noted from the screen, or read in MyPage (W10, S38). */
import { mayNoteLoginIds, mayUseMyPage } from '#shared/rules/slips/no-printer.ts'
import { insist } from '../../errors.ts'
import { author, type DeskHandlers, type SessionDeps } from '../deps.ts'
import { entry } from '../store/journal.ts'
import { slipOf, withSlip, type SlipKey } from '#shared/domain/paper/slip-records.ts'

/** `slip.substitute` (W10). The code stays sealed at the desk until the end: a printer may come back (L8). */
export function paperSubstituteHandlers(deps: SessionDeps): DeskHandlers<'slip.substitute'> {
  return {
    'slip.substitute': ({ sessionId, kind, lineId, reason }) =>
      deps.store.change(sessionId, (session) => {
        const key: SlipKey = { kind, lineId: kind === 'user' ? lineId : null }
        const substitute = kind === 'user' ? 'myPage' : 'noted'
        insist(kind === 'user' ? mayUseMyPage(session, lineId) : mayNoteLoginIds(session))
        const slip = slipOf(session, key)
        if (slip.substitute === substitute) return null
        return {
          session: withSlip(session, { ...slip, substitute }),
          entries: [
            // The journal's words are older than the name, and stay: what was written down is not written anew (Q6).
            entry(author(deps), 'slip.instead', {
              lineId: key.lineId,
              detail: { kind, instead: substitute },
              reason,
            }),
          ],
        }
      }),
  }
}
