import { describe, expect, it } from 'vitest'
import type { Session } from '#shared/domain/session.ts'
import { plusMinutes } from '#shared/domain/time/time.ts'
import { familyOf } from '#electron/carrier/phones/views.ts'
import { deskOnEmbedded, type EmbeddedDesk } from '#test/fakes/embedded-desk.ts'
import { activated, deskOn, filledIn, lineAt, switchedOn } from '#test/fakes/session-desk.ts'
import { refusedCodes } from '#test/fakes/refused-codes.ts'
import { contractor, son } from '#test/fixtures/family.ts'

/** Every login ID linked on the contractor's phone. */
async function contractorLinked(desk: EmbeddedDesk, session: Session) {
  const family = familyOf(session)
  const [phone] = session.devices
  if (!phone) throw new Error('no phone')
  const first = { receptionNumber: session.receptionNumber, birthDate: contractor.birthDate }
  await desk.carrier.phone.addFriend(family, phone.id)
  for (const { id: lineId } of session.lines) {
    const loginId = await desk.service.forPrinting.open('contractor', session.id, lineId)
    const typed = { deviceId: phone.id, loginId, password: 'chosen-at-home', first }
    await desk.carrier.phone.linkContractor(family, typed)
  }
  await desk.service.idle()
  return { family, deviceId: phone.id }
}

describe('the desk on the embedded carrier', () => {
  it('V20, C26: what the family does on its phones stands at the desk as system evidence', async () => {
    const desk = await deskOnEmbedded()
    const session = await activated(desk)
    const family = familyOf(session)
    const [fathers] = session.devices
    if (!fathers) throw new Error('no phone')
    for (const { id } of session.devices) await desk.carrier.phone.addFriend(family, id)
    for (const { id: lineId, deviceId } of session.lines) {
      const first = { receptionNumber: session.receptionNumber, birthDate: contractor.birthDate }
      const loginId = await desk.service.forPrinting.open('contractor', session.id, lineId)
      const typed = { deviceId: fathers.id, loginId, password: 'chosen-at-home', first }
      await desk.carrier.phone.linkContractor(family, typed)
      if (!deviceId) throw new Error('no phone')
      const typedCode = await desk.service.forPrinting.open('user', session.id, lineId)
      await desk.carrier.phone.linkUser(family, { deviceId, typedCode })
    }
    await desk.service.idle()
    const after = await desk.store.read(session.id)
    for (const line of after.lines) {
      expect(line.contractorLink).toMatchObject({
        status: 'linked',
        evidence: 'system',
        deviceId: fathers.id,
      })
      expect(line.userLink).toMatchObject({ status: 'linked', evidence: 'system', deviceId: line.deviceId })
      expect([line.loginId?.status, line.code?.status]).toEqual(['contractorLinked', 'linked'])
    }
  })

  it('Q2: two answers are lost, and each line is switched on once', async () => {
    const desk = await deskOnEmbedded()
    await desk.carrier.practice.write({ fault: 'answerLost', remaining: 2, latencySeconds: 0 })
    const session = await activated(desk)
    expect(session.lines.map(({ state }) => state)).toEqual(['active', 'active', 'active'])
    const account = await desk.vault.ask('carrier.read', { applicationId: session.id })
    expect(account?.lines.map(({ activations }) => activations)).toEqual([1, 1, 1])
  })

  it('E10c, S18, V22, R20: LINE Pay card chosen at the desk is what the carrier is paid with: 32 and 64 points', async () => {
    const desk = await deskOnEmbedded()
    const { id } = await filledIn(desk)
    const fields = { paymentKind: 'linePayCard' }
    await desk.handlers['session.save']({
      sessionId: id,
      edits: [{ kind: 'contractor', fields }],
      focus: null,
    })
    const session = await switchedOn(desk, await desk.handlers['session.apply']({ sessionId: id }))
    const { family, deviceId } = await contractorLinked(desk, session)
    desk.clock.pass(60 * 24 * 60)
    const lineId = lineAt(session, 0)
    const { bill, grants } = await desk.carrier.phone.contract(family, { deviceId, lineId })
    expect(bill.payment.id).toBe('linePayCard')
    expect(grants.at(-1)).toMatchObject({ on: '2027-01-10', base: 32, extra: 64 })
  })

  it('E10c, S30: sex and relation of a user are in MyPage as they were given at the desk', async () => {
    const desk = await deskOnEmbedded()
    const session = await activated(desk)
    const { family, deviceId } = await contractorLinked(desk, session)
    const pages = await Promise.all(
      session.lines.map(({ id: lineId }) => desk.carrier.phone.myPage(family, { deviceId, lineId })),
    )
    expect(pages.map(({ userName, userSex, userRelation }) => [userName, userSex, userRelation])).toEqual([
      ['見本 太郎', null, null],
      ['見本 花子', 'female', 'mother'],
      ['見本 一郎', 'male', 'child'],
    ])
    // What was applied for is no news to the desk that applied for it.
    const { revision } = await desk.store.read(session.id)
    const again = deskOn(desk.vault, desk.vault, desk.carrier, desk.clock)
    expect((await again.handlers['session.read']({ sessionId: session.id })).revision).toBe(revision)
  })

  it('E11k, L4: the fifth wrong code on a phone is known at the desk with its end, and also when nobody wrote it down', async () => {
    const desk = await deskOnEmbedded()
    const session = await activated(desk)
    const family = familyOf(session)
    const [, mothers, sons] = session.devices
    if (!mothers || !sons) throw new Error('no phones')
    const wrong = async (deviceId: typeof mothers.id) => {
      await desk.carrier.phone.addFriend(family, deviceId)
      for (let n = 0; n < 5; n += 1) {
        const typedCode = '0000000000000000'
        await expect(desk.carrier.phone.linkUser(family, { deviceId, typedCode })).rejects.toThrow()
      }
    }
    await wrong(mothers.id)
    await desk.service.idle()
    const told = await desk.store.read(session.id)
    const at = desk.clock.now()
    const lock = { at, until: plusMinutes(at, 15) }
    expect(told.devices.map(({ locks }) => locks.code)).toEqual([null, lock, null])
    expect(told.lines[1]?.userLink).toMatchObject({ status: 'failed', failure: { code: 'phoneLocked' } })
    const journal = await desk.handlers['session.journal']({ sessionId: session.id })
    expect(journal.filter(({ action }) => action === 'device.locked')).toMatchObject([
      { staffNumber: 'carrier', detail: { deviceId: mothers.id, entry: 'code' } },
    ])
    const lineId = lineAt(session, 1)
    const again = { sessionId: session.id, lineId, reason: 'linkFailed', contractorPresent: true } as const
    expect(await refusedCodes(desk.handlers['code.reissue'](again))).toContain('reissueWaits')

    desk.service.stop()
    await wrong(sons.id)
    const next = deskOn(desk.vault, desk.vault, desk.carrier, desk.clock)
    const found = await next.handlers['session.read']({ sessionId: session.id })
    expect(found.devices[2]?.locks.code?.until).toBe(lock.until)
  })

  it('E11l, L4: so is a login that is locked; it holds no usage code back', async () => {
    const desk = await deskOnEmbedded()
    const session = await activated(desk)
    const family = familyOf(session)
    const [phone] = session.devices
    if (!phone) throw new Error('no phone')
    await desk.carrier.phone.addFriend(family, phone.id)
    const typed = { deviceId: phone.id, loginId: 'PR0000000000', password: 'chosen-at-home', first: null }
    for (let n = 0; n < 5; n += 1)
      await expect(desk.carrier.phone.linkContractor(family, typed)).rejects.toThrow()
    await desk.service.idle()
    const told = await desk.store.read(session.id)
    expect(told.devices[0]?.locks).toMatchObject({
      code: null,
      login: { until: plusMinutes(desk.clock.now(), 15) },
    })
    const typedCode = await desk.service.forPrinting.open('user', session.id, lineAt(session, 0))
    await desk.carrier.phone.linkUser(family, { deviceId: phone.id, typedCode })
  })

  it('Q1, S61: what the family did while nobody here wrote it down is found at the next start', async () => {
    const desk = await deskOnEmbedded()
    const session = await activated(desk)
    const family = familyOf(session)
    const [fathers] = session.devices
    const [own, mothers] = session.lines
    if (!fathers || !own || !mothers) throw new Error('no family')
    desk.service.stop()
    const first = { receptionNumber: session.receptionNumber, birthDate: contractor.birthDate }
    await desk.carrier.phone.addFriend(family, fathers.id)
    for (const { id: lineId } of [own, mothers]) {
      const loginId = await desk.service.forPrinting.open('contractor', session.id, lineId)
      const typed = { deviceId: fathers.id, loginId, password: 'chosen-at-home', first }
      await desk.carrier.phone.linkContractor(family, typed)
    }
    await desk.carrier.phone.reissue(family, { deviceId: fathers.id, lineId: own.id })
    await desk.carrier.phone.changeUser(family, {
      deviceId: fathers.id,
      lineId: mothers.id,
      user: { ...son },
    })

    const next = deskOn(desk.vault, desk.vault, desk.carrier, desk.clock)
    await next.service.recover()
    await next.service.idle()
    const found = await next.store.read(session.id)
    expect(found.devices[0]?.friendAdd?.evidence).toBe('system')
    expect(found.lines[0]).toMatchObject({
      contractorLink: { status: 'linked', evidence: 'system', deviceId: fathers.id },
      code: { generation: 2, status: 'handed' },
    })
    expect(found.lines[1]).toMatchObject({ user: son, code: { generation: 2, status: 'handed' } })
    const { revision } = await next.handlers['session.read']({ sessionId: session.id })
    expect(revision).toBe(found.revision)
  })

  it('S61: a new code that got lost on its way to the desk is replaced by one more reissue', async () => {
    const desk = await deskOnEmbedded()
    const session = await activated(desk)
    const lineId = lineAt(session, 0)
    await desk.carrier.reissue(session.id, lineId, 'slipLost')
    const read = await desk.handlers['session.read']({ sessionId: session.id })
    expect(read.lines[0]?.code).toMatchObject({ generation: 2, status: 'issued', handedAt: null })
    const again = { sessionId: session.id, lineId, reason: 'slipLost', contractorPresent: true } as const
    expect((await desk.handlers['code.reissue'](again)).lines[0]?.code?.generation).toBe(3)
    expect(await desk.service.forPrinting.open('user', session.id, lineId)).toHaveLength(16)
  })

  it('S61, S62: a code reissued at the counter is the one that the carrier takes', async () => {
    const desk = await deskOnEmbedded()
    const session = await activated(desk)
    const lineId = lineAt(session, 0)
    const after = await desk.handlers['code.reissue']({
      sessionId: session.id,
      lineId,
      reason: 'slipSpoiled',
      contractorPresent: true,
    })
    const account = await desk.vault.ask('carrier.read', { applicationId: session.id })
    const codes = account?.lines.find((line) => line.lineId === lineId)?.codes
    expect(codes?.map(({ status, last4 }) => [status, last4])).toEqual([
      ['superseded', session.lines[0]?.code?.last4],
      ['issued', after.lines[0]?.code?.last4],
    ])
  })
})
