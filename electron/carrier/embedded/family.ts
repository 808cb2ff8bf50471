/** Who asks on a customer's phone, and about which line. */
import type { DeviceId, LineId, SessionId } from '#shared/domain/ids.ts'
import type { AccountDevice } from '#shared/rules/linking/view-of-account.ts'

/** Whose phones are asking: one application and every phone of the family. */
export interface Family {
  readonly applicationId: SessionId
  readonly devices: readonly AccountDevice[]
}

export interface DeviceLine {
  readonly deviceId: DeviceId
  readonly lineId: LineId
}
