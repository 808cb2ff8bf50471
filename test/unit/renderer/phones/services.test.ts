/** What links give, as a phone shows it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bringsNumber, lineAt, type Wanted } from '#test/support/a-session.ts'
import { rest } from '#test/support/rest.ts'
import { mountPhones, type MountedPhones, type PhonePage } from '#test/support/phone-page.ts'

let app: MountedPhones['app']
let main: MountedPhones['main']
let session: MountedPhones['session']
let father: PhonePage

beforeEach(async () => {
  ;({ app, main, father } = await mountPhones())
  await father.addFriend()
})
afterEach(() => {
  app.unmount()
})

/** Of the contractor's own line. */
async function action(name: string): Promise<void> {
  await father.link(1)
  await father.openTalk()
  await father.tap('menu-contractor', 'mypage', `mypage-action-${name}`)
}

describe('data on a phone', () => {
  it('S24, S25: left and used under the seed’s labels, each kind with its last day and what becomes of it', async () => {
    const code = await father.link(1)
    await father.openTalk()
    await father.tap('menu-user')
    await father.type('code-input', code)
    await father.tap('submit-link')
    await father.openTalk()
    await father.tap('menu-data')
    expect(father.at('data-left').text()).toContain('10 GB')
    expect(father.at('data-used').text()).toBe('利用データ量0GB(プラン 10GB)')
    expect(father.at('bucket').text()).toContain('12月31日まで・残りは翌月へ繰り越せます')
    await father.tap('use-data')
    expect(father.at('data-left').text()).toContain('9 GB')
  })

  it('S20: the family’s phones become friends under 人型', async () => {
    await father.tap('home', 'friends', 'befriend-1')
    expect(main.phoneCalls.at(-1)?.name).toBe('phone.befriend')
  })

  it('S11, S12: a question of the script goes to whom one is talking with', async () => {
    await father.openTalk()
    await father.tap('menu-help')
    expect(father.all('topic-data')).toEqual([])
    await father.tap('chat-ai', 'topic-points')
    expect(main.phoneCalls.at(-1)).toMatchObject({ input: { mode: 'ai', topic: 'points' } })
    expect(father.all('chat-reply')).toHaveLength(2)
  })
})

describe('MyPage’s actions on a phone', () => {
  it('S71: says what was changed, and from when', async () => {
    await action('plan')
    await father.tap('plan-communication-free-3', 'plan-submit')
    expect(main.phoneCalls.at(-1)).toMatchObject({ name: 'phone.changePlan', input: { capacityGb: 3 } })
    expect(father.at('action-said').text()).toContain('12月1日から適用されます')
  })

  it('S15, Q2: data is bought under one request until it is answered', async () => {
    await action('addData')
    await father.tap('top-up-1')
    main.answerNext('phone.addData', { code: 'carrier', reasons: [] })
    await father.tap('top-up-submit')
    await father.tap('top-up-submit')
    const [first, second] = main.phoneCalls.slice(-2).map(({ input }) => input)
    expect(second).toEqual(first)
    expect(father.at('action-said').text()).toContain('12月31日まで有効です')
  })

  it('S15, S16: the bill item by item with tax, and the points that came', async () => {
    await action('billing')
    expect(father.at('bill').text()).toContain('3,740円')
    await father.tap('back', 'mypage-action-payment', 'payment-linePayCard', 'payment-submit')
    for (let months = 0; months < 4; months += 1) await main.ask('practice.forward', { by: 'month' })
    await father.tap('back', 'mypage-action-billing')
    expect(father.at('points').text()).toContain('32ポイント+64ポイント')
  })

  it('S19: below the points stands what they buy, in words only', async () => {
    await action('billing')
    expect(father.at('points-exchange').text()).toContain('LINE Pay')
  })

  it('S15, R30: cancelling says what it costs, asks once more, and leads out of MyPage', async () => {
    await action('cancel')
    expect(father.text()).toContain('9,800円')
    const before = main.phoneCalls.length
    await father.tap('end-submit')
    expect(main.phoneCalls).toHaveLength(before)
    await father.tap('end-confirm')
    expect(main.phoneCalls.at(-1)).toMatchObject({ name: 'phone.endContract', input: { how: 'cancel' } })
    expect(father.at('action-said').text()).toContain('11月23日に終了しました')
    await father.tap('end-to-talk')
    expect(father.all('menu-contractor')).toHaveLength(1)
  })
})

describe('MNP開通手続き on a phone', () => {
  /** MyPage of a line that waits, opened the first time. */
  async function signIn(before: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
    app.unmount()
    const wanted: Wanted = { until: 'applied', edits: bringsNumber(1) }
    ;({ app, main, session, father } = await mountPhones('ja', wanted))
    await before()
    await father.addFriend()
    await father.openTalk()
    await father.tap('menu-contractor', 'mypage-login')
    await father.type('login-id', father.loginId(1))
    await father.type('password', 'Himitsu-no-1')
    await father.tap('first-login')
    await father.answerFirst()
    await father.tap('submit-login')
  }
  /** Sent off at the desk. */
  const activate = () => main.ask('line.activate', { sessionId: session.id, lineId: lineAt(session, 1).id })

  it('E9n, S75: a line that waits has this one button, which asks once more; once active MyPage has everything', async () => {
    await signIn()
    expect(main.phoneCalls.at(-1)).toMatchObject({
      name: 'phone.logIn',
      input: { first: { receptionNumber: session.receptionNumber, birthDate: '1980/4/2' } },
    })
    expect(father.at('activation-state').text()).toContain('開通待ち')
    expect(father.all('mypage-contract')).toEqual([])
    expect(father.all('mypage-action-plan')).toEqual([])
    const before = main.phoneCalls.length
    await father.tap('mypage-activate')
    expect(main.phoneCalls).toHaveLength(before)
    expect(father.text()).toContain('SIMは使えなくなります')
    await father.tap('activation-confirm')
    expect(main.phoneCalls.at(-1)?.name).toBe('phone.activate')
    expect(father.all('mypage-activate')).toEqual([])
    expect(father.all('mypage-action-plan')).toHaveLength(1)
    expect(lineAt(await main.services.store.read(session.id), 1).state).toBe('active')
  })

  it.each([
    ['underWay', '開通手続き中', { latencySeconds: 60 }],
    ['refused', 'お乗り換えが完了しておりません', { fault: 'mnpRefused', remaining: 1 }],
  ] as const)(
    'E9n, W8: while it is %s it cannot be pressed, and how it stands can be looked at',
    async (_, words, how) => {
      await signIn(async () => {
        await main.practise(how)
        await activate()
        await rest()
      })
      expect(father.at('activation-state').text()).toContain(words)
      expect(father.all('mypage-activate')).toEqual([])
      await father.tap('activation-look')
      expect(father.at('activation-state').text()).toContain(words)
    },
  )

  it('E9n: what is refused is said on the phone, and MyPage stays', async () => {
    await signIn()
    await father.tap('mypage-activate')
    main.answerNext('phone.activate', { code: 'carrier', reasons: [] })
    await father.tap('activation-confirm')
    expect(father.text()).toContain('少し待ってから、もう一度お試しください。')
    expect(father.all('mypage-activate')).toHaveLength(1)
  })
})
