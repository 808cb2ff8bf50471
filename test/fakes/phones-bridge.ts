/**
 * A small carrier behind `window.phones` for tests of the phones alone. It knows one family and the order
 * of linking; it is no proof of any rule. One function without imports, so that it can also be put into a
 * real page. Every call is kept in `calls`.
 */
import { reason } from '#shared/rules/reasons.ts'

export interface FakePhones {
  readonly calls: { readonly name: string; readonly input: unknown }[]
  /** Answers the next call with this refusal. */
  refuseNext(text: string, todo: string, en?: { readonly text: string; readonly todo: string }): void
  /** Sends the current view, as main does after every change. */
  push(): void
  /** Data can be given on every phone, of these kinds of the pack. */
  giveKinds(kinds: readonly string[]): void
  /** How far the line of MyPage is on its way to the network (S75). */
  stands(activation: 'waiting' | 'underWay' | 'refused' | null): void
  /** The answer at the reception for the phone of that place, from 1: without LINE, or with it after all. */
  line(n: number, there: boolean): void
  /** Staff chose another language at the desk. */
  speak(locale: 'ja' | 'en'): void
}

interface FakePhone {
  readonly deviceId: string
  readonly nickname: string
  readonly owner: string
  readonly relation: string | null
  hasLine: boolean
  friendAdded: boolean
  readonly logins: object[]
  userLine: object | null
  readonly lockedUntil: null
  readonly account: { readonly name: string; readonly lineId: string }
  capabilities: Readonly<Record<string, boolean>>
}

/**
 * @param locale what was chosen at the desk before the phones were opened
 * @param account the official account of the pack
 */
export function installFakePhones(
  locale: 'ja' | 'en' = 'ja',
  account = { name: 'LINEモバイル', lineId: '@linemobile' },
): FakePhones {
  const id = (n: number): string => `20000000-0000-4000-8000-00000000000${String(n)}`
  const lines = [
    {
      lineId: id(1),
      loginId: 'PR0000000101',
      last4: '7391',
      code: '6F7H-8J9K-Q2W3-E4R6',
      ...{ contractorIsUser: true, relation: null as string | null, sex: null as string | null },
      name: '見本 太郎',
    },
    {
      lineId: id(2),
      loginId: 'PR0000000102',
      last4: '8452',
      code: '7G8K-9MAN-5P6Q-TVW7',
      ...{ contractorIsUser: false, relation: 'mother', sex: 'female' },
      name: '見本 花子',
    },
    {
      lineId: id(3),
      loginId: 'PR0000000103',
      last4: '9563',
      code: '8H9N-BPCR-3S4T-XYZ8',
      ...{ contractorIsUser: false, relation: 'child', sex: 'male' },
      name: '見本 一郎',
    },
  ]
  const phones: FakePhone[] = ['契約者さまの端末', '利用者さま(母)の端末', '利用者さま(お子さま)の端末'].map(
    (nickname, n) => ({
      deviceId: id(n + 4),
      nickname,
      owner: n === 0 ? 'contractor' : 'user',
      relation: lines[n]?.relation ?? null,
      mark: null,
      hasLine: true,
      friendAdded: false,
      logins: [],
      userLine: null,
      lockedUntil: null,
      account,
      capabilities: {
        aiChat: false,
        operatorChat: false,
        oneTapMyPage: false,
        dataView: false,
        dataGift: false,
      },
    }),
  )
  const passwords = new Map<string, string>()
  const calls: { name: string; input: unknown }[] = []
  const listeners: { readonly name: string; readonly listener: (payload: unknown) => void }[] = []
  let language = locale
  let refusal: { text: string; todo: string; en?: { text: string; todo: string } } | null = null
  const view = (): unknown =>
    structuredClone({
      ...{ receptionNumber: 'P-1122-001', ahead: 0, movedOn: 0 },
      phones: phones.map((phone) => ({
        ...phone,
        others: phones
          .filter((other) => other !== phone)
          .map(({ deviceId, nickname, owner, relation }) => ({
            ...{ deviceId, nickname, owner, relation, mark: null, friend: false },
          })),
      })),
    })
  /** Words of a test's own; English where it gives some. */
  const no = (text: string, todo: string, en = { text, todo }) => ({
    ok: false,
    error: {
      code: 'refused',
      reasons: [
        reason('asRecorded', {
          text: { ja: text, en: en.text },
          todo: { ja: todo, en: en.todo },
          staff: '',
        }),
      ],
    },
  })
  const data = {
    ...{ month: '2026-11', planGb: 10, remainingGb: 7.5, usedGb: 2.5 },
    ...{ giftableGb: 7.5, giftUntil: '2026-11-30', giftKinds: ['plan'] as readonly string[] },
    buckets: [{ kind: 'plan', gb: 7.5, expiresOn: '2026-12-31', carriesOver: true }],
  }
  const plan = {
    planId: 'communication-free',
    label: 'コミュニケーションフリープラン',
    labelEn: 'Communication Free Plan',
    capacityGb: 10,
  }
  const contract = {
    ...{ startedOn: '2026-11-22', plan, planFrom: '2026-12-01', planUntil: '2026-11-30' },
    nextPlan: null as object | null,
    plans: [
      { ...plan, yenExTax: 3220 },
      { ...plan, capacityGb: 3, yenExTax: 1690 },
    ],
    options: [{ id: 'voicemail', label: '留守番電話', labelEn: 'Voicemail', yenExTax: 300, on: false }],
    payments: [
      { id: 'creditCard', label: 'クレジットカード', labelEn: 'Credit card', on: true },
      { id: 'linePayCard', label: 'LINE Payカード', labelEn: 'LINE Pay card', on: false },
    ],
    topUps: [{ gb: 1, yenExTax: 1000, expiresOn: '2026-12-31' }],
    bill: {
      ...{
        month: '2026-11',
        payment: { id: 'creditCard', label: 'クレジットカード', labelEn: 'Credit card' },
        taxPercent: 10,
      },
      items: [
        { what: 'base', label: null, labelEn: null, yenExTax: 0 },
        { what: 'registration', label: '登録事務手数料', labelEn: 'Registration fee', yenExTax: 3000 },
      ],
    },
    bills: [],
    exchange: [{ ja: 'コンビニの軽食', en: 'snacks' }],
    grants: [{ month: '2026-12', on: '2026-12-10', base: 32, extra: 64 }],
    leaving: { until: '2027-11-22', yenExTax: 9800 },
    data,
  }
  const yes = (value: unknown) => ({ ok: true, value })
  type Input = Record<string, never> & {
    deviceId: string
    lineId: string
    loginId: string
    password: string
    typedCode: string
    kind: string
    mode: string
    first: unknown
  }
  let activation: 'waiting' | 'underWay' | 'refused' | null = null
  const pageOf = (lineId: string) => {
    const line = lines.find((l) => l.lineId === lineId)
    return {
      lineId,
      loginIdMasked: `PR••••••${line?.loginId.slice(-4) ?? ''}`,
      phoneLast4: line?.last4,
      activation,
      plan,
      userName: line?.name,
      contractorIsUser: lineId === id(1),
      userSex: line?.sex ?? null,
      userRelation: line?.relation ?? null,
      usageCode: line?.code,
      usageCodeState: 'unused',
      contractorLink: 'linked',
      userLink: 'linked',
    }
  }
  const answer = (name: string, input: Input): unknown => {
    const phone = phones.find((p) => p.deviceId === input?.deviceId)
    switch (name) {
      case 'language.read':
        return yes({ locale: language })
      case 'phones.list':
        return yes(view())
      case 'phone.addFriend':
        if (phone) phone.friendAdded = true
        return yes(view())
      case 'phone.linkContractor': {
        const line = lines.find((l) => l.loginId === input.loginId)
        if (!line)
          return no('ログインIDまたはパスワードが正しくありません。', '入力内容をお確かめください。', {
            text: 'Login ID or password is wrong.',
            todo: 'Please check what you entered.',
          })
        if (!passwords.has(line.loginId) && input.first === null)
          return yes({ done: false, needsFirst: true })
        passwords.set(line.loginId, input.password)
        phone?.logins.push({
          lineId: line.lineId,
          loginIdMasked: `PR••••••${line.loginId.slice(-4)}`,
          phoneLast4: line.last4,
          contractorIsUser: line.contractorIsUser,
          relation: line.relation,
        })
        return yes({ done: true, usageCode: line.code, phoneLast4: line.last4, view: view() })
      }
      case 'phone.linkUser': {
        const line = lines.find((l) => l.code === input.typedCode)
        if (!line)
          return no('利用コードを確認できませんでした。', 'もう一度ご入力ください(あと4回)。', {
            text: 'The usage code could not be confirmed.',
            todo: 'Please enter it again (4 tries left).',
          })
        if (phone) phone.userLine = { lineId: line.lineId, phoneLast4: line.last4 }
        return yes(view())
      }
      case 'phone.myPage':
      case 'phone.changeUser':
        return yes(pageOf(input.lineId))
      case 'phone.logIn':
        return yes(pageOf(id(1)))
      case 'phone.activate':
        activation = null
        return yes(pageOf(input.lineId))
      case 'phone.reissue':
        return yes({ ...pageOf(input.lineId), usageCode: 'NEW0-NEW0-NEW0-NEW0' })
      case 'phone.unlink':
        return yes(view())
      case 'phone.chat':
        return yes({
          reply:
            input.mode === 'ai'
              ? { text: 'AIがお答えします。', en: { text: 'The AI answers.' } }
              : { text: 'オペレーターがお答えします。', en: { text: 'The operator answers.' } },
        })
      case 'phone.befriend':
        return yes(null)
      case 'phone.contract':
      case 'phone.changeOptions':
      case 'phone.changePayment':
      case 'phone.addData':
        return yes({ ...contract, lineId: input.lineId })
      case 'phone.changePlan':
        return yes({ ...contract, lineId: input.lineId, nextPlan: { ...plan, capacityGb: 3 } })
      case 'phone.endContract':
        return yes({ how: 'cancel', on: '2026-11-25', mnp: null })
      default:
        return yes(data)
    }
  }
  const tell = (name: string, payload: unknown): void => {
    for (const each of listeners) if (each.name === name) each.listener(payload)
  }
  const push = (): void => tell('phones.changed', view())
  Object.assign(window, {
    phones: {
      call: async (name: string, input: Input) => {
        calls.push({ name, input: structuredClone(input) })
        if (refusal) {
          const { text, todo, en } = refusal
          refusal = null
          return no(text, todo, en)
        }
        const result = answer(name, input)
        push()
        return result
      },
      on: (name: string, listener: (payload: unknown) => void) => {
        const heard = { name, listener }
        listeners.push(heard)
        return () => {
          listeners.splice(listeners.indexOf(heard), 1)
        }
      },
    },
  })
  return {
    calls,
    push,
    giveKinds: (kinds) => {
      data.giftKinds = kinds
      for (const phone of phones) phone.capabilities = { ...phone.capabilities, dataGift: true }
      push()
    },
    line: (n, there) => {
      const phone = phones[n - 1]
      if (phone) phone.hasLine = there
      push()
    },
    speak: (next) => {
      language = next
      tell('language.changed', { locale: next })
    },
    stands: (next) => {
      activation = next
    },
    refuseNext: (text, todo, en) => {
      refusal = { text, todo, ...(en && { en }) }
    },
  }
}
