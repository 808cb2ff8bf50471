/** From the carrier's knowledge to what a phone's screen shows. */
import type { LinkedLogin, MyPage, NamedPhone, PhonesView, PhoneView } from '#shared/contract/phones.ts'
import type { Device } from '#shared/domain/device.ts'
import type { LineId } from '#shared/domain/ids.ts'
import type { Session } from '#shared/domain/session.ts'
import { hasLine, phoneMark } from '#shared/rules/linking/phones-today.ts'
import { formatUsageCode } from '#shared/rules/codes/usage-code.ts'
import type { AccountDevice } from '#shared/rules/linking/view-of-account.ts'
import type { MyPageState } from '../embedded/my-page/my-page.ts'
import type { Family } from '../embedded/family.ts'
import type { PhoneState } from '../embedded/network/phone-state.ts'

/** The phones of a session as the carrier is told of them: whose they are, and whose line lives on which. */
export function familyOf(session: Session): Family {
  const devices = session.devices.map(({ id, owner }): AccountDevice => ({
    id,
    owner,
    userOf: session.lines.filter((line) => line.deviceId === id).map((line) => line.id),
  }))
  return { applicationId: session.id, devices }
}

/** Who uses a line, by relation and never by name. */
function userOf(session: Session, lineId: LineId): Pick<LinkedLogin, 'contractorIsUser' | 'relation'> {
  const line = session.lines.find(({ id }) => id === lineId)
  if (line?.userSetting !== 'different') return { contractorIsUser: true, relation: null }
  return { contractorIsUser: false, relation: line.user?.relation ?? null }
}

function named(session: Session, device: Device): NamedPhone {
  const { id, nickname, owner, relation } = device
  return { deviceId: id, nickname, owner, relation, mark: phoneMark(session, device) }
}

function phoneView(
  session: Session,
  account: PhoneView['account'],
  device: Device,
  state: PhoneState | undefined,
): PhoneView {
  const may = (capability: 'aiChat' | 'operatorChat' | 'oneTapMyPage' | 'dataView' | 'dataGift'): boolean =>
    state?.may.has(capability) ?? false
  return {
    ...named(session, device),
    account,
    hasLine: hasLine(session, device),
    friendAdded: state?.friendAdded ?? false,
    logins: (state?.logins ?? []).map((login) => ({ ...login, ...userOf(session, login.lineId) })),
    userLine: state?.userLine ?? null,
    lockedUntil: state?.lockedUntil ?? null,
    others: session.devices
      .filter(({ id }) => id !== device.id)
      .map((other) => ({ ...named(session, other), friend: state?.friends.includes(other.id) ?? false })),
    capabilities: {
      aiChat: may('aiChat'),
      operatorChat: may('operatorChat'),
      oneTapMyPage: may('oneTapMyPage'),
      dataView: may('dataView'),
      dataGift: may('dataGift'),
    },
  }
}

/** Milliseconds between the PC's clock and the carrier's, and how many of them practice moved on. */
export interface ClockDistance {
  ahead(): number
  movedOn(): number
}

/**
 * @param account of the pack of the session; null where there is no session
 * @param states of the phones that the carrier knows; the others have not been used yet
 * @param time how far main's clock is from the PC's
 */
export function phonesView(
  session: Session | null,
  account: PhoneView['account'] | null,
  states: readonly PhoneState[],
  time: ClockDistance,
): PhonesView {
  const clock = { ahead: time.ahead(), movedOn: time.movedOn() }
  if (!session || !account) return { receptionNumber: null, phones: [], ...clock }
  const phones = session.devices.map((device) =>
    phoneView(
      session,
      account,
      device,
      states.find(({ deviceId }) => deviceId === device.id),
    ),
  )
  return { receptionNumber: session.receptionNumber, phones, ...clock }
}

/** MyPage as a phone shows it: the code in groups of four. */
export function myPageView({ code, codeState, ...rest }: MyPageState): MyPage {
  return { ...rest, usageCode: code && formatUsageCode(code), usageCodeState: codeState }
}
