/** One link's way along the arrows of section 1.6. */
import type { DeviceId } from '../../domain/ids.ts'
import { linkMachine, type LinkStatus } from '../../domain/link.ts'
import { move } from '../../domain/machine.ts'
import type { FamilyLink } from './world.ts'

/** The next arrow on the way to an attempt; null where there is none. */
const towardsAttempt: Readonly<Record<LinkStatus, LinkStatus | null>> = {
  notEligible: 'eligible',
  eligible: 'inProgress',
  inProgress: null,
  failed: 'inProgress',
  linked: null,
  unlinked: 'eligible',
  revoked: 'eligible',
}

/** The status during an attempt, reached by drawn arrows only. @throws MissingArrowError for a link that is made */
function inAttempt(status: LinkStatus): LinkStatus {
  let now = status
  while (now !== 'inProgress') now = move(linkMachine, now, towardsAttempt[now] ?? 'inProgress')
  return now
}

/** The link made on this phone, over the arrows on the way there. */
export function linked(link: FamilyLink, deviceId: DeviceId): FamilyLink {
  return { status: move(linkMachine, inAttempt(link.status), 'linked'), deviceId }
}

/** A link that is made does not fail any more. */
export function linkFailed(link: FamilyLink, deviceId: DeviceId): FamilyLink {
  if (link.status === 'linked' || link.status === 'notEligible') return link
  return { status: move(linkMachine, inAttempt(link.status), 'failed'), deviceId }
}

/** Only a link that is made can end. */
export function ended(link: FamilyLink, end: 'unlinked' | 'revoked'): FamilyLink {
  return link.status === 'linked' ? { status: move(linkMachine, link.status, end), deviceId: null } : link
}
