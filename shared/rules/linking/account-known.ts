/** L7 is asked once a phone: one LINE account is signed in on it, so what its owner confirmed of one link holds for all. */
import type { DeviceId } from '../../domain/ids.ts'
import { linkOf } from '../../domain/line.ts'
import { linkKinds } from '../../domain/link.ts'
import type { Session } from '../../domain/session.ts'

/** Whether a link on this phone stands whose owner said that the account is theirs. */
export function accountKnownOn({ lines }: Pick<Session, 'lines'>, deviceId: DeviceId | null): boolean {
  return (
    deviceId !== null &&
    lines.some((line) =>
      linkKinds.some((kind) => {
        const link = linkOf(line, kind)
        return link.status === 'linked' && link.deviceId === deviceId && link.accountConfirmed
      }),
    )
  )
}
