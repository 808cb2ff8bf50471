/** What one phone shows of its own state: its links, its lock, what it may do (1.3, S43, S45). */
import type { CarrierAccount, CarrierLine } from '#shared/domain/carrier/carrier-account.ts'
import type { DeviceId, LineId } from '#shared/domain/ids.ts'
import type { Instant } from '#shared/domain/time/time.ts'
import { capabilitiesOf, type Capability } from '#shared/rules/linking/capabilities.ts'
import { isLocked } from '#shared/rules/codes/throttle.ts'
import { type FamilyDevice, type FamilyView, linkedOn } from '#shared/rules/linking/family-view.ts'
import type { EmbeddedCarrierDeps } from '../deps.ts'
import { phoneOf } from '../accounts/account-after.ts'
import { maskedLoginId } from '../my-page/my-page.ts'

export interface PhoneState {
  readonly deviceId: DeviceId
  readonly friendAdded: boolean
  readonly logins: readonly {
    readonly lineId: LineId
    readonly loginIdMasked: string
    readonly phoneLast4: string
  }[]
  readonly userLine: { readonly lineId: LineId; readonly phoneLast4: string } | null
  readonly lockedUntil: Instant | null
  readonly may: ReadonlySet<Capability>
  /** LINE friends among the family's phones (S20). */
  readonly friends: readonly DeviceId[]
}

/** What a phone may do for any line of the family. */
export function mayOnAnyLine(view: FamilyView, deviceId: DeviceId): ReadonlySet<Capability> {
  const granted = new Set<Capability>()
  for (const { id } of view.lines) {
    for (const [capability, can] of Object.entries(capabilitiesOf(view, deviceId, id))) {
      if (can) granted.add(capability as Capability)
    }
  }
  return granted
}

const last4 = ({ phoneNumber }: CarrierLine): string => phoneNumber.slice(-4)

/** One phone as the carrier knows it: friend, logins, its one code, its lock. */
export async function phoneStateOf(
  deps: Pick<EmbeddedCarrierDeps, 'sealer'>,
  view: FamilyView,
  account: CarrierAccount,
  device: FamilyDevice,
): Promise<PhoneState> {
  const signedIn = account.lines.filter((line) => linkedOn(line.contractorLink, device.id))
  const logins = signedIn.map(async (line) => ({
    lineId: line.lineId,
    loginIdMasked: await maskedLoginId(deps, line),
    phoneLast4: last4(line),
  }))
  const used = account.lines.find((line) => linkedOn(line.userLink, device.id))
  return {
    deviceId: device.id,
    friendAdded: device.friendAdded,
    logins: await Promise.all(logins),
    userLine: used ? { lineId: used.lineId, phoneLast4: last4(used) } : null,
    lockedUntil: isLocked(device, view.now) ? device.lockedUntil : null,
    may: mayOnAnyLine(view, device.id),
    friends: phoneOf(account, device.id).friends,
  }
}
