/** Which phones a family has: one for the contractor, one for every other line (C7, S37, S42). */
import type { Device } from '../../domain/device.ts'
import type { DeviceId, LineId } from '../../domain/ids.ts'
import type { Line } from '../../domain/line.ts'
import type { Relation } from '../../domain/person.ts'

/** How a relation is called on screens and slips, instead of a name. */
export const relationLabels: Readonly<Record<Relation, string>> = {
  mother: '母',
  father: '父',
  child: 'お子さま',
  spouse: '配偶者',
  grandmother: '祖母',
  grandfather: '祖父',
  sibling: '兄弟姉妹',
  other: 'その他',
}

/**
 * The phones of a session, the contractor's first, and whose line lives on which. The first line that the
 * contractor uses is on the contractor's phone; a second one of theirs needs a phone of its own (S43).
 * @param newId a fresh id per call
 */
export function devicesFor(
  lines: readonly Pick<Line, 'id' | 'userSetting' | 'user'>[],
  newId: () => DeviceId,
): { devices: Device[]; deviceOfLine: Map<LineId, DeviceId> } {
  const contractorPhone = device(newId(), 'contractor', null)
  const devices = [contractorPhone]
  const deviceOfLine = new Map<LineId, DeviceId>()
  let contractorPhoneTaken = false
  for (const line of lines) {
    const isUser = line.userSetting !== 'different'
    if (isUser && !contractorPhoneTaken) {
      contractorPhoneTaken = true
      deviceOfLine.set(line.id, contractorPhone.id)
      continue
    }
    const own = device(newId(), isUser ? 'contractor' : 'user', isUser ? null : (line.user?.relation ?? null))
    devices.push(own)
    deviceOfLine.set(line.id, own.id)
  }
  return { devices: numbered(devices), deviceOfLine }
}

function device(id: DeviceId, owner: Device['owner'], relation: Relation | null): Device {
  const untouched = { friendAdd: null, heldByStaff: null, locks: { code: null, login: null } }
  return { id, nickname: nicknameOf(owner, relation), owner, relation, ...untouched }
}

function nicknameOf(owner: Device['owner'], relation: Relation | null): string {
  if (owner === 'contractor') return '契約者さまのスマートフォン'
  return relation === null
    ? '利用者さまのスマートフォン'
    : `利用者さま(${relationLabels[relation]})のスマートフォン`
}

/** Two phones never look the same: the second of a name is called `…2`. */
function numbered(devices: readonly Device[]): Device[] {
  const seen = new Map<string, number>()
  return devices.map((each) => {
    const count = (seen.get(each.nickname) ?? 0) + 1
    seen.set(each.nickname, count)
    return count === 1 ? each : { ...each, nickname: `${each.nickname}${String(count)}` }
  })
}
