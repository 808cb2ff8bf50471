/** What a phone may do for a line, by its links: the matrix of section 1.3 (S4–S6, S11–S24, S40). */
import type { DeviceId, LineId } from '../../domain/ids.ts'
import type { LinkKind } from '../../domain/link.ts'
import { familyDeviceOf, familyLineOf, type FamilyView, linkedOn } from './family-view.ts'

/** MyPage's eight actions (S15), all the contractor's. */
export const myPageActions = [
  'viewBilling',
  'viewContract',
  'changePlan',
  'changeOption',
  'changePayment',
  'addData',
  'cancelContract',
  'mnpOut',
] as const

export const capabilities = [
  'aiChat',
  'operatorChat',
  'oneTapMyPage',
  ...myPageActions,
  'viewCode',
  'points',
  'dataView',
  'dataGift',
] as const
export type Capability = (typeof capabilities)[number]

/** Which links give what; `loggedIn` stands for login ID and password typed by hand (S40). */
interface Grounds {
  readonly friend: boolean
  readonly contractorLink: boolean
  readonly userLink: boolean
  readonly loggedIn: boolean
}

function granted(grounds: Grounds): Record<Capability, boolean> {
  const myPage = grounds.contractorLink || grounds.loggedIn
  return {
    // The AI answers friends (C24), the operator whoever has either link (S13).
    aiChat: grounds.friend || grounds.contractorLink || grounds.userLink,
    operatorChat: grounds.contractorLink || grounds.userLink,
    oneTapMyPage: grounds.contractorLink,
    viewBilling: myPage,
    viewContract: myPage,
    changePlan: myPage,
    changeOption: myPage,
    changePayment: myPage,
    addData: myPage,
    cancelContract: myPage,
    mnpOut: myPage,
    viewCode: myPage,
    points: grounds.contractorLink,
    dataView: grounds.userLink,
    dataGift: grounds.userLink,
  }
}

/**
 * What this phone may do for this line now. An unknown phone or line may do nothing.
 * @param loggedIn someone logged in to MyPage on it with login ID and password (S40); the link is not needed then
 */
export function capabilitiesOf(
  view: FamilyView,
  deviceId: DeviceId,
  lineId: LineId,
  loggedIn = false,
): Record<Capability, boolean> {
  const device = familyDeviceOf(view, deviceId)
  const line = familyLineOf(view, lineId)
  if (!device || !line)
    return granted({ friend: false, contractorLink: false, userLink: false, loggedIn: false })
  return granted({
    friend: device.friendAdded,
    contractorLink: linkedOn(line.contractorLink, deviceId),
    userLink: linkedOn(line.userLink, deviceId),
    loggedIn,
  })
}

/** ○ and × for the 手順書 (N15): what a phone can do once one of the two links is made. */
export function guideAbilities(): { capability: Capability; contractor: boolean; user: boolean }[] {
  const after = (kind: LinkKind): Record<Capability, boolean> =>
    granted({
      friend: true,
      contractorLink: kind === 'contractor',
      userLink: kind === 'user',
      loggedIn: false,
    })
  const [contractor, user] = [after('contractor'), after('user')]
  return capabilities.map((capability) => ({
    capability,
    contractor: contractor[capability],
    user: user[capability],
  }))
}
