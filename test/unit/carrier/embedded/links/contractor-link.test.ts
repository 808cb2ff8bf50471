/** 契約者連携 on practice phones: login ID, and the password that only the contractor knows. */
import { describe, expect, it } from 'vitest'
import { forPhone } from '#shared/words/say-to-customer.ts'
import { saidOf } from '#test/support/said.ts'
import { FIRST, PASSWORD, phonesOf, reasonsOf, refusedBy, type Phones } from '../../phones-support.ts'

type Ask = Parameters<Phones['carrier']['phone']['linkContractor']>[1]

function link(all: Phones, ask: Partial<Ask>) {
  return all.carrier.phone.linkContractor(all.family, {
    deviceId: all.father,
    loginId: all.loginId(0),
    password: PASSWORD,
    first: null,
    ...ask,
  })
}

async function ready(count = 3): Promise<Phones> {
  const all = await phonesOf(count)
  await all.befriend(all.father)
  return all
}

describe('contractor link', () => {
  it('S37, S44, S45: three login IDs on the father’s phone, masked in its list', async () => {
    const all = await ready()
    for (const n of [0, 1, 2]) await all.linkContractor(n)
    const [father, mother] = await all.carrier.phone.phones(all.family)
    expect(father?.logins.map((login) => login.lineId)).toEqual(all.lineIds)
    expect(father?.logins[0]?.loginIdMasked).toBe(`PR••••••${all.loginId(0).slice(-4)}`)
    expect(mother?.logins).toEqual([])
    expect((await all.account()).lines.map((line) => line.loginId.status)).toEqual(
      new Array(3).fill('contractorLinked'),
    )
    expect(all.events.filter(({ type }) => type === 'linked')).toMatchObject(
      all.lineIds.map((lineId) => ({ kind: 'contractor', lineId, deviceId: all.father })),
    )
  })

  it('S55: on success the phone shows that line’s usage code', async () => {
    const all = await ready()
    expect(await all.linkContractor(1)).toEqual({
      needsFirst: false,
      code: all.code(1),
      phoneLast4: all.issued[1]?.phoneNumber.slice(-4),
    })
  })

  it('C14: the first time it asks for reception number and date of birth, and links nothing before', async () => {
    const all = await ready()
    expect(await link(all, {})).toEqual({ needsFirst: true })
    expect(await all.line(0)).toMatchObject({ password: null, contractorLink: { status: 'eligible' } })
    expect(await link(all, { first: FIRST })).toMatchObject({ needsFirst: false })
  })

  it.each([
    { ...FIRST, birthDate: '1980-04-03' },
    { ...FIRST, receptionNumber: 'P-1123-002' },
  ])('C14: a found slip is not enough: %o', async (first) => {
    const all = await ready()
    expect(await refusedBy(link(all, { first }))).toEqual(['C14'])
    expect((await all.line(0)).password).toBeNull()
  })

  it.each([
    { ...FIRST, birthDate: '令和6年' },
    { ...FIRST, birthDate: '' },
    { ...FIRST, birthDate: '昭和55年2月30日' },
    { ...FIRST, birthDate: '昭和64年1月8日' },
    { ...FIRST, receptionNumber: '1123' },
  ])('E4f: what cannot be read spends no try on the phone: %o', async (first) => {
    const all = await ready(1)
    const before = await all.account()
    const [why] = await reasonsOf(link(all, { first }))
    expect(why?.code).toMatch(/^(firstDate\w+|receptionNumberUnread)$/)
    expect(await all.account()).toEqual(before)
    expect(await link(all, { first: FIRST })).toMatchObject({ needsFirst: false })
  })

  it.each([
    '1980/4/2',
    '19800402',
    '1980年4月2日',
    ' 1980-04-02 ',
    'Ｓ５５．４．２',
    '昭和五十五年四月二日',
    '3550402',
  ])('C14, E4f: the date of birth may be typed as %s', async (birthDate) => {
    const all = await ready(1)
    const first = { receptionNumber: 'ｐ1123 001', birthDate }
    expect(await link(all, { first })).toMatchObject({ needsFirst: false })
  })

  it('C14: the password is at least eight characters long', async () => {
    const all = await ready(1)
    expect((await reasonsOf(link(all, { password: 'himitsu', first: FIRST })))[0]?.code).toBe('passwordShort')
    expect((await all.line(0)).password).toBeNull()
  })

  it('E14o, C14: eight characters are enough and are counted as people count them; seven are not', async () => {
    const all = await ready(1)
    const code = async (password: string) => (await reasonsOf(link(all, { password, first: FIRST })))[0]?.code
    expect(await code('1234567')).toBe('passwordShort')
    // Four characters that take two places each in the text.
    expect(await code('𠮷𠮷𠮷𠮷')).toBe('passwordShort')
    expect(await link(all, { password: '12345678', first: FIRST })).toMatchObject({ needsFirst: false })
  })

  it('C14: the password rests as a salted hash only, and the carrier never says it', async () => {
    const all = await ready(1)
    await all.linkContractor(0)
    const stored = JSON.stringify(await all.account())
    expect(stored).toContain('"password":{"salt"')
    expect(stored).not.toContain(PASSWORD)
    expect(JSON.stringify(all.events)).not.toContain(PASSWORD)
  })

  it('S63, S54: after 連携解除 the same login ID is linked again, with the password and no questions', async () => {
    const all = await ready(1)
    await all.linkContractor(0)
    await all.carrier.phone.unlink(all.family, {
      deviceId: all.father,
      lineId: all.lineId(0),
      kind: 'contractor',
    })
    expect((await all.line(0)).loginId.status).toBe('unlinked')
    expect(await refusedBy(link(all, { password: 'another-password' }))).toEqual(['C14'])
    expect(await link(all, {})).toMatchObject({ needsFirst: false })
  })

  it('L5: unknown login ID and wrong password sound alike; staff hear which', async () => {
    const all = await ready(1)
    await all.linkContractor(0)
    await all.carrier.unlink(all.request.applicationId, all.lineId(0), 'contractor')
    all.events.length = 0
    const [unknown] = await reasonsOf(link(all, { loginId: 'PR0000000000' }))
    // The count starts anew, so that both are the first wrong try.
    await all.linkContractor(0)
    await all.carrier.unlink(all.request.applicationId, all.lineId(0), 'contractor')
    all.events.length = 0
    const [wrong] = await reasonsOf(link(all, { password: 'another-password' }))
    const heard = [unknown, wrong].map((each) => each && forPhone(each))
    expect(heard[0]).toEqual(heard[1])
    expect(saidOf(unknown)?.exact).not.toBe(saidOf(wrong)?.exact)
    // A login ID that nobody has names no line.
    expect(all.events).toMatchObject([
      { type: 'linkFailed', kind: 'contractor', lineId: all.lineId(0), reason: wrong },
    ])
  })

  it('accepts a login ID as people type it', async () => {
    const all = await ready(1)
    const typed = `ｐｒ ${all.loginId(0).slice(2, 6)}-${all.loginId(0).slice(6)}`
    expect(await link(all, { loginId: typed, first: FIRST })).toMatchObject({ needsFirst: false })
  })

  it('L4: five wrong tries lock the login on that phone for 15 minutes, and touch no usage code', async () => {
    const all = await ready()
    for (let n = 0; n < 12; n += 1) {
      await reasonsOf(link(all, { loginId: 'PR0000000000' }))
      if (n === 4) {
        expect((await reasonsOf(link(all, { first: FIRST })))[0]?.code).toBe('loginLocked')
        await all.typeCode(all.father, all.code(0))
      }
      if (n % 5 === 4) all.time.minutes(15)
    }
    expect((await all.account()).lines.map((line) => line.codes[0]?.status)).toEqual([
      'linked',
      'issued',
      'issued',
    ])
    await link(all, { loginId: all.loginId(1), first: FIRST })
    expect((await all.line(1)).contractorLink.status).toBe('linked')
  })

  it('L4: a success starts the count anew', async () => {
    const all = await ready()
    for (const n of [0, 1]) {
      for (let wrong = 0; wrong < 4; wrong += 1) await reasonsOf(link(all, { loginId: 'PR0000000000' }))
      await all.linkContractor(n)
    }
    expect((await all.account()).phones).toMatchObject([{ wrongLogins: 0, loginLockedUntil: null }])
  })

  it('S2, S7: not on a user’s phone, whatever is typed there', async () => {
    const all = await phonesOf()
    await all.befriend(all.mother)
    const known = await reasonsOf(link(all, { deviceId: all.mother, first: FIRST }))
    const unknown = await reasonsOf(link(all, { deviceId: all.mother, loginId: 'PR0000000000' }))
    expect(known.map(({ rule }) => rule)).toEqual(['S2'])
    expect(unknown).toEqual(known)
  })

  it('S46: not before the friend-add', async () => {
    const all = await phonesOf()
    expect(await refusedBy(link(all, { first: FIRST }))).toEqual(['S46'])
  })

  it('S79: before the line is switched on it is refused, and sets no password', async () => {
    const all = await phonesOf(1, false)
    await all.befriend(all.father)
    expect(await refusedBy(link(all, { first: FIRST }))).toEqual(['S79'])
    expect((await all.line(0)).password).toBeNull()
  })
})
