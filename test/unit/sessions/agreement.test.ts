/** The desk's session and the carrier's account on the same walk: where both know something, they know the same. */
import { describe, expect, it } from 'vitest'
import { CarrierFault, CarrierRefusal } from '#electron/carrier/gateway.ts'
import { familyOf } from '#electron/carrier/phones/views.ts'
import { Refusal } from '#electron/errors.ts'
import type { DeviceId, LineId } from '#shared/domain/ids.ts'
import type { Line, LineState } from '#shared/domain/line.ts'
import { linkKinds, linkStatuses, type LinkStatus } from '#shared/domain/link.ts'
import type { Session } from '#shared/domain/session.ts'
import { isLive } from '#shared/domain/usage-code.ts'
import { makeUsageCode } from '#shared/rules/codes/usage-code.ts'
import { reissueReasons } from '#shared/rules/codes/reissue.ts'
import { deskOnEmbedded, type EmbeddedDesk } from '#test/fakes/embedded-desk.ts'
import { applied, lineAt, switchedOn } from '#test/fakes/session-desk.ts'
import { contractor, son } from '#test/fixtures/family.ts'

const STEPS = 160
/** As carriers make them, and nobody's. */
const NOBODYS_CODE = makeUsageCode((count) => new Uint8Array(count).fill(7))

/** Numbers below `below`, the same for the same seed. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

async function accountOf(desk: EmbeddedDesk, { id }: Session) {
  const account = await desk.vault.ask('carrier.read', { applicationId: id })
  if (!account) throw new Error('no account')
  return account
}

/** The carrier knows no attempts at the counter: while one runs there, it knows only that the link is not made. */
function sameLink(desk: LinkStatus, carrier: LinkStatus): boolean {
  return desk === 'inProgress' ? carrier !== 'linked' : desk === carrier
}

/** How an activation goes is told by its operation: of the line the carrier says that it is not active yet. */
function carrierState(state: LineState): string {
  return state === 'activating' || state === 'unknown' || state === 'failed' ? 'contracted' : state
}

function expectAgreement(line: Line, known: Awaited<ReturnType<typeof accountOf>>['lines'][number]): void {
  expect(known.state).toBe(carrierState(line.state))
  for (const kind of ['contractorLink', 'userLink'] as const) {
    const statuses = [line[kind].status, known[kind].status] as const
    expect(sameLink(...statuses), `${kind}: ${statuses.join(' at the desk, at the carrier ')}`).toBe(true)
    if (statuses[0] === 'linked') expect(line[kind].deviceId).toBe(known[kind].deviceId)
  }
  expect(line.loginId?.status).toBe(known.loginId.status)
  const newest = known.codes.at(-1)
  const live = [line.code, newest].map((code) => (code && isLive(code.status) ? 'live' : code?.status))
  expect(live[0]).toBe(live[1])
  expect(line.code?.generation).toBe(newest?.generation)
}

/** One thing that somebody does, at the counter or on a phone; most of them are refused most of the time. */
type Act = (session: Session, lineId: LineId, phone: DeviceId) => Promise<unknown>

function actsOf(desk: EmbeddedDesk, roll: (below: number) => number): readonly Act[] {
  const { handlers, carrier, service } = desk
  const { phone } = carrier
  const pick = <T>(all: readonly T[]): T => all[roll(all.length)] as T
  const contractorsPhone = (session: Session): DeviceId => session.devices[0]?.id as DeviceId
  const login = async (session: Session, lineId: LineId) => ({
    deviceId: contractorsPhone(session),
    loginId: await service.forPrinting.open('contractor', session.id, lineId),
    password: 'chosen-at-home',
    first: { receptionNumber: session.receptionNumber, birthDate: contractor.birthDate },
  })
  const linkContractor: Act = async (session, lineId) =>
    phone.linkContractor(familyOf(session), await login(session, lineId))
  const linkUser: Act = async (session, lineId) => {
    const typedCode = await service.forPrinting.open('user', session.id, lineId)
    const deviceId = session.lines.find(({ id }) => id === lineId)?.deviceId as DeviceId
    return phone.linkUser(familyOf(session), { deviceId, typedCode })
  }
  return [
    ...[linkContractor, linkContractor, linkUser, linkUser],
    ({ id: sessionId }, lineId) => handlers['line.activate']({ sessionId, lineId }),
    ({ id: sessionId }, lineId) => handlers['line.activate']({ sessionId, lineId }),
    ...linkKinds.map((kind): Act => (session, lineId) => {
      const users = session.lines.find(({ id }) => id === lineId)?.deviceId as DeviceId
      const deviceId = kind === 'user' ? users : contractorsPhone(session)
      return handlers['link.start']({ sessionId: session.id, lineId, kind, deviceId })
    }),
    async ({ id: sessionId }, _, deviceId) =>
      handlers['device.friendAdded']({ sessionId, deviceId, evidence: 'staffSeen' }),
    (session, _, deviceId) => phone.addFriend(familyOf(session), deviceId),
    (session, _, deviceId) => phone.linkUser(familyOf(session), { deviceId, typedCode: NOBODYS_CODE }),
    (session, lineId) =>
      phone.unlink(familyOf(session), {
        ...{ deviceId: contractorsPhone(session), lineId, kind: pick(linkKinds) },
      }),
    ({ id: sessionId }, lineId) =>
      handlers['link.unlink']({
        ...{ sessionId, lineId, kind: pick(linkKinds), reason: 'ご本人の希望', identityChecked: true },
      }),
    ({ id: sessionId }, lineId) =>
      handlers['code.reissue']({ sessionId, lineId, reason: pick(reissueReasons), contractorPresent: true }),
    (session, lineId) => phone.reissue(familyOf(session), { deviceId: contractorsPhone(session), lineId }),
    ({ id: sessionId }, lineId) =>
      handlers['user.change']({
        ...{ sessionId, lineId, user: son, reason: '入力の誤り', contractorPresent: true },
      }),
    async (session, lineId) =>
      roll(3) === 0 &&
      phone.endContract(familyOf(session), {
        ...{ deviceId: contractorsPhone(session), lineId, how: pick(['cancel', 'mnpOut'] as const) },
      }),
    async ({ id: sessionId }, lineId) =>
      roll(8) === 0 && handlers['line.withdraw']({ sessionId, lineId, reason: '他社にする' }),
    async () => desk.clock.pass(pick([1, 11, 31])),
  ]
}

const isRefused = (error: unknown): boolean =>
  error instanceof Refusal || error instanceof CarrierRefusal || error instanceof CarrierFault

describe('the desk and the carrier’s account', () => {
  /** What the walks came through, so that none of them only stood still. */
  const seen = new Set<string>()

  it.each([1, 2, 3, 4, 5, 6, 8])('1.6, C26: agree after every step of walk %i', async (seed) => {
    const desk = await deskOnEmbedded()
    const roll = dice(seed)
    const acts = actsOf(desk, roll)
    let session = await applied(desk)
    // Every other walk begins with what most families come to: all lines active, every phone a friend.
    if (seed % 2 === 0) {
      session = await switchedOn(desk, session)
      for (const { id } of session.devices) await desk.carrier.phone.addFriend(familyOf(session), id)
    }
    for (let n = 0; n < STEPS; n += 1) {
      const lineId = lineAt(session, roll(session.lines.length))
      const phone = session.devices[roll(session.devices.length)]?.id as DeviceId
      const act = acts[roll(acts.length)] as Act
      try {
        await act(session, lineId, phone)
      } catch (error) {
        if (!isRefused(error)) throw error
      }
      await desk.service.idle()
      session = await desk.store.read(session.id)
      const account = await accountOf(desk, session)
      for (const [index, line] of session.lines.entries()) {
        const known = account.lines[index]
        if (known) expectAgreement(line, known)
        for (const { status } of [line.contractorLink, line.userLink]) seen.add(status)
        seen.add(line.state)
      }
    }
  })

  it('1.6: have been through every status of a link and every end of a line', () => {
    const ends = ['contracted', 'active', 'cancelled', 'withdrawn']
    expect([...linkStatuses, ...ends].filter((state) => !seen.has(state))).toEqual([])
  })
})
