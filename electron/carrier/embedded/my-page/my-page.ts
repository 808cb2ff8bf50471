/** MyPage of one contract line, as its contractor sees it (S38, S58). */
import type { MyPage, UsageCodeState } from '#shared/contract/phones.ts'
import type { CarrierAccount, CarrierLine } from '#shared/domain/carrier/carrier-account.ts'
import type { LineId, UsageCode } from '#shared/domain/ids.ts'
import type { LinkStatus } from '#shared/domain/link.ts'
import { fullName, type Relation, type Sex } from '#shared/domain/person.ts'
import { liveCode } from '#shared/rules/codes/code-state.ts'
import { familyLineOf, type FamilyView } from '#shared/rules/linking/family-view.ts'
import type { EmbeddedCarrierDeps } from '../deps.ts'
import { activationShown } from './my-activation.ts'
import { planView } from '../data/line-views.ts'

export interface MyPageState {
  readonly lineId: LineId
  readonly loginIdMasked: string
  readonly phoneLast4: string
  readonly plan: MyPage['plan']
  readonly userName: string
  readonly contractorIsUser: boolean
  /** As they were applied for or changed; null where the contractor is the user, or they are not known. */
  readonly userSex: Sex | null
  readonly userRelation: Relation | null
  /** Not switched on yet, and how far that is: nothing else is to be had of it (S75). Null: in use, or over. */
  readonly activation: MyPage['activation']
  /** The newest code while it can still link. */
  readonly code: UsageCode | null
  readonly codeState: UsageCodeState
  readonly contractorLink: LinkStatus
  readonly userLink: LinkStatus
}

/** By the reason why it is not live. */
const codeStates: Readonly<Record<string, UsageCodeState>> = {
  newCodeNeeded: 'used',
  codeRevoked: 'revoked',
  codeExpired: 'expired',
}

/** `PR••••••1234`: enough to tell the family's login IDs apart (S45). */
export async function maskedLoginId(
  deps: Pick<EmbeddedCarrierDeps, 'sealer'>,
  line: CarrierLine,
): Promise<string> {
  const loginId = await deps.sealer.open(line.loginId.sealed)
  return `${loginId.slice(0, 2)}••••••${loginId.slice(-4)}`
}

/** The code that can still link a line, opened; null when there is none (S55, S58). */
export async function openLiveCode(
  deps: Pick<EmbeddedCarrierDeps, 'sealer'>,
  view: FamilyView,
  line: CarrierLine,
): Promise<UsageCode | null> {
  const known = familyLineOf(view, line.lineId)
  const newest = line.codes.at(-1)
  if (!known || !newest || !liveCode(view, known).ok) return null
  return (await deps.sealer.open(newest.sealed)) as UsageCode
}

function codeState(view: FamilyView, lineId: LineId): UsageCodeState {
  const line = familyLineOf(view, lineId)
  const verdict = line && liveCode(view, line)
  if (verdict?.ok) return 'unused'
  return codeStates[verdict?.reasons[0]?.code ?? ''] ?? 'none'
}

/** @param account the line's; the caller has checked that this phone may see it. */
export async function myPageOf(
  deps: Pick<EmbeddedCarrierDeps, 'sealer' | 'rulebooks'>,
  view: FamilyView,
  account: CarrierAccount,
  line: CarrierLine,
): Promise<MyPageState> {
  const activation = activationShown(account, line)
  return {
    lineId: line.lineId,
    activation,
    loginIdMasked: await maskedLoginId(deps, line),
    phoneLast4: line.phoneNumber.slice(-4),
    plan: planView(deps.rulebooks.of(account), line),
    userName: fullName(line.user ?? account.contractor),
    contractorIsUser: line.user === null,
    userSex: line.user?.sex ?? null,
    userRelation: line.user?.relation ?? null,
    code: activation === null ? await openLiveCode(deps, view, line) : null,
    codeState: activation === null ? codeState(view, line.lineId) : 'none',
    contractorLink: line.contractorLink.status,
    userLink: line.userLink.status,
  }
}
