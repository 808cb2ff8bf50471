import { describe, expect, it } from 'vitest'
import type { LinkKind } from '#shared/domain/link.ts'
import { refusedCodes } from '#test/fakes/refused-codes.ts'
import { activated, applied, createTestDesk, lineAt, link, type TestDesk } from '#test/fakes/session-desk.ts'
import type { Session } from '#shared/domain/session.ts'

/** What is there. @throws when it is not */
function the<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error('not there')
  return value
}

/** The handlers with one line's ids filled in. */
function attempt(desk: TestDesk, session: Session, n: number, kind: LinkKind) {
  const ids = { sessionId: session.id, lineId: lineAt(session, n), kind }
  const deviceId = kind === 'contractor' ? session.devices[0]?.id : session.lines[n]?.deviceId
  if (!deviceId) throw new Error('no phone')
  const { handlers } = desk
  return {
    befriend: (evidence: 'staffSeen' | 'customerSaid' = 'staffSeen') =>
      handlers['device.friendAdded']({ sessionId: session.id, deviceId, evidence }),
    start: (on = deviceId) => handlers['link.start']({ ...ids, deviceId: on }),
    record: (evidence: 'staffSeen' | 'customerSaid' = 'staffSeen') =>
      handlers['link.record']({ ...ids, evidence }),
    confirm: () => handlers['link.confirmAccount'](ids),
    fail: () => handlers['link.fail'](ids),
    defer: (reason: 'absent' | null) => handlers['link.defer']({ ...ids, reason }),
    unlink: (identityChecked: boolean) =>
      handlers['link.unlink']({ ...ids, reason: '機種変更のため', identityChecked }),
  }
}

describe('links at the desk', () => {
  it('S26: the user cannot link before the contractor when they differ', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    const user = attempt(desk, session, 1, 'user')
    await user.befriend()
    expect(await refusedCodes(user.start())).toContain('contractorFirst')
    await link(desk, session.id, 1, 'contractor')
    expect((await user.start()).lines[1]?.userLink).toMatchObject({
      status: 'inProgress',
      deviceId: session.lines[1]?.deviceId,
      startedAt: desk.clock.now(),
    })
  })

  it('V2, S79: nothing is linked before the line is active', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    const contractor = attempt(desk, session, 0, 'contractor')
    await contractor.befriend()
    expect(await refusedCodes(contractor.start())).toContain('notActivated')
  })

  it('N14, R29: a phone taken in hand is written down with its reason, once, and only on the phone it was', async () => {
    const desk = await createTestDesk()
    const { id, devices } = await applied(desk)
    const hold = (reason: string) =>
      desk.handlers['device.heldByStaff']({ sessionId: id, deviceId: the(devices[1]).id, reason })
    const after = await hold('操作が難しいとのお申し出')
    expect(after.devices.map(({ heldByStaff }) => heldByStaff)).toEqual([
      null,
      { at: desk.clock.now(), reason: '操作が難しいとのお申し出' },
      null,
    ])
    expect((await hold('操作が難しいとのお申し出')).revision).toBe(after.revision)
    const journal = await desk.handlers['session.journal']({ sessionId: id })
    expect(journal.at(-1)).toMatchObject({
      action: 'device.heldByStaff',
      reason: '操作が難しいとのお申し出',
      detail: { deviceId: the(devices[1]).id },
    })
  })

  it('V17, S46: friend-add is recorded per phone, before any line is active, and once', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    const after = await attempt(desk, session, 1, 'user').befriend('customerSaid')
    expect(after.devices.map(({ friendAdd }) => friendAdd?.evidence ?? null)).toEqual([
      null,
      'customerSaid',
      null,
    ])
    const again = await attempt(desk, session, 1, 'user').befriend()
    expect(again.revision).toBe(after.revision)
  })

  it('N7, S59: a link carries how we know and who wrote it down; the login ID or code goes with it', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    await link(desk, session.id, 0, 'contractor')
    const after = await link(desk, session.id, 0, 'user')
    const facts = { status: 'linked', evidence: 'staffSeen', recordedBy: '0042', linkedAt: desk.clock.now() }
    expect(after.lines[0]).toMatchObject({ contractorLink: facts, userLink: facts })
    expect(after.lines[0]?.loginId?.status).toBe('contractorLinked')
    expect(after.lines[0]?.code?.status).toBe('linked')
  })

  it('C26: stronger evidence replaces weaker, weaker never replaces stronger', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    const contractor = attempt(desk, session, 0, 'contractor')
    await contractor.befriend()
    await contractor.start()
    expect((await contractor.record('customerSaid')).lines[0]?.contractorLink.evidence).toBe('customerSaid')
    const seen = await contractor.record('staffSeen')
    expect(seen.lines[0]?.contractorLink.evidence).toBe('staffSeen')
    expect((await contractor.record('customerSaid')).revision).toBe(seen.revision)
  })

  it('L3: an attempt has ten minutes at the counter, is begun again after that, and the code stays good', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    const contractor = attempt(desk, session, 0, 'contractor')
    await contractor.befriend()
    const first = await contractor.start()
    desk.clock.pass(10)
    expect(await refusedCodes(contractor.record())).toContain('attemptOver')
    const second = await contractor.start()
    expect(second.lines[0]?.contractorLink.startedAt).not.toBe(first.lines[0]?.contractorLink.startedAt)
    desk.clock.pass(9)
    const linked = await contractor.record()
    expect(linked.lines[0]?.contractorLink.status).toBe('linked')
    expect(linked.lines[0]?.code?.status).toBe('issued')
  })

  it('L7: the person confirms that it is their own account, after the link and not before', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    const contractor = attempt(desk, session, 0, 'contractor')
    expect(await refusedCodes(contractor.confirm())).toContain('confirmOnlyLinked')
    await contractor.befriend()
    await contractor.start()
    expect((await contractor.record()).lines[0]?.contractorLink.accountConfirmed).toBe(false)
    const confirmed = await contractor.confirm()
    expect(confirmed.lines[0]?.contractorLink.accountConfirmed).toBe(true)
    expect((await contractor.confirm()).revision).toBe(confirmed.revision)
  })

  it('S60: a failed attempt says so and is begun again from there', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    const user = attempt(desk, session, 0, 'user')
    expect(await refusedCodes(user.fail())).toContain('notStarted')
    await user.befriend()
    await user.start()
    expect((await user.fail()).lines[0]?.userLink).toMatchObject({
      status: 'failed',
      failure: { rule: 'S60' },
    })
    expect((await user.start()).lines[0]?.userLink).toMatchObject({ status: 'inProgress', failure: null })
  })

  it('W6: a link is left for later with a reason, and taken up again', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    const user = attempt(desk, session, 2, 'user')
    expect((await user.defer('absent')).lines[2]?.userLink.deferred).toBe('absent')
    expect((await user.defer(null)).lines[2]?.userLink.deferred).toBeNull()
    await link(desk, session.id, 0, 'contractor')
    expect(await refusedCodes(attempt(desk, session, 0, 'contractor').defer('absent'))).toContain(
      'alreadyLinked',
    )
  })

  it('S63, C11, C12: unlinking needs a fresh identity check, leaves the other link, and is journalled with its reason', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    await link(desk, session.id, 0, 'contractor')
    await link(desk, session.id, 0, 'user')
    const contractor = attempt(desk, session, 0, 'contractor')
    expect(await refusedCodes(contractor.unlink(false))).toContain('identityNotChecked')
    expect(desk.carrier.count('unlink')).toBe(0)
    await contractor.unlink(true)
    await desk.service.idle()
    const after = await desk.store.read(session.id)
    expect(after.lines[0]).toMatchObject({
      contractorLink: { status: 'unlinked', accountConfirmed: false, evidence: null },
      userLink: { status: 'linked' },
      loginId: { status: 'unlinked' },
    })
    const journal = await desk.handlers['session.journal']({ sessionId: session.id })
    const unlinked = journal.filter(({ action }) => action === 'link.unlinked')
    expect(unlinked.filter(({ reason }) => reason === '機種変更のため')).toHaveLength(1)
    const again = await link(desk, session.id, 0, 'contractor')
    expect(again.lines[0]?.loginId?.status).toBe('contractorLinked')
  })

  it('C38: after a user link was undone its code links no more', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    await link(desk, session.id, 0, 'user')
    const user = attempt(desk, session, 0, 'user')
    await user.unlink(true)
    expect(await refusedCodes(user.start())).toContain('newCodeNeeded')
  })
})
