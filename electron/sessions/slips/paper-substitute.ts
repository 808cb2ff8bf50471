/** What takes the place of a paper where there is no printer: noted from the screen, or read in MyPage (W10, S38). */
import { mayNoteLoginIds, mayUseMyPage } from '#shared/rules/slips/no-printer.ts'
import { insist } from '../../errors.ts'
import { author, type DeskHandlers, type SessionDeps } from '../deps.ts'
import { entry } from '../store/journal.ts'
import { slipOf, withSlip, type SlipKey } from '#shared/domain/paper/slip-records.ts'

/** `slip.instead` (W10). The code stays sealed at the desk until the end: a printer may come back (L8). */
export function paperSubstituteHandlers(deps: SessionDeps): DeskHandlers<'slip.instead'> {
  return {
    'slip.instead': ({ sessionId, kind, lineId, reason }) =>
      deps.store.change(sessionId, (session) => {
        const key: SlipKey = { kind, lineId: kind === 'user' ? lineId : null }
        const instead = kind === 'user' ? 'myPage' : 'noted'
        insist(kind === 'user' ? mayUseMyPage(session, lineId) : mayNoteLoginIds(session))
        const slip = slipOf(session, key)
        if (slip.instead === instead) return null
        return {
          session: withSlip(session, { ...slip, instead }),
          entries: [
            entry(author(deps), 'slip.instead', { lineId: key.lineId, detail: { kind, instead }, reason }),
          ],
        }
      }),
  }
}
