/** MyPage, chat and data left: what a phone may do by its links (1.3), and what MyPage's paths bring about. */
import { describe, expect, it } from 'vitest'
import type { Reason } from '#shared/domain/verdict.ts'
import type { LineUser } from '#shared/domain/person.ts'
import { saidOf } from '#test/support/said.ts'
import { PASSWORD, phonesOf, reasonsOf, refusedBy, type Phones } from '../../phones-support.ts'

const grandmother: LineUser = {
  familyName: '見本',
  givenName: '菊',
  sex: 'female',
  birthDate: '1950-01-05',
  relation: 'grandmother',
}

/** Father linked to every line, mother and son to theirs. */
async function linkedFamily(): Promise<Phones> {
  const all = await phonesOf()
  await all.befriend(all.father, all.mother, all.son)
  for (const n of [0, 1, 2]) await all.linkContractor(n)
  await all.typeCode(all.mother, all.code(1))
  all.events.length = 0
  return all
}

const on = (all: Phones, n: number, deviceId = all.father) => ({ deviceId, lineId: all.lineId(n) })

describe('MyPage', () => {
  it('S14, S38, S58: one tap on the contractor’s phone shows the line and its unused code', async () => {
    const all = await linkedFamily()
    expect(await all.carrier.phone.myPage(all.family, on(all, 2))).toEqual({
      lineId: all.lineId(2),
      activation: null,
      loginIdMasked: `PR••••••${all.loginId(2).slice(-4)}`,
      phoneLast4: all.issued[2]?.phoneNumber.slice(-4),
      plan: {
        ...{ planId: 'communication-free', capacityGb: 3 },
        ...{ label: 'コミュニケーションフリープラン', labelEn: 'Communication Free Plan' },
      },
      userName: '見本 一郎',
      contractorIsUser: false,
      ...{ userSex: 'male', userRelation: 'child' },
      code: all.code(2),
      codeState: 'unused',
      contractorLink: 'linked',
      userLink: 'eligible',
    })
  })

  it('S58, L2: a used code is not shown any more', async () => {
    const all = await linkedFamily()
    const page = await all.carrier.phone.myPage(all.family, on(all, 1))
    expect(page).toMatchObject({ code: null, codeState: 'used', userLink: 'linked' })
  })

  it('S5, S6: a user’s phone has no MyPage, nor any of its paths', async () => {
    const all = await linkedFamily()
    const { phone } = all.carrier
    const ask = on(all, 1, all.mother)
    expect(await refusedBy(phone.myPage(all.family, ask))).toEqual(['S14'])
    expect(await refusedBy(phone.reissue(all.family, { ...ask, lineId: all.lineId(2) }))).toEqual(['C13'])
    expect(await refusedBy(phone.changeUser(all.family, { ...ask, user: grandmother }))).toContain('C9')
    expect(await refusedBy(phone.unlink(all.family, { ...ask, kind: 'user' }))).toEqual(['C12'])
    expect((await all.line(1)).userLink.status).toBe('linked')
  })

  it('S40: login ID and password open MyPage on any phone, for a while and until a restart', async () => {
    const all = await linkedFamily()
    const { phone } = all.carrier
    const typed = { deviceId: all.mother, loginId: all.loginId(2), password: PASSWORD, first: null }
    expect((await phone.logIn(all.family, typed)).lineId).toBe(all.lineId(2))
    const ask = on(all, 2, all.mother)
    expect((await phone.myPage(all.family, ask)).code).toBe(all.code(2))
    expect(await refusedBy(phone.myPage(all.family, on(all, 0, all.mother)))).toEqual(['S14'])
    all.time.minutes(15)
    expect(await refusedBy(phone.myPage(all.family, ask))).toEqual(['S14'])
  })

  it('S40, C14: a wrong password does not, nor a login ID whose password nobody has set', async () => {
    const all = await phonesOf()
    await all.befriend(all.father)
    await all.linkContractor(0)
    const logIn = (loginId: string, password: string) =>
      all.carrier.phone.logIn(all.family, { deviceId: all.son, loginId, password, first: null })
    const wrong = await reasonsOf(logIn(all.loginId(0), 'another-password'))
    const unset = await reasonsOf(logIn(all.loginId(1), PASSWORD))
    const heard = (each: Reason) => saidOf(each)?.text.replace(/あと\d回/, 'あと何回')
    expect(wrong.map(heard)).toEqual(unset.map(heard))
    expect((await all.account()).phones.find((p) => p.deviceId === all.son)).toMatchObject({ wrongLogins: 2 })
  })

  it('S61, S62: (利用コード)再設定する gives a new code, tells the desk its last four, and the old one is dead', async () => {
    const all = await linkedFamily()
    const { code } = await all.carrier.phone.reissue(all.family, on(all, 2))
    expect(code).not.toBe(all.code(2))
    expect(all.events).toMatchObject([
      { type: 'codeReissued', lineId: all.lineId(2), last4: code?.slice(-4), generation: 2 },
    ])
    expect(JSON.stringify(all.events)).not.toContain(code)
    expect((await all.line(2)).codes.map((c) => c.status)).toEqual(['superseded', 'issued'])
    expect(await refusedBy(all.typeCode(all.son, all.code(2)))).toEqual(['S62'])
    await all.typeCode(all.son, code ?? '')
  })

  it('S32, S33, V19: a new user: old code refused, old link revoked, a new code needed', async () => {
    const all = await linkedFamily()
    const page = await all.carrier.phone.changeUser(all.family, { ...on(all, 1), user: grandmother })
    expect(page).toMatchObject({ userName: '見本 菊', userLink: 'revoked', contractorLink: 'linked' })
    // One fact, told once: a desk that hears half of it would hold the old user's code (C9).
    expect(all.events).toMatchObject([
      { type: 'userChanged', user: grandmother, last4: page.code?.slice(-4), generation: 2 },
    ])
    expect(JSON.stringify(all.events)).not.toContain(page.code)
    expect(await refusedBy(all.typeCode(all.mother, all.code(1)))).toEqual(['L2'])
    expect((await all.carrier.phone.phones(all.family))[1]?.userLine).toBeNull()
    await all.typeCode(all.mother, page.code ?? '')
  })

  it('S30, S31: a new user without name, sex or date of birth is refused, and nothing changes', async () => {
    const all = await linkedFamily()
    const before = await all.account()
    const user = { ...grandmother, birthDate: '' }
    expect(await refusedBy(all.carrier.phone.changeUser(all.family, { ...on(all, 1), user }))).toEqual([
      'S30',
    ])
    expect(await all.account()).toEqual(before)
  })

  it('S63, S64, C11: 連携解除 ends one side, the other stays', async () => {
    const all = await linkedFamily()
    await all.carrier.phone.unlink(all.family, { ...on(all, 1), kind: 'user' })
    expect(await all.line(1)).toMatchObject({
      contractorLink: { status: 'linked' },
      userLink: { status: 'unlinked', deviceId: null },
    })
    await all.carrier.phone.unlink(all.family, { ...on(all, 0), kind: 'contractor' })
    expect(all.events).toMatchObject([
      { type: 'unlinked', kind: 'user', lineId: all.lineId(1) },
      { type: 'unlinked', kind: 'contractor', lineId: all.lineId(0) },
    ])
    expect(await refusedBy(all.carrier.phone.myPage(all.family, on(all, 0)))).toEqual(['S14'])
  })

  it('C38: after unlinking, the used code does not link again; a new one does', async () => {
    const all = await linkedFamily()
    await all.carrier.phone.unlink(all.family, { ...on(all, 1), kind: 'user' })
    expect(await refusedBy(all.typeCode(all.mother, all.code(1)))).toEqual(['L2'])
    const { code } = await all.carrier.phone.reissue(all.family, on(all, 1))
    await all.typeCode(all.mother, code ?? '')
    expect((await all.line(1)).userLink.status).toBe('linked')
  })
})

describe('いつでもヘルプ and data', () => {
  it('S11, S13, C24: AI for friends, the operator for whoever has a link', async () => {
    const all = await phonesOf()
    const chat = (deviceId: Phones['father'], mode: 'ai' | 'operator') =>
      all.carrier.phone.chat(all.family, { deviceId, mode })
    expect(await refusedBy(chat(all.son, 'ai'))).toEqual(['S46'])
    await all.befriend(all.father, all.son)
    await chat(all.son, 'ai')
    expect(await refusedBy(chat(all.son, 'operator'))).toEqual(['S13'])
    await all.linkContractor(2)
    await chat(all.father, 'operator')
    await all.typeCode(all.son, all.code(2))
    await chat(all.son, 'operator')
  })

  it('S4, S24: data left on a user-linked phone, the whole allowance in practice; on no other', async () => {
    const all = await linkedFamily()
    expect(await all.carrier.phone.data(all.family, all.mother)).toMatchObject({
      planGb: 3,
      remainingGb: 3,
      usedGb: 0,
    })
    expect(await refusedBy(all.carrier.phone.data(all.family, all.father))).toEqual(['S4'])
  })

  it('tells every phone what it may do (1.3)', async () => {
    const all = await linkedFamily()
    const [father, mother, son] = await all.carrier.phone.phones(all.family)
    const menu = ['aiChat', 'operatorChat', 'oneTapMyPage', 'dataView', 'dataGift'] as const
    const may = (phone: typeof father) => menu.filter((capability) => phone?.may.has(capability))
    expect(may(father)).toEqual(['aiChat', 'operatorChat', 'oneTapMyPage'])
    expect(may(mother)).toEqual(['aiChat', 'operatorChat', 'dataView', 'dataGift'])
    expect(may(son)).toEqual(['aiChat'])
  })
})
