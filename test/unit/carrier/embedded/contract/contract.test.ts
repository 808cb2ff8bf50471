/** What the desk asks for after the contract is concluded. */
import { describe, expect, it } from 'vitest'
import type { LineUser } from '#shared/domain/person.ts'
import { parseUsageCode } from '#shared/rules/codes/usage-code.ts'
import { carrierOn, id } from '../../support.ts'
import { phonesOf, reasonsOf, refusedBy } from '../../phones-support.ts'

const sister: LineUser = {
  familyName: '見本',
  givenName: '次子',
  sex: 'female',
  birthDate: '1984-12-01',
  relation: 'sibling',
}

describe('reissue', () => {
  it('S61, S62: the old code dies at once and is erased, one live code remains', async () => {
    const all = await phonesOf()
    const { applicationId } = all.request
    const answer = await all.carrier.reissue(applicationId, all.lineId(1), 'slipSpoiled')
    expect(parseUsageCode(answer.code)).toBe(answer.code)
    expect((await all.line(1)).codes).toMatchObject([
      { generation: 1, status: 'superseded', sealed: '' },
      { generation: 2, status: 'issued', last4: answer.code.slice(-4) },
    ])
    // The desk asked, so it needs no telling.
    expect(all.events).toEqual([])
  })

  it('C10: a reissue cuts the link only when the phone is lost or stolen', async () => {
    const all = await phonesOf()
    await all.befriend(all.father)
    await all.typeCode(all.father, all.code(0))
    const { applicationId } = all.request
    expect(await refusedBy(all.carrier.reissue(applicationId, all.lineId(0), 'slipLost'))).toEqual(['C30'])
    await all.carrier.reissue(applicationId, all.lineId(0), 'lostOrStolen')
    expect(await all.line(0)).toMatchObject({
      userLink: { status: 'revoked' },
      codes: [{ status: 'linked' }, { status: 'issued' }],
    })
  })

  it('S60: a failure that only staff saw is reason enough', async () => {
    const all = await phonesOf()
    const { applicationId } = all.request
    expect((await all.carrier.reissue(applicationId, all.lineId(1), 'linkFailed')).generation).toBe(2)
  })
})

describe('changeUser', () => {
  it('S31, S33, C9: the old code is revoked, a new one issued, the line has another user', async () => {
    const all = await phonesOf()
    const { code } = await all.carrier.changeUser(all.request.applicationId, all.lineId(0), sister)
    expect(await all.line(0)).toMatchObject({
      user: sister,
      userChanged: true,
      codes: [
        { status: 'revoked', sealed: '' },
        { status: 'issued', last4: code.slice(-4) },
      ],
    })
  })

  it('S31: not for an application that was never concluded', async () => {
    const all = await phonesOf(1)
    expect(await refusedBy(all.carrier.changeUser(id.session(), all.lineId(0), sister))).toEqual(['S36'])
  })
})

describe('unlink', () => {
  it('S63, C11: each side by itself', async () => {
    const all = await phonesOf()
    await all.befriend(all.father)
    await all.linkContractor(0)
    await all.typeCode(all.father, all.code(0))
    await all.carrier.unlink(all.request.applicationId, all.lineId(0), 'contractor')
    expect(await all.line(0)).toMatchObject({
      contractorLink: { status: 'unlinked' },
      userLink: { status: 'linked' },
    })
  })

  it('C26: a link that only staff saw leaves the carrier nothing to undo', async () => {
    const all = await phonesOf()
    const before = await all.account()
    await all.carrier.unlink(all.request.applicationId, all.lineId(0), 'user')
    expect(await all.account()).toEqual(before)
  })
})

describe('withdraw', () => {
  it('W8: ends a line before it is on, and its code', async () => {
    const all = await phonesOf(2, false)
    const { applicationId } = all.request
    await all.carrier.withdraw(applicationId, all.lineId(0))
    await all.carrier.withdraw(applicationId, all.lineId(0))
    expect(await all.line(0)).toMatchObject({
      state: 'withdrawn',
      codes: [{ status: 'revoked', sealed: '' }],
    })
    expect(await all.line(1)).toMatchObject({ state: 'contracted', codes: [{ status: 'issued' }] })
    const request = { operationId: id.operation(), applicationId, lineId: all.lineId(0) }
    await expect(all.carrier.activate(request, () => undefined)).rejects.toMatchObject({ kind: 'refused' })
  })

  it('Q2: stops an activation that is on its way', async () => {
    const all = await phonesOf(1, false)
    const { applicationId } = all.request
    const request = { operationId: id.operation(), applicationId, lineId: all.lineId(0) }
    all.time.flowing = false
    const answer = all.carrier.activate(request, () => undefined)
    await all.time.whenWaiting()
    const stopped = expect(answer).rejects.toMatchObject({ kind: 'cancelled' })
    await all.carrier.withdraw(applicationId, all.lineId(0))
    await stopped
    all.time.minutes(1)
    expect(await all.carrier.askOperation(applicationId, request.operationId)).toMatchObject({
      state: 'cancelled',
    })
    expect(await all.line(0)).toMatchObject({ state: 'withdrawn', activations: 0 })
  })

  it('Q2: comes too late for a line that the network switched on while main was dead', async () => {
    const all = await phonesOf(1, false)
    const { applicationId } = all.request
    const request = { operationId: id.operation(), applicationId, lineId: all.lineId(0) }
    all.time.flowing = false
    void all.carrier.activate(request, () => undefined)
    await all.time.whenWaiting()
    all.time.forget()
    all.time.minutes(1)
    const after = carrierOn(all.vault, all.time)
    expect((await reasonsOf(after.withdraw(applicationId, all.lineId(0))))[0]?.code).toBe('withdrawTooLate')
    expect(await all.line(0)).toMatchObject({ state: 'active', activations: 1 })
  })
})

describe('secrets', () => {
  it('L8, L9: no event and no record carries a code, a login ID or a name that is not its business', async () => {
    const all = await phonesOf()
    await all.befriend(all.father, all.mother)
    for (const n of [0, 1, 2]) await all.linkContractor(n)
    await reasonsOf(all.typeCode(all.mother, all.code(2)))
    await all.typeCode(all.mother, all.code(1))
    await all.carrier.phone.reissue(all.family, { deviceId: all.father, lineId: all.lineId(2) })
    const told = JSON.stringify(all.events)
    const stored = JSON.stringify(await all.account())
    expect(told).toContain(all.lineId(2))
    expect(stored).toContain(all.lineId(2))
    for (const { code, loginId } of all.issued) {
      for (const text of [told, stored]) {
        expect(text).not.toContain(code)
        expect(text).not.toContain(loginId)
      }
    }
    expect(told).not.toContain('見本')
  })
})
