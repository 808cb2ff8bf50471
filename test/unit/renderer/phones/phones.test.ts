/** The phones as their owners use them, with main and its practice carrier behind them. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mountPhones, type MountedPhones, type PhonePage } from '#test/support/phone-page.ts'
import { rest } from '#test/support/rest.ts'

let app: MountedPhones['app']
let main: MountedPhones['main']
let session: MountedPhones['session']
let father: PhonePage
let mother: PhonePage
let son: PhonePage

beforeEach(async () => {
  ;({ app, main, session, father, mother, son } = await mountPhones())
})
afterEach(() => {
  app.unmount()
})

/** As a code is shown and typed. */
const CODE = /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/

/** The user of a line types its code, which the contractor has signed in for. */
async function linkUser(phone: PhonePage, code: string): Promise<void> {
  await phone.addFriend()
  await phone.openTalk()
  await phone.tap('menu-user')
  await phone.type('code-input', code)
  await phone.tap('submit-link')
}

describe('the practice phones', () => {
  it('shows one phone per device, each with its nickname', () => {
    expect(app.findAll('.place').map((place) => place.attributes('aria-label'))).toEqual([
      '契約者さまのスマートフォン',
      '利用者さま(母)のスマートフォン',
      '利用者さま(お子さま)のスマートフォン',
    ])
  })

  it('S48, S49, S50, S51: friend-add by the labels of the seed, on this phone alone', async () => {
    expect(father.at('open-more').text()).toBe('…')
    await father.tap('open-more')
    expect(father.at('official-accounts').text()).toContain('公式アカウント')
    await father.tap('official-accounts')
    expect(father.at('search').text()).toBe('虫眼鏡')
    await father.tap('search')
    await father.type('search-input', 'ラインではない')
    expect(father.all('search-result')).toEqual([])
    await father.type('search-input', 'LINEモバイル')
    expect(father.at('search-result').text()).toContain('@linemobile')
    await father.tap('search-result')
    expect(father.at('add').text()).toBe('追加')
    await father.tap('add')
    expect(father.at('agree').text()).toBe('同意する')
    await father.tap('agree')
    expect(father.all('friend-added')).toHaveLength(1)
    await father.tap('home', 'friends')
    await son.tap('friends')
    expect(father.all('friend-row')).toHaveLength(1)
    expect(son.all('friend-row')).toEqual([])
  })

  it('S52, S53: 人型, popup, トーク, and the six entries of the menu', async () => {
    await father.addFriend()
    expect((await father.tap('home'), father.at('friends').text())).toBe('人型')
    await father.tap('friends')
    expect(father.all('talk')).toEqual([])
    await father.tap('friend-row')
    expect(father.at('talk').text()).toBe('トーク')
    await father.tap('talk')
    const ids = ['contractor', 'user', 'help', 'data', 'gift', 'one-tap']
    expect(ids.map((id) => father.at(`menu-${id}`).text())).toEqual([
      '契約者連携(マイページ)',
      '利用者連携',
      'いつでもヘルプ',
      'データ残量',
      'データプレゼント',
      'かんたんマイページログイン',
    ])
    await father.tap('menu-contractor')
    expect(father.at('new-login').text()).toBe('新規ログインID連携')
  })

  it('C14: the first time, reception number and date of birth are asked for, and the password is a new one', async () => {
    await father.addFriend()
    await father.openTalk()
    await father.tap('menu-contractor', 'new-login')
    expect(father.all('reception-number')).toEqual([])
    await father.type('login-id', father.loginId(1))
    await father.type('password', 'Himitsu-no-1')
    await father.tap('submit-link')
    expect(father.text()).toContain('新しいパスワード')
    expect(father.all('shown-code')).toEqual([])
    await father.type('reception-number', session.receptionNumber)
    await father.type('birth-date', '19800402')
    await father.tap('submit-link')
    expect(main.phoneCalls.at(-1)?.input).toMatchObject({
      loginId: father.loginId(1),
      password: 'Himitsu-no-1',
      first: { receptionNumber: session.receptionNumber, birthDate: '19800402' },
    })
    expect(father.at('shown-code').text()).toMatch(CODE)
    expect(father.at('shown-code').text().slice(-4)).toBe(session.lines[0]?.code?.last4)
  })

  it('S55, S57: a copied code can be pasted on the same phone, and on no other', async () => {
    await father.addFriend()
    const code = await father.link(1)
    expect(father.at('copy').text()).toBe('コピー')
    await father.tap('copy')
    await mother.addFriend()
    await mother.openTalk()
    await mother.tap('menu-user')
    expect(mother.at('paste').attributes('disabled')).toBeDefined()
    await father.openTalk()
    await father.tap('menu-user', 'paste', 'submit-link')
    expect(main.phoneCalls.at(-1)).toMatchObject({
      name: 'phone.linkUser',
      input: { typedCode: code },
    })
    expect(father.at('link-done').text()).toBe('連携完了')
  })

  it('S45: the contractor screen lists every login ID that is linked, each with its way to MyPage', async () => {
    await father.addFriend()
    for (const n of [1, 2, 3]) await father.link(n)
    await father.openTalk()
    await father.tap('menu-contractor')
    expect(father.all('login-row')).toHaveLength(3)
    expect(father.all('mypage').map((button) => button.text())).toEqual(
      Array(3).fill('かんたんマイページログイン'),
    )
    expect(father.text()).not.toContain(father.loginId(2))
    await father.all('mypage')[1]?.trigger('click')
    await rest()
    expect(father.text()).toContain('見本 花子')
  })

  it('S59: 連携完了 is shown after the link only; a refusal is told in the customer’s words', async () => {
    await father.addFriend()
    const code = await father.link(2)
    await linkUser(mother, '0000-0000-0000-0000')
    expect(mother.at('phone-error').text()).toContain('この利用コードはお使いいただけません。')
    expect(mother.at('phone-error').text()).toContain('あと4回')
    expect(mother.all('link-done')).toEqual([])
    await mother.type('code-input', code)
    await mother.tap('submit-link')
    expect(mother.all('phone-error')).toEqual([])
    expect(mother.at('link-done').text()).toBe('連携完了')
  })

  it('S43: a linked phone may still try another code; what it may do is the carrier’s to say', async () => {
    await father.addFriend()
    await linkUser(mother, await father.link(2))
    const another = await father.link(3)
    await mother.openTalk()
    await mother.tap('menu-user')
    expect(mother.text()).toContain(
      `番号末尾 ${session.lines[1]?.phoneNumber.slice(-4) ?? ''} の回線と連携しています`,
    )
    await mother.type('code-input', another)
    await mother.tap('submit-link')
    expect(mother.at('phone-error').text()).toContain('この利用コードはお使いいただけません。')
    expect(mother.all('link-done')).toEqual([])
  })

  it('an error goes away when the phone is used further', async () => {
    main.answerNext('phone.addFriend', { code: 'carrier', reasons: [] })
    await father.tap('open-more', 'official-accounts', 'search')
    await father.type('search-input', 'LINEモバイル')
    await father.tap('search-result', 'add', 'agree')
    expect(father.at('phone-error').text()).toContain('通信ができませんでした')
    await father.tap('home')
    expect(father.all('phone-error')).toEqual([])
  })

  it('S11, S24: help and data come from the carrier, refusals included', async () => {
    await mother.addFriend()
    await mother.openTalk()
    await mother.tap('menu-help', 'chat-ai')
    expect(mother.at('chat-reply').text()).toContain('自動応答です。')
    await mother.tap('chat-operator')
    expect(mother.all('chat-reply')).toHaveLength(1)
    expect(mother.at('phone-error').text()).toContain('連携が必要')
    await father.addFriend()
    const code = await father.link(2)
    await mother.openTalk()
    await mother.tap('menu-user')
    await mother.type('code-input', code)
    await mother.tap('submit-link')
    await mother.openTalk()
    await mother.tap('menu-data')
    expect(mother.at('data-left').text()).toContain('3 GB')
  })

  it('the home button always leads to the first screen, and one phone’s screen is not another’s', async () => {
    await father.tap('open-more', 'official-accounts')
    expect(mother.all('open-more')).toHaveLength(1)
    await father.tap('home')
    expect(father.all('open-more')).toHaveLength(1)
  })

  it('follows what main pushes', async () => {
    expect(father.text()).not.toContain('LINEモバイル')
    const deviceId = session.devices[0]?.id ?? ''
    await main.phones.call('phone.addFriend', { deviceId })
    await rest()
    expect(father.text()).toContain('LINEモバイル')
  })
})

describe('MyPage on a phone', () => {
  let code: string
  beforeEach(async () => {
    await father.addFriend()
    code = await father.link(2)
    await father.openTalk()
    await father.tap('menu-contractor', 'mypage')
  })

  it('S15: reaches all eight actions, each of them played', async () => {
    const actions = app.findAll('[data-control^="mypage-action-"]').map((button) => button.text())
    expect(actions).toEqual([
      '料金明細の確認',
      '契約情報の確認',
      'プランの変更',
      'オプションの変更',
      '支払い方法の変更',
      'データ容量の追加',
      '解約の手続き',
      'MNP転出の手続き',
    ])
    for (const action of ['billing', 'plan', 'option', 'payment', 'addData', 'cancel', 'mnpOut']) {
      await father.tap(`mypage-action-${action}`)
      expect(main.phoneCalls.at(-1)?.name).toBe('phone.contract')
      expect(father.all('phone-error')).toEqual([])
      await father.tap('back')
    }
    await father.tap('mypage-action-contract')
    expect(father.at('shown-code').text()).toBe(code)
  })

  it('S58, S61: the code stands under 契約情報, and (利用コード)再設定する asks before it acts', async () => {
    expect(father.at('mypage-contract').text()).toBe('契約情報')
    await father.tap('mypage-contract')
    expect(father.at('shown-code').text()).toBe(code)
    expect(father.at('mypage-reissue').text()).toBe('(利用コード)再設定する')
    const before = main.phoneCalls.length
    await father.tap('mypage-reissue')
    expect(main.phoneCalls).toHaveLength(before)
    expect(father.text()).toContain('以前の利用コードは使えなくなります')
    await father.tap('reissue-confirm')
    expect(main.phoneCalls.at(-1)?.name).toBe('phone.reissue')
    expect(father.at('shown-code').text()).toMatch(CODE)
    expect(father.at('shown-code').text()).not.toBe(code)
  })

  it('S32: the user is changed under 契約情報 > 利用者情報', async () => {
    await father.tap('mypage-contract')
    expect(father.at('mypage-user').text()).toBe('利用者情報')
    await father.tap('mypage-user')
    await father.type('user-familyName', '見本')
    await father.type('user-givenName', '二郎')
    await father.type('user-sex', 'male')
    await father.type('user-relation', 'child')
    await father.type('user-birthDate', '2016年1月5日')
    await father.tap('user-submit')
    expect(main.phoneCalls.findLast(({ name }) => name === 'phone.changeUser')).toMatchObject({
      name: 'phone.changeUser',
      input: {
        user: {
          familyName: '見本',
          givenName: '二郎',
          sex: 'male',
          relation: 'child',
          birthDate: '2016年1月5日',
        },
      },
    })
  })

  it('S63, S64: each link is undone by itself under LINEアカウント連携 > 連携解除, after a question', async () => {
    await linkUser(mother, code)
    await father.openTalk()
    await father.tap('menu-contractor', 'mypage')
    expect(father.at('mypage-link').text()).toBe('LINEアカウント連携')
    await father.tap('mypage-link')
    const [, user] = father.all('mypage-unlink')
    expect(user?.text()).toBe('連携解除')
    await vi.waitFor(() => expect(user?.element.matches(':disabled')).toBe(false))
    await user?.trigger('click')
    await father.tap('unlink-confirm')
    expect(main.phoneCalls.at(-1)).toMatchObject({ name: 'phone.unlink', input: { kind: 'user' } })
    expect(father.all('mypage-unlink')).toHaveLength(1)
    await father.tap('mypage-unlink', 'unlink-confirm')
    expect(main.phoneCalls.at(-1)).toMatchObject({ input: { kind: 'contractor' } })
    expect(father.all('menu-contractor')).toHaveLength(1)
  })
})
