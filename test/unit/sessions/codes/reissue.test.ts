import { describe, expect, it, vi } from 'vitest'
import { mother } from '#test/fixtures/family.ts'
import { refusedCodes } from '#test/fakes/refused-codes.ts'
import { activated, createTestDesk, filledIn, handedOver, lineAt, link } from '#test/fakes/session-desk.ts'

describe('code.reissue', () => {
  it('S60–S62: after a failed user link a new code is issued, sealed for a new slip, and the old one is history', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    const lineId = lineAt(session, 0)
    const old = await desk.service.forPrinting.open('user', session.id, lineId)
    await handedOver(desk, session.id, 'user', 0)
    const ids = { sessionId: session.id, lineId }
    const refused = desk.handlers['code.reissue']({ ...ids, reason: 'linkFailed', contractorPresent: true })
    expect(await refusedCodes(refused)).toContain('reissueAfterFailure')
    const deviceId = session.lines[0]?.deviceId
    if (!deviceId) throw new Error('no phone')
    await desk.handlers['device.friendAdded']({ sessionId: session.id, deviceId, evidence: 'staffSeen' })
    await desk.handlers['link.start']({ ...ids, kind: 'user', deviceId })
    await desk.handlers['link.fail']({ ...ids, kind: 'user' })
    const after = await desk.handlers['code.reissue']({
      ...ids,
      reason: 'linkFailed',
      contractorPresent: true,
    })
    const code = await desk.service.forPrinting.open('user', session.id, lineId)
    expect(code).not.toBe(old)
    expect(after.lines[0]?.code).toMatchObject({ generation: 2, status: 'issued', last4: code.slice(-4) })
    expect(after.slips.find((s) => s.lineId === lineId)).toMatchObject({
      prints: 0,
      handedAt: null,
      fileName: null,
    })
    const journal = await desk.handlers['session.journal']({ sessionId: session.id })
    expect(journal.slice(-3).map(({ action, detail }) => [action, detail])).toEqual([
      ['code.reissued', { reason: 'linkFailed', contractorPresent: true, userLinkCut: false }],
      ['code.superseded', { generation: 1 }],
      ['code.issued', { generation: 2 }],
    ])
    expect(JSON.stringify(journal)).not.toContain(code)
  })

  it('C10: lost or stolen also cuts the user link; the contractor link stays', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    await link(desk, session.id, 0, 'contractor')
    await link(desk, session.id, 0, 'user')
    const ids = { sessionId: session.id, lineId: lineAt(session, 0) }
    const after = await desk.handlers['code.reissue']({
      ...ids,
      reason: 'lostOrStolen',
      contractorPresent: true,
    })
    expect(after.lines[0]).toMatchObject({
      userLink: { status: 'revoked' },
      contractorLink: { status: 'linked' },
      code: { generation: 2, status: 'issued' },
    })
    expect((await link(desk, session.id, 0, 'user')).lines[0]?.userLink.status).toBe('linked')
  })

  it('E14f, S62: the carrier’s message comes before its answer: the new code is not written down as ended, and can be printed', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    const lineId = lineAt(session, 0)
    desk.carrier.script('reissue', 'held')
    const answer = desk.handlers['code.reissue']({
      ...{ sessionId: session.id, lineId, reason: 'slipLost', contractorPresent: true },
    })
    await vi.waitUntil(() => desk.carrier.count('reissue') === 1)
    desk.carrier.tell(session.id, { type: 'codeReissued', lineId, last4: '0004', generation: 2 })
    await vi.waitUntil(async () => (await desk.store.read(session.id)).lines[0]?.code?.generation === 2)
    desk.carrier.release()
    expect((await answer).lines[0]?.code).toMatchObject({ generation: 2, status: 'issued' })
    const journal = await desk.handlers['session.journal']({ sessionId: session.id })
    const ended = journal.filter(({ action }) => ['code.superseded', 'code.revoked'].includes(action))
    expect(ended.map(({ detail }) => detail['generation'])).toEqual([1])
    const code = await desk.service.forPrinting.open('user', session.id, lineId)
    expect(code.slice(-4)).toBe((await answer).lines[0]?.code?.last4)
  })

  it('C13, S61: to nobody but the contractor', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    const ids = { sessionId: session.id, lineId: lineAt(session, 0) }
    const call = desk.handlers['code.reissue']({ ...ids, reason: 'slipLost', contractorPresent: false })
    expect(await refusedCodes(call)).toContain('reissueByContractor')
    expect(desk.carrier.count('reissue')).toBe(0)
    expect((await desk.store.read(session.id)).revision).toBe(session.revision)
  })

  it('leaves everything as it was when the carrier cannot be reached', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    desk.carrier.script('reissue', 'unreachable')
    const ids = { sessionId: session.id, lineId: lineAt(session, 0) }
    expect(
      await refusedCodes(
        desk.handlers['code.reissue']({ ...ids, reason: 'slipLost', contractorPresent: true }),
      ),
    ).toEqual(['carrier'])
    expect((await desk.store.read(session.id)).revision).toBe(session.revision)
  })
})

describe('user.change', () => {
  it('S31: only after the contract is concluded', async () => {
    const desk = await createTestDesk()
    const session = await filledIn(desk)
    const ids = { sessionId: session.id, lineId: lineAt(session, 0) }
    const call = desk.handlers['user.change']({
      ...ids,
      user: { ...mother },
      reason: '家族が使うため',
      contractorPresent: true,
    })
    expect(await refusedCodes(call)).toContain('changeAfterContract')
    expect(desk.carrier.calls).toEqual([])
  })

  it('S33, C9, V19: the old code and the old link end, the new user gets a code and a phone of their own', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    await link(desk, session.id, 2, 'contractor')
    await link(desk, session.id, 2, 'user')
    const ids = { sessionId: session.id, lineId: lineAt(session, 2) }
    const after = await desk.handlers['user.change']({
      ...ids,
      user: { ...mother },
      reason: '家族が使うため',
      contractorPresent: true,
    })
    expect(after.lines[2]).toMatchObject({
      userSetting: 'different',
      user: mother,
      userLink: { status: 'revoked' },
      contractorLink: { status: 'linked' },
      code: { generation: 2, status: 'issued' },
    })
    const phone = after.devices.find(({ id }) => id === after.lines[2]?.deviceId)
    expect(phone).toMatchObject({ owner: 'user', relation: 'mother', friendAdd: null })
    expect(new Set(after.devices.map(({ nickname }) => nickname)).size).toBe(4)
    const journal = await desk.handlers['session.journal']({ sessionId: session.id })
    expect(journal.find(({ action }) => action === 'user.changed')).toMatchObject({
      reason: '家族が使うため',
      detail: { contractorPresent: true },
    })
    expect(JSON.stringify(journal)).not.toContain(mother.givenName)
    expect((await link(desk, session.id, 2, 'user')).lines[2]?.userLink.status).toBe('linked')
  })

  it('C9, S31: not without the contractor', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    const ids = { sessionId: session.id, lineId: lineAt(session, 1) }
    const change = { user: { ...mother }, reason: '家族が使うため', contractorPresent: false }
    expect(await refusedCodes(desk.handlers['user.change']({ ...ids, ...change }))).toContain(
      'changeByContractor',
    )
    expect(desk.carrier.count('changeUser')).toBe(0)
  })

  it('E14e, C9, C7: the carrier’s message comes before its answer: the new user gets one phone and what was checked is asked once', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    const lineId = lineAt(session, 1)
    const ask = { sessionId: session.id, lineId, user: { ...mother } }
    desk.carrier.script('changeUser', 'held')
    const answer = desk.handlers['user.change']({ ...ask, reason: '入力の誤り', contractorPresent: true })
    await vi.waitUntil(() => desk.carrier.count('changeUser') === 1)
    const event = { type: 'userChanged', lineId, user: { ...mother }, last4: '0004', generation: 2 } as const
    desk.carrier.tell(session.id, event)
    await vi.waitUntil(async () => (await desk.store.read(session.id)).lines[1]?.code?.generation === 2)
    const told = await desk.store.read(session.id)
    desk.carrier.release()
    const after = await answer
    expect(after.devices).toEqual(told.devices)
    expect(after.devices).toHaveLength(session.devices.length + 1)
    expect(after.lines[1]?.deviceId).toBe(told.lines[1]?.deviceId)
  })

  it('C9: a live code of the old user is revoked', async () => {
    const desk = await createTestDesk()
    const session = await activated(desk)
    const ids = { sessionId: session.id, lineId: lineAt(session, 1) }
    await desk.handlers['user.change']({
      ...ids,
      user: { ...mother },
      reason: '入力の誤り',
      contractorPresent: true,
    })
    const journal = await desk.handlers['session.journal']({ sessionId: session.id })
    expect(journal.filter(({ action }) => action.startsWith('code.')).map(({ action }) => action)).toEqual([
      'code.revoked',
      'code.issued',
    ])
  })
})
