/** What the carrier did while the desk could not write it down is made good (Q1, Q2). */
import { describe, expect, it } from 'vitest'
import type { LineId } from '#shared/domain/ids.ts'
import type { Session } from '#shared/domain/session.ts'
import { instant } from '#shared/domain/time/time.ts'
import type { CarrierSnapshot, LineSnapshot } from '#electron/carrier/gateway.ts'
import { rulebooksOn } from '#electron/rulebook/library.ts'
import { systemIds } from '#electron/lib/ids.ts'
import { reconcile } from '#electron/sessions/carrier-news/reconcile.ts'
import { firstLibrary } from '#shared/rulebook/library/library.ts'
import { mother } from '#test/fixtures/family.ts'
import { refusedCodes } from '#test/fakes/refused-codes.ts'
import {
  activated,
  createTestDesk,
  filledIn,
  firstPrint,
  handedOver,
  lineAt,
  link,
  restarted,
  START,
} from '#test/fakes/session-desk.ts'

const EARLIER = instant('2026-11-22T05:00:00Z')
const AT = instant('2026-11-22T06:40:00Z')
const deps = { ids: systemIds, rulebooks: rulebooksOn(() => firstLibrary) }

/** As the carrier knows the family's lines when it has heard of nothing but the activation. */
function snapshotOf(session: Session, n: number, line: Partial<LineSnapshot> = {}): CarrierSnapshot {
  const eligible = { status: 'eligible', deviceId: null, at: null } as const
  const lines = session.lines.flatMap(({ id, code }, at): LineSnapshot[] => {
    if (!code) return []
    const { generation, last4, issuedAt } = code
    const asIssued = { generation, last4, issuedAt, status: 'issued', givenTo: 'desk' } as const
    const known = { lineId: id, contractorLink: eligible, userLink: eligible, code: asIssued, user: null }
    return [at === n ? { ...known, ...line } : known]
  })
  return { at: AT, lines, friends: [], locks: [] }
}

const renewed = { generation: 2, status: 'issued', last4: 'WXYZ', issuedAt: AT } as const
const inMyPage = { ...renewed, givenTo: 'contractor' } as const
const forTheDesk = { ...renewed, givenTo: 'desk' } as const

function phoneOf(session: Session, n: number) {
  const deviceId = session.lines[n]?.deviceId
  if (!deviceId) throw new Error('no phone')
  return deviceId
}

async function family() {
  const desk = await createTestDesk()
  const session = await activated(desk)
  /** The desk's session after it was told all this by asking, twice: the second time is no news. */
  const after = async (snapshot: CarrierSnapshot) => {
    desk.carrier.snapshots.set(session.id, snapshot)
    const once = await desk.handlers['session.read']({ sessionId: session.id })
    const twice = await desk.handlers['session.read']({ sessionId: session.id })
    expect(twice.revision).toBe(once.revision)
    return once
  }
  const sealed = async (lineId: LineId) =>
    (await desk.store.secrets(session.id)).find((secrets) => secrets.lineId === lineId)?.codeSealed
  const actions = async () =>
    (await desk.handlers['session.journal']({ sessionId: session.id })).map(({ action }) => action)
  return { desk, session, after, sealed, actions }
}

describe('the session beside what the carrier knows', () => {
  it('Q1: nothing is written when the desk has it all', async () => {
    const { session } = await family()
    expect(reconcile(deps, session, snapshotOf(session, 0))).toBeNull()
  })

  it('C26: links and friends that the desk never heard of are system evidence, at the time they were made', async () => {
    const { session, after } = await family()
    const deviceId = phoneOf(session, 1)
    const made = { status: 'linked', deviceId, at: AT } as const
    const code = {
      ...inMyPage,
      generation: 1,
      last4: session.lines[1]?.code?.last4 ?? '',
      status: 'linked',
    } as const
    const told = await after({
      ...snapshotOf(session, 1, { userLink: made, code }),
      friends: [{ deviceId, at: AT }],
    })
    expect(told.lines[1]).toMatchObject({
      userLink: { status: 'linked', evidence: 'system', linkedAt: AT, deviceId },
      code: { status: 'linked', generation: 1 },
    })
    expect(told.devices.find(({ id }) => id === deviceId)?.friendAdd).toEqual({ at: AT, evidence: 'system' })
  })

  it('C11, S63: a link that the carrier ended is ended here, the other one stays', async () => {
    const { desk, session, after } = await family()
    await link(desk, session.id, 0, 'contractor')
    await link(desk, session.id, 0, 'user')
    const ended = { status: 'unlinked', deviceId: null, at: AT } as const
    const told = await after(snapshotOf(session, 0, { contractorLink: ended }))
    expect(told.lines[0]).toMatchObject({
      contractorLink: { status: 'unlinked' },
      loginId: { status: 'unlinked' },
      userLink: { status: 'linked' },
    })
  })

  it('N7: what staff saw and the carrier has not heard of is left alone', async () => {
    const { desk, session } = await family()
    const linked = await link(desk, session.id, 0, 'user')
    expect(reconcile(deps, linked, snapshotOf(session, 0))).toBeNull()
    const older = { status: 'unlinked', deviceId: null, at: EARLIER } as const
    expect(reconcile(deps, linked, snapshotOf(session, 0, { userLink: older }))).toBeNull()
  })

  it('S61: a reissue in MyPage: the old code can be neither printed nor opened, the contractor holds the new one', async () => {
    const { session, after, sealed, actions } = await family()
    const lineId = lineAt(session, 1)
    const told = await after(snapshotOf(session, 1, { code: inMyPage }))
    expect(told.lines[1]?.code).toEqual({
      generation: 2,
      status: 'handed',
      last4: 'WXYZ',
      issuedAt: AT,
      handedAt: AT,
    })
    expect(await sealed(lineId)).toBeNull()
    expect((await actions()).slice(-2)).toEqual(['code.superseded', 'code.issued'])
  })

  it('S61, L10: a reissue of the desk’s own whose commit was lost: nobody holds the new code, one more reissue helps', async () => {
    const { desk, session, after } = await family()
    const lineId = lineAt(session, 1)
    await handedOver(desk, session.id, 'user', 1)
    await desk.carrier.reissue(session.id, lineId)
    const told = await after(snapshotOf(session, 1, { code: forTheDesk }))
    expect(told.lines[1]?.code).toMatchObject({ generation: 2, status: 'issued', handedAt: null })
    expect(told.slips.find((slip) => slip.lineId === lineId)).toMatchObject({ prints: 0, handedAt: null })
    expect(await refusedCodes(desk.service.forPrinting.open('user', session.id, lineId))).toContain(
      'slipCodeGone',
    )
    const again = await desk.handlers['code.reissue']({
      sessionId: session.id,
      lineId,
      reason: 'slipLost',
      contractorPresent: true,
    })
    expect(again.lines[1]?.code?.generation).toBe(3)
    expect(await desk.service.forPrinting.open('user', session.id, lineId)).toMatch(/^SECRETCDE/)
  })

  it('S15, Q1: a contract that ended while nobody here could write it down', async () => {
    const { session, after, actions } = await family()
    const revoked = { status: 'revoked', deviceId: null, at: AT } as const
    const told = await after(
      snapshotOf(session, 0, {
        ...{ contractorLink: revoked, userLink: revoked, ended: { how: 'cancel', at: AT } },
      }),
    )
    expect(told.lines[0]).toMatchObject({ state: 'cancelled', code: { status: 'revoked' } })
    expect(await actions()).toContain('line.cancelled')
  })

  it('C10: a lost phone’s reissue that cut the link', async () => {
    const { desk, session, after } = await family()
    await link(desk, session.id, 0, 'user')
    const userLink = { status: 'revoked', deviceId: null, at: AT } as const
    const told = await after(snapshotOf(session, 0, { userLink, code: forTheDesk }))
    expect(told.lines[0]).toMatchObject({ userLink: { status: 'revoked' }, code: { generation: 2 } })
  })

  it('L4: a code that the carrier revoked is dead here, and erased', async () => {
    const { session, after, sealed } = await family()
    const { code } = session.lines[1] ?? {}
    if (!code) throw new Error('no code')
    const revoked = { ...code, status: 'revoked', givenTo: 'desk' } as const
    const told = await after(snapshotOf(session, 1, { code: revoked }))
    expect(told.lines[1]?.code?.status).toBe('revoked')
    expect(await sealed(lineAt(session, 1))).toBeNull()
    expect(await sealed(lineAt(session, 0))).not.toBeNull()
  })

  it('C9, S33: a change of user: the new person, a phone of their own, and the end of the old link', async () => {
    const { desk, session, after, actions } = await family()
    await link(desk, session.id, 2, 'contractor')
    await link(desk, session.id, 2, 'user')
    const userLink = { status: 'revoked', deviceId: null, at: AT } as const
    const told = await after(snapshotOf(session, 2, { user: { ...mother }, userLink, code: inMyPage }))
    expect(told.lines[2]).toMatchObject({
      user: mother,
      userSetting: 'different',
      userLink: { status: 'revoked' },
      code: { generation: 2, status: 'handed' },
    })
    expect(told.devices).toHaveLength(session.devices.length + 1)
    expect(told.lines[2]?.deviceId).toBe(told.devices.at(-1)?.id)
    const news = (await actions()).slice(-6)
    expect(news.slice(0, 2)).toEqual(['user.changed', 'code.issued'])
    // What was explained to the son was not explained to her.
    expect(new Set(news.slice(2))).toEqual(new Set(['duty.askedAgain']))
  })
})

describe('when the carrier is asked', () => {
  it('Q1: at the start, for what is open and what is parked', async () => {
    const { desk, session } = await family()
    const parked = { sessionId: session.id, reason: 'returning', returnAt: null } as const
    await desk.handlers['session.park'](parked)
    desk.carrier.snapshots.set(session.id, snapshotOf(session, 1, { code: inMyPage }))
    const next = await restarted(desk)
    await next.service.recover()
    await next.service.idle()
    expect((await next.store.read(session.id)).lines[1]?.code?.generation).toBe(2)
  })

  it('Q6: when a parked session comes back', async () => {
    const { desk, session } = await family()
    await desk.handlers['session.park']({ sessionId: session.id, reason: 'returning', returnAt: null })
    desk.carrier.snapshots.set(session.id, snapshotOf(session, 1, { code: inMyPage }))
    const back = await desk.handlers['session.resume']({ sessionId: session.id })
    expect(back).toMatchObject({ status: 'open' })
    expect(back.lines[1]?.code?.generation).toBe(2)
  })

  it('S61: before a slip is printed, which then is refused', async () => {
    const { desk, session } = await family()
    desk.carrier.snapshots.set(session.id, snapshotOf(session, 1, { code: inMyPage }))
    const { forPrinting } = desk.service
    expect(await forPrinting.read(session.id, 'store')).toEqual(session)
    expect(await forPrinting.read(session.id)).toEqual(session)
    expect((await forPrinting.read(session.id, 'user')).lines[1]?.code?.generation).toBe(2)
    const print = firstPrint(session, 'user', lineAt(session, 1))
    expect(await refusedCodes(desk.ledger.recordPrint(session.id, print))).toContain('slipCodeGone')
  })

  it('Q1: a carrier that is away keeps no session from being read', async () => {
    const { desk, session } = await family()
    desk.carrier.snapshot = () => Promise.reject(new Error('away'))
    expect(await desk.handlers['session.read']({ sessionId: session.id })).toEqual(session)
  })

  it('Q2: not at all before there is a contract', async () => {
    const desk = await createTestDesk()
    const session = await filledIn(desk)
    desk.carrier.snapshots.set(session.id, {
      at: START,
      lines: [],
      friends: session.devices.map(({ id }) => ({ deviceId: id, at: START })),
      locks: [],
    })
    expect(await desk.handlers['session.read']({ sessionId: session.id })).toEqual(session)
  })
})
