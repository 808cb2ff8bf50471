/** Another person uses the line from now on: old code and old link end, a new code is issued (S31–S33, C9). */
import type { Device } from '#shared/domain/device.ts'
import { deviceIdSchema, type LineId } from '#shared/domain/ids.ts'
import type { Line } from '#shared/domain/line.ts'
import type { LineUser } from '#shared/domain/person.ts'
import type { Session } from '#shared/domain/session.ts'
import { devicesFor } from '#shared/rules/linking/device-setup.ts'
import { mayWorkOn } from '#shared/rules/session/session-work.ts'
import { mayChangeUser } from '#shared/rules/linking/may-link.ts'
import type { Ids } from '../../lib/ids.ts'
import { insist } from '../../errors.ts'
import type { Rulebooks } from '../../rulebook/library.ts'
import { carrierCall } from '../carrier-news/carrier-call.ts'
import { author, viewOf, type DeskHandlers, type SessionDeps } from '../deps.ts'
import { withoutStale } from '../forms/duties.ts'
import { entry, type Author } from '../store/journal.ts'
import { lineOf, withLine } from '../store/lines.ts'
import { withEnded } from './link-records.ts'
import { withNewCode } from '../codes/new-code.ts'
import type { Change } from '../store/store.ts'

/** `user.change` (S31–S33, C9). */
export function userChangeHandlers(deps: SessionDeps): DeskHandlers<'user.change'> {
  const { store, carrier } = deps
  return {
    'user.change': async ({ sessionId, lineId, user, reason, contractorPresent }) => {
      const before = await store.read(sessionId)
      insist(mayWorkOn(before))
      lineOf(before, lineId)
      insist(mayChangeUser(viewOf(deps, before), { lineId, user, contractorPresent, reason }))
      const issued = await carrierCall(() => carrier.changeUser(sessionId, lineId, user))
      return store.change(sessionId, async (session) => {
        const by = author(deps)
        const renewed = await withNewCode(deps, session, lineId, issued, 'revoked', by)
        // Asked in between, the carrier may have told it first: then the new user has a phone already.
        const told = lineOf(session, lineId).code?.generation === issued.generation
        const now = told
          ? { session: renewed.session, entries: [] }
          : withUser(deps, renewed.session, lineId, user, by)
        return {
          ...renewed,
          session: now.session,
          entries: [
            entry(by, 'user.changed', { lineId, detail: { contractorPresent }, reason }),
            ...renewed.entries,
            ...now.entries,
          ],
        }
      })
    },
  }
}

export interface UserDeps {
  readonly ids: Pick<Ids, 'uuid'>
  readonly rulebooks: Pick<Rulebooks, 'of'>
}

/**
 * The new user brings a phone of their own: a device is one LINE account (C7). What was checked of the old one is asked
 * again: the new one may be a minor (R13, R14).
 */
export function withUser(
  deps: UserDeps,
  session: Session,
  lineId: LineId,
  user: LineUser,
  by: Author,
): Pick<Change, 'session' | 'entries'> {
  const changed = withLine(session, lineId, (line) => withNewUser(line, user))
  const { devices, deviceOfLine } = devicesFor([lineOf(changed, lineId)], () =>
    deviceIdSchema.parse(deps.ids.uuid()),
  )
  const phone = devices.find((device) => device.id === deviceOfLine.get(lineId))
  if (!phone) throw new Error('a user without a phone')
  const equipped = {
    ...withLine(changed, lineId, (line) => ({ ...line, deviceId: phone.id })),
    devices: [...session.devices, { ...phone, nickname: newNickname(phone.nickname, session.devices) }],
  }
  return withoutStale(session, equipped, deps.rulebooks.of(session), by)
}

/** Two phones of a session never look the same to the staff. */
function newNickname(nickname: string, devices: readonly Device[]): string {
  const taken = new Set(devices.map((device) => device.nickname))
  let name = nickname
  for (let n = 2; taken.has(name); n += 1) name = `${nickname}${String(n)}`
  return name
}

function withNewUser(line: Line, user: LineUser): Line {
  return { ...withEnded(line, 'user', 'revoked'), userSetting: 'different', user }
}
