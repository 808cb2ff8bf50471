import { describe, expect, it } from 'vitest'
import { instant } from '#shared/domain/time/time.ts'
import { reason } from '#shared/rules/reasons.ts'
import type { Session } from '#shared/domain/session.ts'
import { son } from '#test/fixtures/family.ts'
import {
  activated,
  applied,
  createTestDesk,
  handedOver,
  lineAt,
  link,
  type TestDesk,
} from '#test/fakes/session-desk.ts'

const AT = instant('2026-11-22T06:40:00Z')

async function told(desk: TestDesk, session: Session, event: Parameters<TestDesk['carrier']['tell']>[1]) {
  desk.carrier.tell(session.id, event, AT)
  await desk.service.idle()
  return desk.store.read(session.id)
}

function deviceAt(session: Session, n: number) {
  const device = session.devices[n]
  if (!device) throw new Error('no such phone')
  return device.id
}

describe('what the carrier tells by itself', () => {
  it('C26: a link is written down as system evidence although nobody pressed start', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    const lineId = lineAt(session, 1)
    const contractor = { type: 'linked', kind: 'contractor', lineId, deviceId: deviceAt(session, 0) } as const
    expect((await told(desk, session, contractor)).lines[1]).toMatchObject({
      contractorLink: { status: 'linked', evidence: 'system', recordedBy: null, linkedAt: AT },
      loginId: { status: 'contractorLinked' },
    })
    const user = { type: 'linked', kind: 'user', lineId, deviceId: deviceAt(session, 1) } as const
    const after = await told(desk, session, user)
    expect(after.lines[1]).toMatchObject({
      userLink: { status: 'linked', evidence: 'system', deviceId: deviceAt(session, 1) },
      code: { status: 'linked' },
    })
    const journal = await desk.handlers['session.journal']({ sessionId: session.id })
    expect(journal.at(-1)).toMatchObject({
      at: AT,
      staffNumber: 'carrier',
      action: 'link.linked',
      detail: { kind: 'user', evidence: 'system' },
    })
  })

  it('C26: what staff saw becomes system evidence when the carrier says so, and a repeat is no news', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    await link(desk, session.id, 0, 'contractor')
    const event = {
      type: 'linked',
      kind: 'contractor',
      lineId: lineAt(session, 0),
      deviceId: deviceAt(session, 0),
    } as const
    const after = await told(desk, session, event)
    expect(after.lines[0]?.contractorLink).toMatchObject({ evidence: 'system', accountConfirmed: true })
    expect((await told(desk, session, event)).revision).toBe(after.revision)
  })

  it('S15: a contract that its contractor ended in MyPage takes links and code with it, and says how', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    await link(desk, session.id, 0, 'contractor')
    const event = { type: 'contractEnded', lineId: lineAt(session, 0), how: 'mnpOut' } as const
    const after = await told(desk, session, event)
    expect(after.lines[0]).toMatchObject({
      state: 'cancelled',
      code: { status: 'revoked' },
      contractorLink: { status: 'revoked' },
      loginId: { status: 'unlinked' },
    })
    const secrets = await desk.store.secrets(session.id)
    expect(secrets.find(({ lineId }) => lineId === event.lineId)?.codeSealed ?? null).toBeNull()
    expect((await told(desk, session, event)).revision).toBe(after.revision)
    const journal = await desk.handlers['session.journal']({ sessionId: session.id })
    expect(journal.at(-1)).toMatchObject({ action: 'line.cancelled', detail: { how: 'mnpOut' } })
  })

  it('S46: friend-add', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    const after = await told(desk, session, { type: 'friendAdded', deviceId: deviceAt(session, 2) })
    expect(after.devices[2]?.friendAdd).toEqual({ at: AT, evidence: 'system' })
  })

  it('a link that the carrier made while the desk still waits for the activation’s answer is kept', async () => {
    const desk = await createTestDesk()
    const session = await applied(desk)
    const lineId = lineAt(session, 0)
    desk.carrier.script('activate', 'held')
    await desk.handlers['line.activate']({ sessionId: session.id, lineId })
    desk.carrier.tell(
      session.id,
      { type: 'linked', kind: 'user', lineId, deviceId: deviceAt(session, 0) },
      AT,
    )
    desk.carrier.release()
    await desk.service.idle()
    expect((await desk.store.read(session.id)).lines[0]).toMatchObject({
      state: 'active',
      userLink: { status: 'linked' },
      contractorLink: { status: 'eligible' },
    })
  })

  it('S60: a failure on its own phone fails the link; one on another phone is journalled only', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    const failure = {
      type: 'linkFailed',
      kind: 'user',
      lineId: lineAt(session, 1),
      reason: reason('codeUsed', { left: 4 }),
    } as const
    const other = await told(desk, session, { ...failure, deviceId: deviceAt(session, 0) })
    expect(other.lines[1]?.userLink.status).toBe('eligible')
    const own = await told(desk, session, { ...failure, deviceId: deviceAt(session, 1) })
    expect(own.lines[1]?.userLink).toMatchObject({ status: 'failed', failure: { code: 'codeUsed' } })
    const journal = await desk.handlers['session.journal']({ sessionId: session.id })
    const failed = journal.filter(({ action }) => action === 'link.failed')
    expect(failed.map(({ detail }) => detail['onItsPhone'])).toEqual([false, true])
  })

  it('V18: a failure after the link was made does not undo it', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    await link(desk, session.id, 0, 'user')
    const lineId = lineAt(session, 0)
    const event = {
      type: 'linkFailed',
      kind: 'user',
      lineId,
      reason: reason('codeUsed', { left: 4 }),
    } as const
    const after = await told(desk, session, { ...event, deviceId: deviceAt(session, 0) })
    expect(after.lines[0]?.userLink.status).toBe('linked')
  })

  it('L4: a revoked code is dead at the desk too, and nothing of it is left to print', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    const lineId = lineAt(session, 1)
    expect(
      (await told(desk, session, { type: 'codeRevoked', lineId, generation: 1 })).lines[1]?.code?.status,
    ).toBe('revoked')
    const secrets = (await desk.store.secrets(session.id)).find((s) => s.lineId === lineId)
    expect(secrets?.codeSealed).toBeNull()
    expect(secrets?.loginIdSealed).not.toBeNull()
  })

  it('S61: after a reissue in MyPage the contractor holds the code, the desk knows its last four characters only', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    await handedOver(desk, session.id, 'user', 1)
    const lineId = lineAt(session, 1)
    const event = { type: 'codeReissued', lineId, last4: 'WXYZ', generation: 2 } as const
    const after = await told(desk, session, event)
    expect(after.lines[1]?.code).toEqual({
      generation: 2,
      status: 'handed',
      last4: 'WXYZ',
      issuedAt: AT,
      handedAt: AT,
    })
    expect(after.slips.find((s) => s.lineId === lineId)).toMatchObject({ prints: 0, handedAt: null })
    expect((await told(desk, session, event)).revision).toBe(after.revision)
    const journal = await desk.handlers['session.journal']({ sessionId: session.id })
    expect(journal.slice(-2).map(({ action }) => action)).toEqual(['code.superseded', 'code.issued'])
  })

  it('C9: a change of user in MyPage cuts the old user’s link', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    await link(desk, session.id, 0, 'user')
    const lineId = lineAt(session, 0)
    const renewal = { last4: 'WXYZ', generation: 2 }
    const event = { type: 'userChanged', lineId, user: { ...son }, ...renewal } as const
    const after = await told(desk, session, event)
    expect(after.lines[0]?.code).toMatchObject({ ...renewal, status: 'handed' })
    expect(after.revision).toBe((await told(desk, session, event)).revision)
    expect(after.lines[0]).toMatchObject({
      userSetting: 'different',
      user: son,
      userLink: { status: 'revoked' },
    })
    expect(after.lines[0]?.deviceId).toBe(after.devices.at(-1)?.id)
    expect(after.devices).toHaveLength(session.devices.length + 1)
  })

  it('L4: the end of an older code is no news for the newer one', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    const lineId = lineAt(session, 1)
    await told(desk, session, { type: 'codeReissued', lineId, last4: 'WXYZ', generation: 2 })
    const late = await told(desk, session, { type: 'codeRevoked', lineId, generation: 1 })
    expect(late.lines[1]?.code).toMatchObject({ generation: 2, status: 'handed' })
  })

  it('Q6, C9: what happens after a session is over changes neither its people nor its slips', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    await handedOver(desk, session.id, 'contractor')
    for (const n of [0, 1, 2]) {
      await handedOver(desk, session.id, 'user', n)
      await link(desk, session.id, n, 'contractor')
      await link(desk, session.id, n, 'user')
    }
    const over = await desk.handlers['session.complete']({ sessionId: session.id })
    const lineId = lineAt(session, 1)
    const user = { ...son, givenName: '次郎' }
    const event = { type: 'userChanged', lineId, user, last4: 'WXYZ', generation: 2 } as const
    const after = await told(desk, session, event)
    expect(after.slips).toEqual(over.slips)
    expect(after.devices).toEqual(over.devices)
    expect(after.lines[1]).toMatchObject({
      user: over.lines[1]?.user,
      userLink: { status: 'revoked' },
      code: { generation: 2, status: 'handed' },
    })
    const journal = await desk.handlers['session.journal']({ sessionId: session.id })
    expect(journal.map(({ action }) => action)).toContain('user.changed')
    expect(JSON.stringify(journal)).not.toContain('次郎')
  })

  it('C11: unlinking in MyPage leaves the other link', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    await link(desk, session.id, 0, 'contractor')
    await link(desk, session.id, 0, 'user')
    const after = await told(desk, session, { type: 'unlinked', kind: 'user', lineId: lineAt(session, 0) })
    expect(after.lines[0]).toMatchObject({
      userLink: { status: 'unlinked' },
      contractorLink: { status: 'linked' },
      loginId: { status: 'contractorLinked' },
    })
  })
})
