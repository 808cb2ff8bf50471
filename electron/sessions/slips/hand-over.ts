/** Slips leave the desk: what they carry is then the customer's, and the desk forgets the code (S27, L8, L10). */
import type { Line } from '#shared/domain/line.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import { codeAfter } from '#shared/domain/usage-code.ts'
import { mayHandOver } from '#shared/rules/slips/hand-over.ts'
import { mayWorkOn } from '#shared/rules/session/session-work.ts'
import { insist } from '../../errors.ts'
import { author, type DeskHandlers, type SessionDeps } from '../deps.ts'
import { entry } from '../store/journal.ts'
import { withLine } from '../store/lines.ts'
import { jobInHand } from '#shared/domain/paper/print-jobs.ts'
import { codeErased } from '../store/secrets.ts'
import { type SlipKey, slipOf, withSlip } from '#shared/domain/paper/slip-records.ts'
import { mayNoteLoginIds, mayUseMyPage } from '#shared/rules/slips/no-printer.ts'

/** `slip.handOver` (S27, L8). */
export function handOverHandlers(deps: SessionDeps): DeskHandlers<'slip.handOver'> {
  const { store } = deps
  return {
    'slip.handOver': ({ sessionId, kind, lineId }) =>
      store.change(sessionId, async (before) => {
        const key: SlipKey = { kind, lineId }
        const slip = slipOf(before, key)
        if (slip.handedAt !== null) return null
        insist(mayWorkOn(before))
        insist(mayHandOver(before, key))
        const by = author(deps)
        const handed = jobInHand(withSlip(before, { ...slip, handedAt: by.at }), kind, lineId, by.at)
        const forUser = kind === 'user' && lineId !== null ? lineId : null
        return {
          session: forUser ? withLine(handed, forUser, (line) => codeHanded(line, by.at)) : handed,
          entries: [entry(by, 'slip.handed', { lineId, detail: { kind } })],
          secrets: forUser ? await codeErased(deps, sessionId, forUser) : [],
        }
      }),
  }
}

/** A code that was linked in the meantime (S55) stays linked. */
function codeHanded(line: Line, at: Instant): Line {
  if (line.code?.status !== 'issued') return line
  return {
    ...line,
    code: { ...codeAfter(line.code, 'handed'), handedAt: at },
  }
}

// What takes the place of a paper where there is no printer: noted from the screen, or read in MyPage (W10,
// S38).

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
