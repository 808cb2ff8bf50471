/** MNP開通手続き begun on a phone goes on without this PC (S75, Q2). */
import { describe, expect, it } from 'vitest'
import { createTestVault } from '#test/fakes/memory-vault.ts'
import { FIRST, PASSWORD } from '../../phones-support.ts'
import { carrierOn, familyRequest, id, TestTime } from '../../support.ts'

describe('MNP開通手続き', () => {
  it('E9n, Q2: begun, and the PC dies: whoever asks later finds the line active, since when the network had it, once', async () => {
    const [vault, time] = [await createTestVault(), new TestTime()]
    const plain = familyRequest(1)
    const mnp = { phoneNumber: '09011112222', mnpNumber: '1234567890', mnpExpiresOn: '2026-12-06' }
    const request = { ...plain, lines: plain.lines.map((line) => ({ ...line, mnp })) }
    const { applicationId } = request
    const carrier = carrierOn(vault, time)
    const [line] = (await carrier.apply(request)).contracts
    if (!line) throw new Error('not contracts')
    const deviceId = id.device()
    const family = {
      applicationId,
      devices: [{ id: deviceId, owner: 'contractor', userOf: [line.lineId] }],
    } as const
    const typed = { deviceId, loginId: line.loginId, password: PASSWORD }
    await carrier.phone.logIn(family, { ...typed, first: FIRST })
    await carrier.practice.write({ fault: 'none', remaining: 0, latencySeconds: 3 })
    time.flowing = false
    void carrier.phone.activate(family, { deviceId, lineId: line.lineId })
    await time.whenWaiting()
    expect(await carrier.phone.myPage(family, { deviceId, lineId: line.lineId })).toMatchObject({
      activation: 'underWay',
    })
    expect((await carrier.snapshot(applicationId))?.lines[0]?.activated).toBeNull()

    time.forget()
    const later = carrierOn(vault, time)
    time.minutes(10)
    expect((await later.snapshot(applicationId))?.lines[0]?.activated?.at).toBe('2026-11-23T01:00:03Z')
    expect(await later.phone.logIn(family, { ...typed, first: null })).toMatchObject({ activation: null })
    const account = await vault.ask('carrier.read', { applicationId })
    expect(account?.lines[0]?.activations).toBe(1)
  })
})
