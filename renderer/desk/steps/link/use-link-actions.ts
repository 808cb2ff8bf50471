/** The calls of the link step, each under a key of its own so that its button can wait. */
import type { DeviceId, LineId } from '#shared/domain/ids.ts'
import type { DeferReason, Evidence, LinkKind } from '#shared/domain/link.ts'
import { linkOf } from '#shared/domain/line.ts'
import type { LineUser } from '#shared/domain/person.ts'
import { YES } from '#shared/domain/verdict.ts'
import type { ReissueReason } from '#shared/rules/codes/reissue.ts'
import { mayLinkContractor, mayLinkUser } from '#shared/rules/linking/linking.ts'
import { viewOfSession } from '#shared/rules/linking/view-of-session.ts'
import { desk } from '../../bridge.ts'
import { useRulebook } from '../../parts/use-rulebook.ts'
import { useSessionStore } from '../../stores/session.ts'

/** What people can vouch for; what the system says arrives by itself (N7). */
export type SpokenEvidence = Exclude<Evidence, 'system'>

/** What a linking lane can ask of main, each with its own waiting mark. */
export function useLinkActions() {
  const store = useSessionStore()
  const call = desk()
  const book = useRulebook()

  return {
    friendAdded: (deviceId: DeviceId, evidence: SpokenEvidence) =>
      store.change(`friend.${deviceId}`, (sessionId) =>
        call.call('device.friendAdded', { sessionId, deviceId, evidence }),
      ),
    start: (lineId: LineId, kind: LinkKind, deviceId: DeviceId) =>
      store.change(
        `start.${kind}.${lineId}`,
        (sessionId) => call.call('link.start', { sessionId, lineId, kind, deviceId }),
        (session, at) => {
          const line = session.lines.find(({ id }) => id === lineId)
          // Begun or made by now: nothing is refused any more.
          if (line === undefined || ['inProgress', 'linked'].includes(linkOf(line, kind).status)) return YES
          const view = viewOfSession(session, book.value.link, at)
          const ask = { lineId, deviceId, actor: kind }
          return kind === 'contractor' ? mayLinkContractor(view, ask) : mayLinkUser(view, ask)
        },
      ),
    record: (lineId: LineId, kind: LinkKind, evidence: SpokenEvidence) =>
      store.change(`record.${kind}.${lineId}`, (sessionId) =>
        call.call('link.record', { sessionId, lineId, kind, evidence }),
      ),
    /** 「連携完了」 seen and the person asked, in one press: written down as the two facts that they are (N7, L7). */
    recordOwn: async (lineId: LineId, kind: LinkKind) =>
      (await store.change(`record.${kind}.${lineId}`, (sessionId) =>
        call.call('link.record', { sessionId, lineId, kind, evidence: 'staffSeen' }),
      )) &&
      store.change(`confirm.${kind}.${lineId}`, (sessionId) =>
        call.call('link.confirmAccount', { sessionId, lineId, kind }),
      ),
    heldByStaff: (deviceId: DeviceId, reason: string) =>
      store.change(`held.${deviceId}`, (sessionId) =>
        call.call('device.heldByStaff', { sessionId, deviceId, reason }),
      ),
    confirmAccount: (lineId: LineId, kind: LinkKind) =>
      store.change(`confirm.${kind}.${lineId}`, (sessionId) =>
        call.call('link.confirmAccount', { sessionId, lineId, kind }),
      ),
    fail: (lineId: LineId, kind: LinkKind) =>
      store.change(`fail.${kind}.${lineId}`, (sessionId) =>
        call.call('link.fail', { sessionId, lineId, kind }),
      ),
    defer: (lineId: LineId, kind: LinkKind, reason: DeferReason | null) =>
      store.change(`defer.${kind}.${lineId}`, (sessionId) =>
        call.call('link.defer', { sessionId, lineId, kind, reason }),
      ),
    unlink: (lineId: LineId, kind: LinkKind, reason: string, identityChecked: boolean) =>
      store.change('unlink', (sessionId) =>
        call.call('link.unlink', { sessionId, lineId, kind, reason, identityChecked }),
      ),
    reissue: (lineId: LineId, reason: ReissueReason, contractorPresent: boolean) =>
      store.change('reissue', (sessionId) =>
        call.call('code.reissue', { sessionId, lineId, reason, contractorPresent }),
      ),
    changeUser: (lineId: LineId, user: LineUser, reason: string, contractorPresent: boolean) =>
      store.change('userChange', (sessionId) =>
        call.call('user.change', { sessionId, lineId, user, reason, contractorPresent }),
      ),
  }
}
