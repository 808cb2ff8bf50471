/** The phones window's calls: the family that the desk is showing, in words for customers. */
import { describe, expect, it } from 'vitest'
import { phoneCalls, type PhonesView } from '#shared/contract/phones.ts'
import { newLine } from '#shared/domain/line.ts'
import { emptyContractor } from '#shared/domain/person.ts'
import type { Session } from '#shared/domain/session.ts'
import { refOf } from '#shared/domain/rulebook-ref.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { defaultPack } from '#shared/rulebook/library/packs.ts'
import { firstLibrary } from '#shared/rulebook/library/library.ts'
import { formatUsageCode } from '#shared/rules/codes/usage-code.ts'
import { helpReply } from '#electron/carrier/phones/help-script.ts'
import { createPhoneService } from '#electron/carrier/phones/phone-service.ts'
import { Refusal } from '#electron/errors.ts'
import { rulebooksOn } from '#electron/rulebook/library.ts'
import { id } from '../support.ts'
import { FIRST, PASSWORD, phonesOf, strangeCode, type Phones } from '../phones-support.ts'
import { sayError } from '#shared/words/say-error.ts'

function sessionOf(all: Phones): Session {
  const { applicationId, receptionNumber } = all.request
  const at = all.time.now
  const nicknames = [
    '契約者さまのスマートフォン',
    '利用者さま(母)のスマートフォン',
    '利用者さま(お子さま)のスマートフォン',
  ]
  const relations = [null, 'mother', 'child'] as const
  return {
    ...{ id: applicationId, receptionNumber, revision: 0, practice: true, status: 'open', park: null },
    ...{
      abandonReason: null,
      closedAt: null,
      purgedAt: null,
      step: 'link',
      focus: null,
      rulebook: refOf(defaultPack),
      staffNumber: '01',
    },
    businessDate: '2026-11-23' as Session['businessDate'],
    firstMinute: null,
    duties: null,
    contractor: emptyContractor(),
    lines: all.lineIds.map((lineId, n) => ({
      ...newLine(lineId),
      userSetting: n === 0 ? 'same' : 'different',
      user:
        n === 0
          ? null
          : {
              familyName: '見本',
              givenName: '花子',
              sex: null,
              birthDate: '',
              relation: relations[n] ?? null,
            },
      deviceId: all.family.devices[n]?.id ?? null,
    })),
    devices: all.family.devices.map(({ id: deviceId, owner }, n) => ({
      ...{
        id: deviceId,
        owner,
        nickname: nicknames[n] ?? '',
        relation: relations[n] ?? null,
        friendAdd: null,
        heldByStaff: null,
        locks: { code: null, login: null },
      },
    })),
    ...{ slips: [], printJobs: [], application: null, createdAt: at, updatedAt: at },
  }
}

async function service(
  all: Phones,
  session: () => Session | null = () => sessionOf(all),
  pack: Rulebook = defaultPack,
) {
  return createPhoneService({
    ...{
      carrier: all.carrier,
      rulebooks: rulebooksOn(() => ({ ...firstLibrary, packs: [pack] })),
      time: { ahead: () => 0, movedOn: () => 0 },
    },
    currentSession: async () => session(),
    locale: () => 'en',
  })
}

async function errorOf(call: Promise<unknown>): Promise<Refusal['error']> {
  const thrown: unknown = await call.then(
    () => null,
    (error: unknown) => error,
  )
  if (thrown instanceof Refusal) return thrown.error
  throw new Error('no refusal')
}

describe('phone service', () => {
  it('E9g, S50: the account that a phone can search for is that of the reception’s pack', async () => {
    const all = await phonesOf()
    const officialAccount = { name: 'みほんモバイル', lineId: '@mihon_mobile' }
    const { handlers } = await service(all, undefined, { ...defaultPack, officialAccount })
    const { phones } = await handlers['phones.list'](null)
    expect(phones.map(({ account }) => account)).toEqual([officialAccount, officialAccount, officialAccount])
  })

  it('S37, S43, S45: every phone of the session, with its links by relation and not by name', async () => {
    const all = await phonesOf()
    await all.befriend(all.father)
    for (const n of [0, 1]) await all.linkContractor(n)
    await all.typeCode(all.father, all.code(0))
    const { handlers } = await service(all)
    const view = phoneCalls['phones.list'].output.parse(await handlers['phones.list'](null))
    expect(view.receptionNumber).toBe('P-1123-001')
    expect(view.phones.map((phone) => phone.nickname)).toHaveLength(3)
    const [father, mother] = view.phones
    expect(father?.logins).toMatchObject([
      { contractorIsUser: true, relation: null },
      { contractorIsUser: false, relation: 'mother' },
    ])
    expect(father?.userLine).toEqual({
      lineId: all.lineId(0),
      phoneLast4: all.issued[0]?.phoneNumber.slice(-4),
    })
    expect(father?.account).toEqual({ name: 'LINEモバイル', lineId: '@linemobile' })
    expect(father?.capabilities).toMatchObject({ oneTapMyPage: true, dataView: true })
    expect(mother).toMatchObject({ friendAdded: false, logins: [], userLine: null })
    expect(JSON.stringify(view)).not.toContain('見本')
  })

  it('E12k, W7: friend-add and links are refused on a phone that was said to be without LINE; with LINE after all they are made', async () => {
    const all = await phonesOf()
    let phone: 'noLine' | 'ready' = 'noLine'
    const answered = (): Session => {
      const session = sessionOf(all)
      return {
        ...session,
        firstMinute: {
          contractorPhone: phone,
          phoneReplaced: false,
          transferConfirmed: false,
          slipVoice: 'ja',
          largeType: false,
        },
        lines: session.lines.map((line) => ({ ...line, visit: { phone, place: null } })),
      }
    }
    const { handlers } = await service(all, answered)
    const deviceId = all.father
    const login = { deviceId, loginId: all.loginId(0), password: PASSWORD, first: FIRST }
    for (const call of [
      () => handlers['phone.addFriend']({ deviceId }),
      () => handlers['phone.linkContractor'](login),
      () => handlers['phone.linkUser']({ deviceId, typedCode: all.code(0) }),
    ]) {
      expect(await errorOf(call())).toMatchObject({
        reasons: [{ code: 'lineNotInstalled', rule: 'W7' }],
      })
    }
    expect((await handlers['phones.list'](null)).phones[0]).toMatchObject({
      hasLine: false,
      friendAdded: false,
    })
    phone = 'ready'
    const { phones } = await handlers['phone.addFriend']({ deviceId })
    expect(phones[0]).toMatchObject({ hasLine: true, friendAdded: true })
    expect(await handlers['phone.linkContractor'](login)).toMatchObject({ done: true })
  })

  it('S54, S55: a contractor link asks the first time, then shows the code in groups', async () => {
    const all = await phonesOf()
    const { handlers } = await service(all)
    await handlers['phone.addFriend']({ deviceId: all.father })
    const ask = { deviceId: all.father, loginId: all.loginId(0), password: PASSWORD, first: null }
    expect(await handlers['phone.linkContractor'](ask)).toEqual({ done: false, needsFirst: true })
    expect(await handlers['phone.linkContractor']({ ...ask, first: FIRST })).toMatchObject({
      done: true,
      usageCode: formatUsageCode(all.code(0)),
      view: { phones: [{ logins: [{ lineId: all.lineId(0) }] }, {}, {}] },
    })
  })

  it('L5: a refusal reaches the phone with its rule, without what is for staff only', async () => {
    const all = await phonesOf()
    await all.befriend(all.mother)
    const { handlers } = await service(all)
    const error = await errorOf(
      handlers['phone.linkUser']({ deviceId: all.mother, typedCode: strangeCode() }),
    )
    expect(error).toMatchObject({ code: 'refused', reasons: [{ rule: 'L4', code: 'codeWrong' }] })
    const said = sayError(error, 'ja')
    expect(said.text).toContain('この利用コードはお使いいただけません')
    expect(said.todo).not.toBe('')
  })

  it('S61: MyPage’s calls answer in the contract’s shape', async () => {
    const all = await phonesOf()
    await all.befriend(all.father)
    await all.linkContractor(1)
    const { handlers } = await service(all)
    const ask = { deviceId: all.father, lineId: all.lineId(1) }
    const page = phoneCalls['phone.myPage'].output.parse(await handlers['phone.myPage'](ask))
    expect(page.usageCode).toBe(formatUsageCode(all.code(1)))
    const renewed = phoneCalls['phone.reissue'].output.parse(await handlers['phone.reissue'](ask))
    expect(renewed.usageCode).toMatch(/^(.{4}-){3}.{4}$/)
    expect(renewed.usageCode).not.toBe(page.usageCode)
    const typed = { deviceId: all.son, loginId: all.loginId(1), password: PASSWORD, first: null }
    expect((await handlers['phone.logIn'](typed)).lineId).toBe(all.lineId(1))
    const view = await handlers['phone.unlink']({ ...ask, kind: 'contractor' })
    expect(view.phones[0]?.logins).toEqual([])
  })

  it('S12: both ways of いつでもヘルプ answer', async () => {
    const all = await phonesOf()
    await all.befriend(all.father)
    await all.linkContractor(0)
    const { handlers } = await service(all)
    for (const mode of ['ai', 'operator'] as const) {
      const { reply } = await handlers['phone.chat']({ deviceId: all.father, mode, topic: null })
      expect(reply).toEqual(helpReply(defaultPack, mode, null))
    }
  })

  it('the window asks for the language that was chosen at the desk', async () => {
    const { handlers } = await service(await phonesOf(1))
    expect(await handlers['language.read'](null)).toEqual({ locale: 'en' })
  })

  it('without a session there are no phones, and a call says so', async () => {
    const all = await phonesOf(1)
    const { handlers } = await service(all, () => null)
    expect(await handlers['phones.list'](null)).toEqual({
      receptionNumber: null,
      phones: [],
      ahead: 0,
      movedOn: 0,
    })
    expect((await errorOf(handlers['phone.addFriend']({ deviceId: all.father }))).code).toBe('notFound')
  })

  it('C7: a phone of another family is refused', async () => {
    const all = await phonesOf(1)
    const { handlers } = await service(all)
    const error = await errorOf(handlers['phone.addFriend']({ deviceId: id.device() }))
    expect(error.reasons.map(({ rule }) => rule)).toEqual(['C7'])
  })

  it('S36: phones of a session without a contract are there, and say what is missing', async () => {
    const all = await phonesOf(1)
    const { handlers } = await service(all, () => ({ ...sessionOf(all), id: id.session() }))
    const view = await handlers['phones.list'](null)
    expect(view.phones).toMatchObject([{ friendAdded: false, logins: [] }])
    const error = await errorOf(handlers['phone.addFriend']({ deviceId: all.father }))
    expect(error.reasons.map(({ rule }) => rule)).toEqual(['S36'])
  })

  it('tells what has changed, whoever caused it, and many changes at once only a few times', async () => {
    const all = await phonesOf()
    const { onChanged, refresh } = await service(all)
    const views: PhonesView[] = []
    let look = (): void => undefined
    const stop = onChanged((view) => {
      views.push(view)
      look()
    })
    /** Resolves when a view says that the phone in this place is a friend. */
    const friend = (n: number) =>
      new Promise<void>((resolve) => {
        look = () => {
          if (views.at(-1)?.phones[n]?.friendAdded) resolve()
        }
        look()
      })
    await all.carrier.phone.addFriend(all.family, all.son)
    await friend(2)
    views.length = 0
    for (let n = 0; n < 20; n += 1) refresh()
    await all.carrier.phone.addFriend(all.family, all.mother)
    await friend(1)
    expect(views.length).toBeLessThanOrEqual(4)
    stop()
    const told = views.length
    await all.carrier.phone.addFriend(all.family, all.father)
    expect(views).toHaveLength(told)
  })
})
