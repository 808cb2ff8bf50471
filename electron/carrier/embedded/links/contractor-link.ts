/** 契約者連携 on the contractor's own phone, the password set there the first time (S7, S37, S54, C14). */
import type { CarrierAccount, CarrierLine } from '#shared/domain/carrier/carrier-account.ts'
import type { DeviceId, LineId } from '#shared/domain/ids.ts'
import { lineAfterLink } from '#shared/domain/line-transitions.ts'
import { all, YES, type Reason } from '#shared/domain/verdict.ts'
import { isFriend, onContractorsPhone } from '#shared/rules/linking/link-conditions.ts'
import { linkContractor } from '#shared/rules/linking/link-engine.ts'
import { reason } from '#shared/rules/reasons.ts'
import { familyDeviceOf, type FamilyView } from '#shared/rules/linking/family-view.ts'
import { accountAfter, carrierLineAfter, coreOf } from '../accounts/account-after.ts'
import type { EmbeddedCarrierDeps } from '../deps.ts'
import {
  type FirstAnswers,
  firstAnswersFit,
  firstAnswersRead,
  isShortPassword,
  withPassword,
} from '../sign-in/first-answers.ts'
import { withLine } from '../accounts/operations.ts'
import { refusal, unchanged, type Judged } from '../outcome.ts'
import { signIn, wrongTry, type TypedLogin } from '../sign-in/sign-in.ts'

export interface ContractorLinkAsk extends TypedLogin {
  readonly first: FirstAnswers | null
}

export type ContractorLinked =
  { readonly needsFirst: true } | { readonly needsFirst: false; readonly lineId: LineId }

/** The attempt has failed; staff learn the exact reason, if it is known which line it was for. */
function failed(
  view: FamilyView,
  counted: CarrierAccount | null,
  deviceId: DeviceId,
  tried: CarrierLine | null,
  why: Reason,
): Judged<ContractorLinked> {
  const step = tried && lineAfterLink(coreOf(tried), 'contractor', { type: 'failed', deviceId })
  if (!counted || !tried || !step?.ok) return { ...refusal(why), account: counted }
  const { lineId } = tried
  const account = withLine(counted, lineId, (old) => carrierLineAfter(old, step.after, view.now))
  const event = { type: 'linkFailed', kind: 'contractor', lineId, deviceId, reason: why } as const
  return {
    ...refusal(why),
    account,
    events: [{ ...event, applicationId: account.applicationId, at: view.now }],
  }
}

/** Links when the rules agree. @param account with the login counted and, the first time, the password set */
function link(
  view: FamilyView,
  account: CarrierAccount,
  deviceId: DeviceId,
  { lineId }: CarrierLine,
): Judged<ContractorLinked> {
  const actor = familyDeviceOf(view, deviceId)?.owner ?? 'user'
  const { verdict, view: after } = linkContractor(view, { lineId, deviceId, actor })
  if (!verdict.ok) return refusal(...verdict.reasons)
  const { applicationId } = account
  return {
    account: accountAfter(account, after),
    result: { ok: true, value: { needsFirst: false, lineId } },
    events: [{ type: 'linked', kind: 'contractor', lineId, deviceId, applicationId, at: view.now }],
  }
}

async function firstTime(
  deps: EmbeddedCarrierDeps,
  view: FamilyView,
  account: CarrierAccount,
  line: CarrierLine,
  ask: ContractorLinkAsk,
): Promise<Judged<ContractorLinked>> {
  const { deviceId, first } = ask
  if (!first) return unchanged({ needsFirst: true })
  if (!firstAnswersFit(account, first)) {
    const wrong = wrongTry(deps, account, deviceId, line, 'signInWrongAnswers')
    return failed(view, wrong.account, deviceId, line, wrong.reason)
  }
  return link(view, await withPassword(deps, account, line, ask), deviceId, line)
}

/** What 「連携する」 with a login ID does to the account. Refused by the rules, it sets no password either. */
export async function contractorLink(
  deps: EmbeddedCarrierDeps,
  view: FamilyView,
  account: CarrierAccount,
  ask: ContractorLinkAsk,
): Promise<Judged<ContractorLinked>> {
  const device = familyDeviceOf(view, ask.deviceId)
  if (!device) return refusal(reason('unknownDevice'))
  // What the phone alone decides comes first: it tells nothing about any login ID.
  const place = all(isFriend(device), onContractorsPhone(device))
  if (!place.ok) return refusal(...place.reasons)
  // No password is that short, and no answer fits that cannot be read: said before anything is looked up, costing no try.
  if (isShortPassword(ask.password)) return refusal(reason('passwordShort'))
  const read = ask.first ? firstAnswersRead(ask.first) : YES
  if (!read.ok) return refusal(...read.reasons)
  const signedIn = await signIn(deps, account, ask)
  if (signedIn.is === 'firstTime') return firstTime(deps, view, account, signedIn.line, ask)
  if (signedIn.is === 'in') return link(view, signedIn.account, ask.deviceId, signedIn.line)
  return failed(view, signedIn.account, ask.deviceId, signedIn.line, signedIn.reason)
}
