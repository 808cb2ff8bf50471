/** 連携解除 at the counter: the contractor is present, identity was checked again, the reason is written down (S63, C12). */
import { mayUnlink } from '#shared/rules/linking/linking.ts'
import { mayWorkOn } from '#shared/rules/session/session-work.ts'
import { insist } from '../../errors.ts'
import { carrierCall } from '../carrier-news/carrier-call.ts'
import { author, viewOf, type DeskHandlers, type SessionDeps } from '../deps.ts'
import { entry } from '../store/journal.ts'
import { lineOf, withLine } from '../store/lines.ts'
import { withEnded } from './link-records.ts'

/** `link.unlink` (S63, C12). */
export function unlinkHandlers(deps: SessionDeps): DeskHandlers<'link.unlink'> {
  const { store, carrier } = deps
  return {
    'link.unlink': async ({ sessionId, lineId, kind, reason, identityChecked }) => {
      const before = await store.read(sessionId)
      insist(mayWorkOn(before))
      lineOf(before, lineId)
      insist(mayUnlink(viewOf(deps, before), { lineId, kind, actor: 'contractor', identityChecked }))
      await carrierCall(() => carrier.unlink(sessionId, lineId, kind))
      // The carrier's own message may have come first; who did it and why is written down all the same.
      return store.change(sessionId, (session) => ({
        session: withLine(session, lineId, (line) => withEnded(line, kind, 'unlinked')),
        entries: [
          entry(author(deps), 'link.unlinked', { lineId, detail: { kind, identityChecked }, reason }),
        ],
      }))
    },
  }
}
