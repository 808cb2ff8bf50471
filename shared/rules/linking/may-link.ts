/**
 * Who may link, unlink and record what, on which phone, in which order (S1–S10, S26–S28, S37–S46, S63).
 * When several rules say no, all of them answer, the one to act on first in front.
 */
import type { DeviceId, LineId } from '../../domain/ids.ts'
import { linkAfter, type Evidence, type LinkKind } from '../../domain/link.ts'
import { all, no, type Verdict, YES } from '../../domain/verdict.ts'
import { allowed } from '../allowed.ts'
import { liveCode } from '../codes/code-state.ts'
import { hasContract, isOver, linkEligibility } from './eligibility.ts'
import {
  contractorActs,
  contractorLinkedFirst,
  isFriend,
  loginNotLocked,
  noOtherCode,
  notLinkedYet,
  notLocked,
  notOnOnePhone,
  onContractorsPhone,
  onUsersPhone,
  unless,
  userActs,
} from './link-conditions.ts'
import { reason } from '../reasons.ts'
import { type Actor, familyDeviceOf, familyLineOf, type FamilyView, linkOfKind } from './family-view.ts'
import type { LineUser } from '../../domain/person.ts'
import { tokyoDate } from '../../domain/time/time.ts'
import { fieldTermsOf } from '../forms/field-terms.ts'
import { userIssues } from '../forms/person-fields.ts'

export interface LinkAsk {
  readonly lineId: LineId
  readonly deviceId: DeviceId
  readonly actor: Actor
}

/** Friend-add: at any time, on any phone of the family, also before a line is active (S46, V17). */
export function mayAddFriend(view: FamilyView, { deviceId }: { readonly deviceId: DeviceId }): Verdict {
  return familyDeviceOf(view, deviceId) ? YES : no(reason('unknownDevice'))
}

/** The contractor link: login ID and LINE account, by the contractor, on the contractor's phone (S7, S37). */
export function mayLinkContractor(view: FamilyView, { lineId, deviceId, actor }: LinkAsk): Verdict {
  const line = familyLineOf(view, lineId)
  const device = familyDeviceOf(view, deviceId)
  if (!line) return no(reason('unknownLine'))
  if (!device) return no(reason('unknownDevice'))
  const first = all(linkEligibility(line), notLinkedYet(line.contractorLink))
  if (!first.ok) return first
  return all(
    isFriend(device),
    contractorActs(actor),
    onContractorsPhone(device),
    notOnOnePhone(line, line.userLink, device),
    loginNotLocked(view, device),
  )
}

/** The user link: usage code and LINE account, by the user, on the user's phone (S8, S26, S28, S43). */
export function mayLinkUser(view: FamilyView, { lineId, deviceId, actor }: LinkAsk): Verdict {
  const line = familyLineOf(view, lineId)
  const device = familyDeviceOf(view, deviceId)
  if (!line) return no(reason('unknownLine'))
  if (!device) return no(reason('unknownDevice'))
  const first = all(linkEligibility(line), notLinkedYet(line.userLink))
  if (!first.ok) return first
  return all(
    isFriend(device),
    contractorLinkedFirst(line),
    userActs(line, actor),
    onUsersPhone(line, device),
    noOtherCode(view, line, device),
    notOnOnePhone(line, line.contractorLink, device),
    notLocked(view, device),
    liveCode(view, line),
  )
}

/** Unlinking one side leaves the other (S63, C11); the contractor only, identity checked again at the counter (C12). */
export function mayUnlink(
  view: FamilyView,
  ask: {
    readonly lineId: LineId
    readonly kind: LinkKind
    readonly actor: Actor
    /** In MyPage the login itself; at the counter a fresh check. */
    readonly identityChecked: boolean
  },
): Verdict {
  const line = familyLineOf(view, ask.lineId)
  if (!line) return no(reason('unknownLine'))
  const ended = allowed(linkAfter(linkOfKind(line, ask.kind), { type: 'unlinked' }))
  if (!ended.ok) return ended
  return all(
    unless(ask.actor !== 'contractor', 'onlyContractorUnlinks'),
    unless(!ask.identityChecked, 'identityNotChecked'),
  )
}

/**
 * Whether 「連携完了」 may be written down with this evidence (S59, C26). What the carrier says is taken as
 * it is; what people say counts only for an attempt under way, and only where the link itself is allowed.
 */
export function mayRecord(
  view: FamilyView,
  ask: {
    readonly lineId: LineId
    readonly kind: LinkKind
    readonly evidence: Evidence
    readonly yieldsSystemEvidence: boolean
  },
): Verdict {
  const line = familyLineOf(view, ask.lineId)
  if (!line) return no(reason('unknownLine'))
  const link = linkOfKind(line, ask.kind)
  if (ask.evidence === 'system') {
    return all(unless(!ask.yieldsSystemEvidence, 'noSystemEvidence'), notLinkedYet(link))
  }
  if (link.status === 'linked') return no(reason('alreadyLinked'))
  if (link.status !== 'inProgress' || link.deviceId === null) return no(reason('notStarted'))
  const { lineId } = ask
  return ask.kind === 'contractor'
    ? mayLinkContractor(view, { lineId, deviceId: link.deviceId, actor: 'contractor' })
    : mayLinkUser(view, { lineId, deviceId: link.deviceId, actor: 'user' })
}

// Another person uses the line (S31–S33): old code and old user link end, a new code is needed (C9).

/** After the contract is concluded, by the contractor, with the new user's data and a reason (S30, S31, C9). */
export function mayChangeUser(
  view: FamilyView,
  ask: {
    readonly lineId: LineId
    readonly user: LineUser
    readonly contractorPresent: boolean
    readonly reason: string
  },
): Verdict {
  const line = familyLineOf(view, ask.lineId)
  if (!line) return no(reason('unknownLine'))
  const contracted = hasContract(line)
  if (!contracted.ok) return isOver(line) ? contracted : no(reason('changeAfterContract'))
  const issues = userIssues(ask.user, tokyoDate(view.now))
  return all(
    unless(!ask.contractorPresent, 'changeByContractor'),
    unless(ask.reason.trim() === '', 'changeNeedsReason'),
    issues.length === 0 ? YES : no(reason('changeNeedsUser', { fields: fieldTermsOf(issues) })),
  )
}
