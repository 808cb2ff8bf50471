/** Reissue of a usage code at the counter: the old one dies, the new one is printed again (S60–S62, C10). */
import type { Line } from '#shared/domain/line.ts'
import { mayReissue, reissueEffect } from '#shared/rules/codes/reissue.ts'
import { mayWorkOn } from '#shared/rules/session/session-work.ts'
import { insist } from '../../errors.ts'
import { carrierCall } from '../carrier-news/carrier-call.ts'
import { author, viewOf, type DeskHandlers, type SessionDeps } from '../deps.ts'
import { entry } from '../store/journal.ts'
import { lineOf, withLine } from '../store/lines.ts'
import { withEnded } from '../links/link-records.ts'
import { withNewCode } from './new-code.ts'

/** `code.reissue` (S60–S62). */
export function reissueHandlers(deps: SessionDeps): DeskHandlers<'code.reissue'> {
  const { store, carrier } = deps
  return {
    'code.reissue': async ({ sessionId, lineId, reason, contractorPresent }) => {
      const before = await store.read(sessionId)
      insist(mayWorkOn(before))
      lineOf(before, lineId)
      insist(mayReissue(viewOf(deps, before), { lineId, reason, contractorPresent }))
      const issued = await carrierCall(() => carrier.reissue(sessionId, lineId, reason))
      const cut = reissueEffect(reason).userLink === 'revoked'
      return store.change(sessionId, async (session) => {
        const by = author(deps)
        const renewed = await withNewCode(deps, session, lineId, issued, 'superseded', by)
        return {
          ...renewed,
          session: cut ? withLine(renewed.session, lineId, withoutUserLink) : renewed.session,
          entries: [
            entry(by, 'code.reissued', { lineId, detail: { reason, contractorPresent, userLinkCut: cut } }),
            ...renewed.entries,
          ],
        }
      })
    },
  }
}

/** C10: when the phone or the slip is lost or stolen, whoever has it must not go on seeing the data use. */
function withoutUserLink(line: Line): Line {
  return withEnded(line, 'user', 'revoked')
}
