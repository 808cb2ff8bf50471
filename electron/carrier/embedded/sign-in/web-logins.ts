/** Who is logged in to MyPage by login ID and password on which phone (S40). In memory: a restart logs everybody out. */
import type { DeviceId, LineId } from '#shared/domain/ids.ts'
import { atOrAfter, plusMinutes, type Clock, type Instant } from '#shared/domain/time/time.ts'

/** A phone that was put down does not stay logged in. */
const MINUTES = 15

export interface WebLogins {
  add(deviceId: DeviceId, lineId: LineId): void
  has(deviceId: DeviceId, lineId: LineId): boolean
}

/** Logins by ID and password: they last a quarter of an hour and no restart (S40). */
export function createWebLogins(clock: Clock): WebLogins {
  const until = new Map<string, Instant>()
  const key = (deviceId: DeviceId, lineId: LineId): string => `${deviceId} ${lineId}`
  return {
    add: (deviceId, lineId) => void until.set(key(deviceId, lineId), plusMinutes(clock.now(), MINUTES)),
    has(deviceId, lineId) {
      const end = until.get(key(deviceId, lineId))
      return end !== undefined && !atOrAfter(clock.now(), end)
    },
  }
}
