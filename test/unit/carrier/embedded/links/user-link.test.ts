/** 利用者連携 on practice phones: which code on which phone, and what a wrong one costs. */
import { describe, expect, it } from 'vitest'
import { formatUsageCode } from '#shared/rules/codes/usage-code.ts'
import { saidOf } from '#test/support/said.ts'
import { carrierOn } from '../../support.ts'
import { phonesOf, reasonsOf, refusedBy, slipOf, strangeCode } from '../../phones-support.ts'

describe('user link', () => {
  it('S42, S59: each user links with their own code on their own phone, and the carrier says so', async () => {
    const all = await phonesOf()
    await all.befriend(all.father, all.mother, all.son)
    for (const n of [0, 1, 2]) await all.linkContractor(n)
    all.events.length = 0
    await all.typeCode(all.father, all.code(0))
    await all.typeCode(all.mother, formatUsageCode(all.code(1)).toLowerCase())
    await all.typeCode(all.son, all.code(2))
    expect(all.events).toMatchObject(
      [all.father, all.mother, all.son].map((deviceId, n) => ({
        type: 'linked',
        kind: 'user',
        deviceId,
        lineId: all.lineId(n),
        applicationId: all.request.applicationId,
      })),
    )
    for (const n of [0, 1, 2]) {
      const line = await all.line(n)
      expect(line.userLink.status).toBe('linked')
      expect(line.codes).toMatchObject([{ status: 'linked', sealed: '' }])
    }
  })

  it('V15: a second usage code on one phone is refused, three login IDs are not', async () => {
    const all = await phonesOf()
    await all.befriend(all.father)
    for (const n of [0, 1, 2]) await all.linkContractor(n)
    await all.typeCode(all.father, all.code(0))
    expect(await refusedBy(all.typeCode(all.father, all.code(1)))).toContain('S43')
    const [father] = await all.carrier.phone.phones(all.family)
    expect(father?.logins).toHaveLength(3)
    expect(father?.userLine?.lineId).toBe(all.lineId(0))
    expect((await all.line(1)).userLink.status).toBe('eligible')
  })

  it('V16: the user link waits for the contractor link when they are two people', async () => {
    const all = await phonesOf()
    await all.befriend(all.father, all.son)
    expect(await refusedBy(all.typeCode(all.son, all.code(2)))).toEqual(['S26'])
    await all.linkContractor(2)
    await all.typeCode(all.son, all.code(2))
    expect((await all.line(2)).userLink).toMatchObject({ status: 'linked', deviceId: all.son })
  })

  it('V17: the father being a friend does not make the son one', async () => {
    const all = await phonesOf()
    await all.befriend(all.father)
    await all.linkContractor(2)
    expect(await refusedBy(all.typeCode(all.son, all.code(2)))).toEqual(['S46'])
    expect((await all.account()).phones.map((phone) => phone.deviceId)).toEqual([all.father])
  })

  it('V18: after a reissue only the new code links, and only once', async () => {
    const all = await phonesOf()
    await all.befriend(all.father, all.mother)
    await all.linkContractor(1)
    const { code, generation } = await all.carrier.reissue(
      all.request.applicationId,
      all.lineId(1),
      'slipLost',
    )
    expect(generation).toBe(2)
    const [old] = await reasonsOf(all.typeCode(all.mother, all.code(1)))
    expect(saidOf(old)?.text).not.toContain('再発行')
    expect(saidOf(old)?.exact).toContain('再発行済み')
    await all.typeCode(all.mother, code)
    expect(await refusedBy(all.typeCode(all.mother, code))).toEqual(['L2'])
  })

  it('S28: a user’s code does not link on the contractor’s phone', async () => {
    const all = await phonesOf()
    await all.befriend(all.father)
    await all.linkContractor(1)
    expect(await refusedBy(all.typeCode(all.father, all.code(1)))).toContain('S28')
  })

  it('S79: before the line is switched on nothing links', async () => {
    const all = await phonesOf(1, false)
    await all.befriend(all.father)
    expect(await refusedBy(all.typeCode(all.father, all.code(0)))).toEqual(['S79'])
  })

  it('L5: another line’s code sounds to the customer like any dead code; staff hear which', async () => {
    const all = await phonesOf()
    await all.befriend(all.father, all.mother, all.son)
    for (const n of [1, 2]) await all.linkContractor(n)
    all.events.length = 0
    const [foreign] = await reasonsOf(all.typeCode(all.mother, all.code(2)))
    await all.carrier.reissue(all.request.applicationId, all.lineId(2), 'slipLost')
    const [old] = await reasonsOf(all.typeCode(all.son, all.code(2)))
    expect(saidOf(foreign)?.text).toBe(saidOf(old)?.text)
    expect(saidOf(foreign)?.exact).not.toBe(saidOf(old)?.exact)
    expect(all.events).toMatchObject([
      { type: 'linkFailed', kind: 'user', lineId: all.lineId(1), deviceId: all.mother, reason: foreign },
      { type: 'linkFailed', kind: 'user', lineId: all.lineId(2), deviceId: all.son, reason: old },
    ])
  })

  it('S60: a failed link is failed at the carrier too, and the right code still links', async () => {
    const all = await phonesOf()
    await all.befriend(all.father, all.mother)
    await all.linkContractor(1)
    await reasonsOf(all.typeCode(all.mother, strangeCode()))
    expect((await all.line(1)).userLink.status).toBe('failed')
    await all.typeCode(all.mother, all.code(1))
    expect((await all.line(1)).userLink.status).toBe('linked')
  })
})

describe('wrong codes', () => {
  it('L4: a typing slip spends no try', async () => {
    const all = await phonesOf()
    await all.befriend(all.father, all.mother)
    await all.linkContractor(1)
    for (let n = 0; n < 6; n += 1) await reasonsOf(all.typeCode(all.mother, slipOf(all.code(1))))
    await all.typeCode(all.mother, all.code(1))
    expect((await all.line(1)).userLink.status).toBe('linked')
  })

  it('L4: five wrong codes lock the phone for 15 minutes, over a restart, and no other phone', async () => {
    const all = await phonesOf()
    await all.befriend(all.father, all.mother, all.son)
    for (const n of [1, 2]) await all.linkContractor(n)
    for (let n = 0; n < 5; n += 1) await reasonsOf(all.typeCode(all.mother, strangeCode()))
    const restarted = carrierOn(all.vault, all.time)
    const typed = { deviceId: all.mother, typedCode: all.code(1) }
    const [locked] = await reasonsOf(restarted.phone.linkUser(all.family, typed))
    expect(locked?.code).toBe('phoneLocked')
    expect((await restarted.phone.phones(all.family))[1]?.lockedUntil).toBe('2026-11-23T01:15:09Z')
    await restarted.phone.linkUser(all.family, { deviceId: all.son, typedCode: all.code(2) })
    all.time.minutes(15)
    await restarted.phone.linkUser(all.family, typed)
    expect((await all.line(1)).userLink.status).toBe('linked')
    expect((await all.account()).phones.find((p) => p.deviceId === all.mother)).toMatchObject({
      wrongCodes: 0,
      lockedUntil: null,
    })
  })

  it('L4: the tenth wrong code revokes the code of that phone, and only that one; a new one helps', async () => {
    const all = await phonesOf()
    await all.befriend(all.father, all.mother)
    await all.linkContractor(1)
    for (let n = 0; n < 10; n += 1) {
      await reasonsOf(all.typeCode(all.mother, strangeCode()))
      all.time.minutes(16)
    }
    const { codes } = await all.line(1)
    expect(codes).toMatchObject([{ status: 'revoked', sealed: '' }])
    expect((await all.line(2)).codes).toMatchObject([{ status: 'issued' }])
    expect(all.events.filter(({ type }) => type === 'codeRevoked')).toMatchObject([
      { lineId: all.lineId(1), generation: 1 },
    ])
    expect(await refusedBy(all.typeCode(all.mother, all.code(1)))).toEqual(['L4'])
    const { code } = await all.carrier.reissue(all.request.applicationId, all.lineId(1), 'linkFailed')
    await all.typeCode(all.mother, code)
    expect((await all.line(1)).userLink.status).toBe('linked')
  })

  it('L2: codes of other families are unknown here', async () => {
    const [here, there] = [await phonesOf(), await phonesOf()]
    await here.befriend(here.father)
    const [foreign] = await reasonsOf(here.typeCode(here.father, there.code(0)))
    expect(foreign?.code).toBe('codeWrong')
  })
})
