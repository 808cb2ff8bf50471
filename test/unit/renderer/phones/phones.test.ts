/** The phones as their owners use them, with a small carrier behind the bridge. */
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mountPhones, type MountedPhones, type PhonePage } from '#test/support/phone-page.ts'

let app: MountedPhones['app']
let carrier: MountedPhones['carrier']
let father: PhonePage
let mother: PhonePage
let son: PhonePage

beforeEach(async () => {
  ;({ app, carrier, father, mother, son } = await mountPhones())
})
afterEach(() => {
  app.unmount()
})

describe('the practice phones', () => {
  it('shows one phone per device, each with its nickname', () => {
    expect(app.findAll('.place').map((place) => place.attributes('aria-label'))).toEqual([
      '契約者さまの端末',
      '利用者さま(母)の端末',
      '利用者さま(お子さま)の端末',
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
    await father.type('login-id', 'PR0000000101')
    await father.type('password', 'Himitsu-no-1')
    await father.tap('submit-link')
    expect(father.text()).toContain('新しいパスワード')
    expect(father.all('shown-code')).toEqual([])
    await father.type('reception-number', 'P-1122-001')
    await father.type('birth-date', '19800402')
    await father.tap('submit-link')
    expect(carrier.calls.at(-1)?.input).toMatchObject({
      loginId: 'PR0000000101',
      password: 'Himitsu-no-1',
      first: { receptionNumber: 'P-1122-001', birthDate: '19800402' },
    })
    expect(father.at('shown-code').text()).toBe('6F7H-8J9K-Q2W3-E4R6')
  })

  it('S55, S57: a copied code can be pasted on the same phone, and on no other', async () => {
    await father.addFriend()
    await father.link('PR0000000101')
    expect(father.at('copy').text()).toBe('コピー')
    await father.tap('copy')
    await mother.addFriend()
    await mother.openTalk()
    await mother.tap('menu-user')
    expect(mother.at('paste').attributes('disabled')).toBeDefined()
    await father.openTalk()
    await father.tap('menu-user', 'paste', 'submit-link')
    expect(carrier.calls.at(-1)).toMatchObject({
      name: 'phone.linkUser',
      input: { typedCode: '6F7H-8J9K-Q2W3-E4R6' },
    })
    expect(father.at('link-done').text()).toBe('連携完了')
  })

  it('S45: the contractor screen lists every login ID that is linked, each with its way to MyPage', async () => {
    await father.addFriend()
    for (const id of ['PR0000000101', 'PR0000000102', 'PR0000000103']) await father.link(id)
    await father.openTalk()
    await father.tap('menu-contractor')
    expect(father.all('login-row')).toHaveLength(3)
    expect(father.all('mypage').map((button) => button.text())).toEqual(
      Array(3).fill('かんたんマイページログイン'),
    )
    expect(father.text()).not.toContain('PR0000000102')
    await father.all('mypage')[1]?.trigger('click')
    await flushPromises()
    expect(father.text()).toContain('見本 花子')
  })

  it('S59: 連携完了 is shown after the link only; a refusal is told in the customer’s words', async () => {
    await mother.addFriend()
    await mother.openTalk()
    await mother.tap('menu-user')
    await mother.type('code-input', '0000-0000-0000-0000')
    await mother.tap('submit-link')
    expect(mother.at('phone-error').text()).toContain('利用コードを確認できませんでした。')
    expect(mother.at('phone-error').text()).toContain('あと4回')
    expect(mother.all('link-done')).toEqual([])
    await mother.type('code-input', '7G8K-9MAN-5P6Q-TVW7')
    await mother.tap('submit-link')
    expect(mother.all('phone-error')).toEqual([])
    expect(mother.at('link-done').text()).toBe('連携完了')
  })

  it('S43: a linked phone may still try another code; what it may do is the carrier’s to say', async () => {
    await mother.addFriend()
    await mother.openTalk()
    await mother.tap('menu-user')
    await mother.type('code-input', '7G8K-9MAN-5P6Q-TVW7')
    await mother.tap('submit-link')
    await mother.openTalk()
    await mother.tap('menu-user')
    expect(mother.text()).toContain('番号末尾 8452 の回線と連携しています')
    carrier.refuseNext(
      'このスマートフォンには、別の利用コードが連携されています。',
      '先に連携を解除してください。',
    )
    await mother.type('code-input', '8H9N-BPCR-3S4T-XYZ8')
    await mother.tap('submit-link')
    expect(mother.at('phone-error').text()).toContain('別の利用コード')
  })

  it('an error goes away when the phone is used further', async () => {
    carrier.refuseNext('ただいま混み合っています。', '少し待ってからお試しください。')
    await father.tap('open-more', 'official-accounts', 'search')
    await father.type('search-input', 'LINEモバイル')
    await father.tap('search-result', 'add', 'agree')
    expect(father.at('phone-error').text()).toContain('混み合っています')
    await father.tap('home')
    expect(father.all('phone-error')).toEqual([])
  })

  it('S11, S24: help and data come from the carrier, refusals included', async () => {
    await mother.addFriend()
    await mother.openTalk()
    await mother.tap('menu-help', 'chat-ai')
    expect(mother.at('chat-reply').text()).toBe('AIがお答えします。')
    carrier.refuseNext('オペレーターへのご相談には、連携が必要です。', '連携をお願いいたします。')
    await mother.tap('chat-operator')
    expect(mother.all('chat-reply')).toHaveLength(1)
    expect(mother.at('phone-error').text()).toContain('連携が必要')
    await mother.openTalk()
    await mother.tap('menu-data')
    expect(mother.at('data-left').text()).toContain('7.5 GB')
  })

  it('the home button always leads to the first screen, and one phone’s screen is not another’s', async () => {
    await father.tap('open-more', 'official-accounts')
    expect(mother.all('open-more')).toHaveLength(1)
    await father.tap('home')
    expect(father.all('open-more')).toHaveLength(1)
  })

  it('follows what main pushes', async () => {
    await father.addFriend()
    await father.tap('home')
    carrier.push()
    await flushPromises()
    expect(father.text()).toContain('LINEモバイル')
  })
})

describe('MyPage on a phone', () => {
  beforeEach(async () => {
    await father.addFriend()
    await father.link('PR0000000102')
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
      expect(carrier.calls.at(-1)?.name).toBe('phone.contract')
      expect(father.all('phone-error')).toEqual([])
      await father.tap('back')
    }
    await father.tap('mypage-action-contract')
    expect(father.at('shown-code').text()).toBe('7G8K-9MAN-5P6Q-TVW7')
  })

  it('S58, S61: the code stands under 契約情報, and (利用コード)再設定する asks before it acts', async () => {
    expect(father.at('mypage-contract').text()).toBe('契約情報')
    await father.tap('mypage-contract')
    expect(father.at('shown-code').text()).toBe('7G8K-9MAN-5P6Q-TVW7')
    expect(father.at('mypage-reissue').text()).toBe('(利用コード)再設定する')
    const before = carrier.calls.length
    await father.tap('mypage-reissue')
    expect(carrier.calls).toHaveLength(before)
    expect(father.text()).toContain('以前の利用コードは使えなくなります')
    await father.tap('reissue-confirm')
    expect(carrier.calls.at(-1)?.name).toBe('phone.reissue')
    expect(father.at('shown-code').text()).toBe('NEW0-NEW0-NEW0-NEW0')
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
    expect(carrier.calls.findLast(({ name }) => name === 'phone.changeUser')).toMatchObject({
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
    expect(father.at('mypage-link').text()).toBe('LINEアカウント連携')
    await father.tap('mypage-link')
    const [, user] = father.all('mypage-unlink')
    expect(user?.text()).toBe('連携解除')
    await vi.waitFor(() => expect(user?.element.matches(':disabled')).toBe(false))
    await user?.trigger('click')
    await father.tap('unlink-confirm')
    expect(carrier.calls.at(-1)).toMatchObject({ name: 'phone.unlink', input: { kind: 'user' } })
    expect(father.all('mypage-unlink')).toHaveLength(1)
    await father.tap('mypage-unlink', 'unlink-confirm')
    expect(carrier.calls.at(-1)).toMatchObject({ input: { kind: 'contractor' } })
    expect(father.all('menu-contractor')).toHaveLength(1)
  })
})
