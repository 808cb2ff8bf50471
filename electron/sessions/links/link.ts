/** 連携 at the desk: attempts with their window, what was seen, and whose account it is (S1–S10, L3, L7, N7). */
import type { DeviceId, LineId } from '#shared/domain/ids.ts'
import { linkOf } from '#shared/domain/line.ts'
import type { LinkKind } from '#shared/domain/link.ts'
import { afterOr } from '#shared/domain/machine.ts'
import type { Session } from '#shared/domain/session.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import { allowed } from '#shared/rules/allowed.ts'
import { mayLinkContractor, mayLinkUser, mayRecord, mayUnlink } from '#shared/rules/linking/may-link.ts'
import { reason } from '#shared/rules/reasons.ts'
import {
  mayConfirmAccount,
  mayDefer,
  mayFailLink,
  mayWorkOn,
  withinAttempt,
} from '#shared/rules/session/session-work.ts'
import { insist } from '../../errors.ts'
import { author, type DeskHandlers, type SessionDeps, viewOf } from '../deps.ts'
import { entry, type EntryParts } from '../store/journal.ts'
import { lineOf, withLine, withLink } from '../store/lines.ts'
import { confirmedOnPhone } from './known-account.ts'
import { withAttempt, withEnded, withFailed, withLinked } from './link-records.ts'
import type { Change } from '../store/store.ts'
import { carrierCall } from '../carrier-news/carrier-call.ts'

type LinkCalls = 'link.start' | 'link.record' | 'link.confirmAccount' | 'link.fail' | 'link.defer'

/** Links as staff see them made (S26–S59). */
export function linkHandlers(deps: SessionDeps): DeskHandlers<LinkCalls> {
  const { store, carrier } = deps

  /** The change of one link record with its journal entry. */
  function changed(session: Session, lineId: LineId, action: string, parts: EntryParts): Change {
    return { session, entries: [entry(author(deps), action, { lineId, ...parts })] }
  }

  /** With what follows from it for the other links on the same phone (L7). */
  function followed({ session, entries, ...rest }: Change): Change {
    const known = confirmedOnPhone(session, author(deps))
    return { ...rest, session: known.session, entries: [...entries, ...known.entries] }
  }

  return {
    'link.start': ({ sessionId, lineId, kind, deviceId }) =>
      store.change(sessionId, (session) => {
        insist(mayWorkOn(session))
        insist(mayStart(deps, session, { lineId, kind, deviceId }))
        const now = deps.clock.now()
        const begun = withAttempt(lineOf(session, lineId), kind, deviceId, now)
        insist(allowed(begun))
        const next = withLine(session, lineId, (line) => afterOr(line, begun))
        return changed(next, lineId, 'link.started', { detail: { kind, deviceId } })
      }),

    'link.record': ({ sessionId, lineId, kind, evidence }) =>
      store.change(sessionId, (session) => {
        insist(mayWorkOn(session))
        const line = lineOf(session, lineId)
        const { yieldsSystemEvidence } = carrier
        if (linkOf(line, kind).status !== 'linked') {
          insist(mayRecord(viewOf(deps, session), { lineId, kind, evidence, yieldsSystemEvidence }))
          insist(withinAttempt(linkOf(line, kind), deps.clock.now(), deps.rulebooks.of(session).link))
        }
        const facts = { at: deps.clock.now(), deviceId: null, evidence, recordedBy: deps.staffNumber }
        const linked = withLinked(line, kind, facts)
        if (!linked) return null
        const next = withLine(session, lineId, () => linked)
        return followed(changed(next, lineId, 'link.linked', { detail: { kind, evidence } }))
      }),

    'link.confirmAccount': ({ sessionId, lineId, kind }) =>
      store.change(sessionId, (session) => {
        insist(mayWorkOn(session))
        const link = linkOf(lineOf(session, lineId), kind)
        if (link.accountConfirmed) return null
        insist(mayConfirmAccount(link))
        const next = withLine(session, lineId, (line) =>
          withLink(line, kind, (now) => ({ ...now, accountConfirmed: true })),
        )
        return followed(changed(next, lineId, 'link.accountConfirmed', { detail: { kind } }))
      }),

    'link.fail': ({ sessionId, lineId, kind }) =>
      store.change(sessionId, (session) => {
        insist(mayWorkOn(session))
        insist(mayFailLink(linkOf(lineOf(session, lineId), kind)))
        const next = withLine(session, lineId, (line) => withFailed(line, kind, reason(failureCode(kind))))
        return changed(next, lineId, 'link.failed', { detail: { kind } })
      }),

    'link.defer': ({ sessionId, lineId, kind, reason: why }) =>
      store.change(sessionId, (session) => {
        insist(mayWorkOn(session))
        const link = linkOf(lineOf(session, lineId), kind)
        if (link.deferred === why) return null
        if (why !== null) insist(mayDefer(link))
        const next = withLine(session, lineId, (line) =>
          withLink(line, kind, (now) => ({ ...now, deferred: why })),
        )
        return changed(next, lineId, why === null ? 'link.takenUp' : 'link.deferred', {
          detail: { kind, why },
        })
      }),
  }
}

/** S60: after a failed user link the app offers reissue. */
function failureCode(kind: LinkKind) {
  return kind === 'user' ? 'userLinkFailed' : 'contractorLinkFailed'
}

/** A contractor link is the contractor's act, a user link the user's; on whose phone is the rules' to say (S7, S8). */
function mayStart(
  deps: SessionDeps,
  session: Session,
  { lineId, kind, deviceId }: { lineId: LineId; kind: LinkKind; deviceId: DeviceId },
): Verdict {
  const view = viewOf(deps, session)
  return kind === 'contractor'
    ? mayLinkContractor(view, { lineId, deviceId, actor: 'contractor' })
    : mayLinkUser(view, { lineId, deviceId, actor: 'user' })
}

// 連携解除 at the counter: the contractor is present, identity was checked again, the reason is written down (S63,
// C12).

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
