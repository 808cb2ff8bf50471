import { describe, expect, it } from 'vitest'
import { familyOf } from '#electron/carrier/phones/views.ts'
import { deskOnEmbedded } from '#test/fakes/embedded-desk.ts'
import { activated, deskOn, lineAt } from '#test/fakes/session-desk.ts'
import { contractor, son } from '#test/fixtures/family.ts'

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
      const loginId = await desk.service.slips.openLoginId(session.id, lineId)
      const typed = { deviceId: fathers.id, loginId, password: 'chosen-at-home', first }
      await desk.carrier.phone.linkContractor(family, typed)
      if (!deviceId) throw new Error('no phone')
      const typedCode = await desk.service.slips.openCode(session.id, lineId)
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
      const loginId = await desk.service.slips.openLoginId(session.id, lineId)
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
    expect(await desk.service.slips.openCode(session.id, lineId)).toHaveLength(16)
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
