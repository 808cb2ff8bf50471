/** What links give, played by the carrier: data, gifts, MyPage's actions, months that pass (S11–S25). */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { DeviceId, RequestId } from '#shared/domain/ids.ts'
import { carrierOn } from '../../support.ts'
import { phonesOf, reasonsOf, type Phones } from '../../phones-support.ts'

const DAY = 24 * 60 * 60 * 1000
const request = () => ({ requestId: randomUUID() as RequestId })

let all: Phones
const phone = () => all.carrier.phone
const codes = async (call: Promise<unknown>): Promise<string[]> =>
  (await reasonsOf(call)).map(({ code }) => code)
const kinds = async (device: DeviceId) =>
  (await phone().data(all.family, device)).buckets.map(({ kind, gb }) => [kind, gb])
const line = (n: number) => ({ deviceId: all.father, lineId: all.lineId(n) })

/** Father, mother and son on 3 GB each, since 2026-11-23; every link of father and mother is made. */
beforeEach(async () => {
  all = await phonesOf()
  await all.befriend(all.father, all.mother, all.son)
  for (const n of [0, 1, 2]) await all.linkContractor(n)
  await all.typeCode(all.father, all.code(0))
  await all.typeCode(all.mother, all.code(1))
  all.events.length = 0
})

const give = (from: DeviceId, to: DeviceId, gb: number, ask = request()) =>
  phone().give(all.family, { deviceId: from, toDeviceId: to, gb, ...ask })
const useData = (gb: number, ask = request()) =>
  phone().useData(all.family, { deviceId: all.father, gb, ...ask })

describe('data', () => {
  it('S24, S67: everything of the month from the first day, what is used is counted', async () => {
    await useData(1)
    expect(await phone().data(all.family, all.father)).toEqual({
      month: '2026-11',
      planGb: 3,
      remainingGb: 2,
      usedGb: 1,
      giftableGb: 2,
      giftKinds: ['plan'],
      giftUntil: '2026-11-30',
      buckets: [{ kind: 'plan', gb: 2, expiresOn: '2026-12-31', carriesOver: true }],
    })
    await useData(50)
    expect(await phone().data(all.family, all.father)).toMatchObject({ remainingGb: 0, usedGb: 3 })
    expect(await codes(useData(1))).toEqual(['noDataLeft'])
  })

  it('S25, S72, C22: the month ends by itself: the rest is carried once and then gone', async () => {
    await useData(1)
    all.time.pass(10 * DAY)
    expect(await kinds(all.father)).toEqual([
      ['carried', 2],
      ['plan', 3],
    ])
    expect(await phone().data(all.family, all.father)).toMatchObject({ month: '2026-12', usedGb: 0 })
    all.time.pass(31 * DAY)
    expect(await kinds(all.father)).toEqual([
      ['carried', 3],
      ['plan', 3],
    ])
  })

  it('Q2: a request that is sent again is answered and not played again', async () => {
    const ask = request()
    await useData(1, ask)
    expect(await useData(1, ask)).toMatchObject({ usedGb: 1 })
    const top = request()
    const buy = () => phone().addData(all.family, { ...line(0), gb: 1, ...top })
    await buy()
    expect((await buy()).data.buckets.filter(({ kind }) => kind === 'purchased')).toHaveLength(1)
  })

  it('Q2: months end once, also over a restart in the middle', async () => {
    all.time.pass(10 * DAY)
    await useData(1)
    const again = carrierOn(all.vault, all.time).phone
    expect(await again.data(all.family, all.father)).toMatchObject({ remainingGb: 5, usedGb: 1 })
    all.time.pass(31 * DAY)
    expect(await again.data(all.family, all.father)).toMatchObject({ month: '2027-01', remainingGb: 6 })
  })

  it('an account of before data was kept opens, with its month counted from its activation', async () => {
    const { service, ...old } = await all.line(0)
    expect(service).not.toBeNull()
    const account = await all.account()
    const lines = account.lines.map((each, n) => (n === 0 ? { ...old, service: null } : each))
    await all.vault.ask('carrier.commit', {
      ...request(),
      expectedRevision: account.revision,
      account: { ...account, revision: account.revision + 1, lines },
    })
    all.time.pass(10 * DAY)
    expect(await kinds(all.father)).toEqual([
      ['carried', 3],
      ['plan', 3],
    ])
  })
})

describe('データプレゼント', () => {
  it('V14, S20, S23: refused to who is no friend, then to who is not linked; each by its own reason', async () => {
    expect(await codes(give(all.father, all.mother, 1))).toEqual(['giftNotFriend'])
    await phone().befriend(all.family, { deviceId: all.father, otherId: all.son })
    expect(await codes(give(all.father, all.son, 1))).toEqual(['giftReceiverNotLinked'])
    expect(await kinds(all.father)).toEqual([['plan', 3]])
  })

  it('V24: refused from a phone that is not user-linked', async () => {
    await phone().befriend(all.family, { deviceId: all.son, otherId: all.father })
    expect(await codes(give(all.son, all.father, 1))).toEqual(['giftSenderNotLinked'])
  })

  it('S20, S21, S22: to a linked friend it leaves the one and reaches the other, once, and cannot be given on', async () => {
    await phone().befriend(all.family, { deviceId: all.mother, otherId: all.father })
    const ask = request()
    await give(all.father, all.mother, 2, ask)
    await give(all.father, all.mother, 2, ask)
    expect(await kinds(all.father)).toEqual([['plan', 1]])
    expect(await kinds(all.mother)).toEqual([
      ['received', 2],
      ['plan', 3],
    ])
    expect(await phone().data(all.family, all.mother)).toMatchObject({ giftableGb: 3 })
    expect(await codes(give(all.mother, all.father, 4))).toEqual(['giftTooMuch'])
    all.time.pass(10 * DAY)
    expect(await kinds(all.mother)).toEqual([
      ['carried', 3],
      ['plan', 3],
    ])
  })

  it('C7: nobody befriends themselves, or a phone of another family', async () => {
    const befriend = (otherId: DeviceId) => phone().befriend(all.family, { deviceId: all.father, otherId })
    expect(await codes(befriend(all.father))).toEqual(['unknownDevice'])
    expect(await codes(befriend(randomUUID() as DeviceId))).toEqual(['unknownDevice'])
  })
})

describe('MyPage’s actions', () => {
  it('S70, S71: another plan from the 1st of the next month, and the wish can be taken back', async () => {
    const change = (capacityGb: number) =>
      phone().changePlan(all.family, { ...line(0), planId: 'communication-free', capacityGb })
    expect(await change(10)).toMatchObject({
      plan: { capacityGb: 3 },
      nextPlan: { capacityGb: 10 },
      planFrom: '2026-12-01',
      planUntil: '2026-11-30',
    })
    expect((await change(3)).nextPlan).toBeNull()
    await change(10)
    all.time.pass(10 * DAY)
    expect(await phone().contract(all.family, line(0))).toMatchObject({
      plan: { capacityGb: 10 },
      nextPlan: null,
      data: { planGb: 10 },
    })
    expect((await phone().myPage(all.family, line(0))).plan.capacityGb).toBe(10)
    expect(await codes(change(8))).toEqual(['notOffered'])
  })

  it('S15, S16, S18, V22: options and payment are on the bill, points follow about the 10th', async () => {
    await phone().changeOptions(all.family, { ...line(0), options: ['voicemail'] })
    const paid = await phone().changePayment(all.family, { ...line(0), paymentKind: 'linePayCard' })
    expect(paid.bill).toMatchObject({ month: '2026-11', payment: { id: 'linePayCard' } })
    expect(paid.bill.items.map(({ what, yenExTax }) => [what, yenExTax])).toEqual([
      ['base', 0],
      ['voicemail', 300],
      ['registration', 3000],
      ['sim', 400],
    ])
    all.time.pass(50 * DAY)
    const { grants } = await phone().contract(all.family, line(0))
    expect(grants.map(({ on, base, extra }) => [on, base, extra])).toEqual([
      ['2026-12-10', 0, 6],
      ['2027-01-10', 16, 39],
    ])
    const wrong = phone().changeOptions(all.family, { ...line(0), options: ['nothing'] })
    expect(await codes(wrong)).toEqual(['notOffered'])
    const cash = phone().changePayment(all.family, { ...line(0), paymentKind: 'cash' })
    expect(await codes(cash)).toEqual(['notOffered'])
  })

  it('S15, S22: bought data is there at once, is billed, and cannot be given', async () => {
    const { data, bill } = await phone().addData(all.family, { ...line(0), gb: 0.5, ...request() })
    expect(data).toMatchObject({ remainingGb: 3.5, giftableGb: 3 })
    expect(bill.items.at(-1)).toMatchObject({ what: 'topUp', yenExTax: 500 })
    const much = phone().addData(all.family, { ...line(0), gb: 99, ...request() })
    expect(await codes(much)).toEqual(['notOffered'])
  })

  it('S5, S6: none of them from a user’s phone', async () => {
    const ask = { deviceId: all.mother, lineId: all.lineId(1) }
    const calls = [
      phone().contract(all.family, ask),
      phone().changePlan(all.family, { ...ask, planId: 'communication-free', capacityGb: 10 }),
      phone().changeOptions(all.family, { ...ask, options: [] }),
      phone().changePayment(all.family, { ...ask, paymentKind: 'linePayCard' }),
      phone().addData(all.family, { ...ask, gb: 1, ...request() }),
      phone().endContract(all.family, { ...ask, how: 'cancel' }),
    ]
    for (const call of calls) expect(await codes(call)).toEqual(['myPageNeedsLink'])
  })

  it('S15: a cancellation ends the line, its links and its data, once; the desk is told', async () => {
    const end = () => phone().endContract(all.family, { ...line(1), how: 'cancel' })
    expect(await end()).toEqual({ how: 'cancel', on: '2026-11-23', mnp: null })
    expect(await all.line(1)).toMatchObject({
      state: 'cancelled',
      contractorLink: { status: 'revoked' },
      userLink: { status: 'revoked' },
    })
    expect(all.events).toMatchObject([{ type: 'contractEnded', lineId: all.lineId(1), how: 'cancel' }])
    expect(await codes(end())).toEqual(['myPageNeedsLink'])
    expect(await codes(phone().data(all.family, all.mother))).toEqual(['dataNeedsUserLink'])
    const snapshot = await all.carrier.snapshot(all.family.applicationId)
    expect(snapshot?.lines.map(({ ended }) => ended?.how ?? null)).toEqual([null, 'cancel', null])
  })

  it('E14i, S15: with the contract its unused usage code is dead: on the son’s own phone it links nothing', async () => {
    await phone().endContract(all.family, { ...line(2), how: 'cancel' })
    expect((await all.line(2)).codes.map(({ status }) => status)).toEqual(['revoked'])
    await reasonsOf(all.typeCode(all.son, all.code(2)))
    expect((await all.line(2)).userLink.status).not.toBe('linked')
    expect((await all.line(1)).codes.map(({ status }) => status)).toEqual(['linked'])
  })

  it('S15, R15: leaving with the number gives a reservation number of ten digits, good for 15 days', async () => {
    const { mnp } = await phone().endContract(all.family, { ...line(0), how: 'mnpOut' })
    expect(mnp).toEqual({ number: expect.stringMatching(/^\d{10}$/), until: '2026-12-07' })
  })
})
