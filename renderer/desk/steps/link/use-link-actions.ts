/** What a linking lane does in more than one call, or under rules that the page knows too. */
import type { DeviceId, LineId } from '#shared/domain/ids.ts'
import { linkOf } from '#shared/domain/line.ts'
import type { LinkKind } from '#shared/domain/link.ts'
import { YES } from '#shared/domain/verdict.ts'
import { mayLinkContractor, mayLinkUser } from '#shared/rules/linking/may-link.ts'
import { viewOfSession } from '#shared/rules/linking/view-of-session.ts'
import { useRulebook } from '../../parts/use-rulebook.ts'
import { useSessionStore } from '../../stores/session.ts'

/** One link of one line. */
interface LinkOf {
  readonly lineId: LineId
  readonly kind: LinkKind
}

export function useLinkActions() {
  const store = useSessionStore()
  const book = useRulebook()

  return {
    start: ({ lineId, kind, deviceId }: LinkOf & { readonly deviceId: DeviceId }) =>
      store.do('link.start', { lineId, kind, deviceId }, (session, at) => {
        const line = session.lines.find(({ id }) => id === lineId)
        // Begun or made by now: nothing is refused any more.
        if (line === undefined || ['inProgress', 'linked'].includes(linkOf(line, kind).status)) return YES
        const view = viewOfSession(session, book.value.link, at)
        const ask = { lineId, deviceId, actor: kind }
        return kind === 'contractor' ? mayLinkContractor(view, ask) : mayLinkUser(view, ask)
      }),
    /** 「連携完了」 seen and the person asked, in one press: written down as the two facts that they are (N7, L7). */
    recordOwn: async (link: LinkOf) =>
      (await store.do('link.record', { ...link, evidence: 'staffSeen' })) &&
      store.do('link.confirmAccount', link),
  }
}
