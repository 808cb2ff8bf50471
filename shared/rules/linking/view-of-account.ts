/** The carrier's view: what its account knows of lines and phones. */
import type { CarrierAccount, CarrierLine } from '../../domain/carrier/carrier-account.ts'
import type { DeviceId, LineId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/time/time.ts'
import type { LinkParameters } from '../../rulebook/schema/pack.ts'
import type { Actor, FamilyView, FamilyDevice, FamilyLine } from './family-view.ts'

/** A phone of the family, and whose it is. */
export interface AccountDevice {
  readonly id: DeviceId
  readonly owner: Actor
  /** Lines whose user carries this phone. */
  readonly userOf?: readonly LineId[]
}

/** @param devices every phone of the family; one without an entry in the account has not been used yet. */
export function viewOfAccount(
  account: CarrierAccount,
  devices: readonly AccountDevice[],
  parameters: LinkParameters,
  now: Instant,
): FamilyView {
  return {
    now,
    parameters,
    lines: account.lines.map((line) => familyLine(line, devices)),
    devices: devices.map((device): FamilyDevice => {
      const phone = account.phones.find(({ deviceId }) => deviceId === device.id)
      return {
        id: device.id,
        owner: device.owner,
        friendAdded: phone !== undefined && phone.friendAddedAt !== null,
        wrongCodes: phone?.wrongCodes ?? 0,
        lockedUntil: phone?.lockedUntil ?? null,
        loginLockedUntil: phone?.loginLockedUntil ?? null,
      }
    }),
  }
}

function familyLine(line: CarrierLine, devices: readonly AccountDevice[]): FamilyLine {
  const newest = line.codes.at(-1) ?? null
  return {
    id: line.lineId,
    contractorIsUser: line.user === null,
    state: line.state,
    loginId: { status: line.loginId.status },
    code: newest,
    contractorLink: line.contractorLink,
    userLink: line.userLink,
    userDeviceId: devices.find(({ userOf }) => userOf?.includes(line.lineId))?.id ?? null,
  }
}
