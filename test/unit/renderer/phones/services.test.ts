/** What links give, as a phone shows it; a small carrier answers. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mountPhones, type MountedPhones, type PhonePage } from '#test/support/phone-page.ts'

let app: MountedPhones['app']
let carrier: MountedPhones['carrier']
let father: PhonePage

beforeEach(async () => {
  ;({ app, carrier, father } = await mountPhones())
  await father.addFriend()
})
afterEach(() => {
  app.unmount()
})

async function action(name: string): Promise<void> {
  await father.link('PR0000000102')
  await father.openTalk()
  await father.tap('menu-contractor', 'mypage', `mypage-action-${name}`)
}

describe('data on a phone', () => {
  it('S24, S25: left and used under the seed’s labels, each kind with its last day and what becomes of it', async () => {
    await father.openTalk()
    await father.tap('menu-data')
    expect(father.at('data-left').text()).toContain('7.5 GB')
    expect(father.at('data-used').text()).toBe('利用データ量2.5GB(プラン 10GB)')
    expect(father.at('bucket').text()).toContain('12月31日まで・残りは翌月へ繰り越せます')
    await father.tap('use-data')
    expect(carrier.calls.at(-1)).toMatchObject({ name: 'phone.useData', input: { gb: 1 } })
  })

  it('S20: the family’s phones become friends under 人型', async () => {
    await father.tap('home', 'friends', 'befriend-1')
    expect(carrier.calls.at(-1)?.name).toBe('phone.befriend')
  })

  it('S11, S12: a question of the script goes to whom one is talking with', async () => {
    await father.openTalk()
    await father.tap('menu-help')
    expect(father.all('topic-data')).toEqual([])
    await father.tap('chat-ai', 'topic-points')
    expect(carrier.calls.at(-1)).toMatchObject({ input: { mode: 'ai', topic: 'points' } })
    expect(father.all('chat-reply')).toHaveLength(2)
  })
})

describe('MyPage’s actions on a phone', () => {
  it('S71: says what was changed, and from when', async () => {
    await action('plan')
    await father.tap('plan-communication-free-3', 'plan-submit')
    expect(carrier.calls.at(-1)).toMatchObject({ name: 'phone.changePlan', input: { capacityGb: 3 } })
    expect(father.at('action-said').text()).toContain('12月1日から適用されます')
  })

  it('S15, Q2: data is bought under one request until it is answered', async () => {
    await action('addData')
    await father.tap('top-up-1')
    carrier.refuseNext('ただいま混み合っています。', 'もう一度お試しください。')
    await father.tap('top-up-submit')
    await father.tap('top-up-submit')
    const [first, second] = carrier.calls.slice(-2).map(({ input }) => input)
    expect(second).toEqual(first)
    expect(father.at('action-said').text()).toContain('12月31日まで有効です')
  })

  it('S15, S16: the bill item by item with tax, and the points that came', async () => {
    await action('billing')
    expect(father.at('bill').text()).toContain('3,300円')
    expect(father.at('points').text()).toContain('32ポイント+64ポイント')
  })

  it('S19: below the points stands what they buy, in words only', async () => {
    await action('billing')
    expect(father.at('points-exchange').text()).toBe('コンビニの軽食')
  })

  it('S15, R30: cancelling says what it costs, asks once more, and leads out of MyPage', async () => {
    await action('cancel')
    expect(father.text()).toContain('9,800円')
    const before = carrier.calls.length
    await father.tap('end-submit')
    expect(carrier.calls).toHaveLength(before)
    await father.tap('end-confirm')
    expect(carrier.calls.at(-1)).toMatchObject({ name: 'phone.endContract', input: { how: 'cancel' } })
    expect(father.at('action-said').text()).toContain('11月25日に終了しました')
    await father.tap('end-to-talk')
    expect(father.all('menu-contractor')).toHaveLength(1)
  })
})

describe('MNP開通手続き on a phone', () => {
  /** MyPage of a line that waits, opened the first time. */
  async function signIn(): Promise<void> {
    await father.openTalk()
    await father.tap('menu-contractor', 'mypage-login')
    await father.type('login-id', 'PR0000000101')
    await father.type('password', 'Himitsu-no-1')
    await father.tap('first-login')
    await father.type('reception-number', 'P-1122-001')
    await father.type('birth-date', '1980/4/2')
    await father.tap('submit-login')
  }

  it('E9n, S75: a line that waits has this one button, which asks once more; once active MyPage has everything', async () => {
    carrier.stands('waiting')
    await signIn()
    expect(carrier.calls.at(-1)).toMatchObject({
      name: 'phone.logIn',
      input: { first: { receptionNumber: 'P-1122-001', birthDate: '1980/4/2' } },
    })
    expect(father.at('activation-state').text()).toContain('開通待ち')
    expect(father.all('mypage-contract')).toEqual([])
    expect(father.all('mypage-action-plan')).toEqual([])
    const before = carrier.calls.length
    await father.tap('mypage-activate')
    expect(carrier.calls).toHaveLength(before)
    expect(father.text()).toContain('SIMは使えなくなります')
    await father.tap('activation-confirm')
    expect(carrier.calls.at(-1)?.name).toBe('phone.activate')
    expect(father.all('mypage-activate')).toEqual([])
    expect(father.all('mypage-action-plan')).toHaveLength(1)
  })

  it.each([
    ['underWay', '開通手続き中'],
    ['refused', 'お乗り換えが完了しておりません'],
  ] as const)(
    'E9n, W8: while it is %s it cannot be pressed, and how it stands can be looked at',
    async (stands, words) => {
      carrier.stands(stands)
      await signIn()
      expect(father.at('activation-state').text()).toContain(words)
      expect(father.all('mypage-activate')).toEqual([])
      carrier.stands(null)
      await father.tap('activation-look')
      expect(father.all('mypage-action-plan')).toHaveLength(1)
    },
  )

  it('E9n: what is refused is said on the phone, and MyPage stays', async () => {
    carrier.stands('waiting')
    await signIn()
    await father.tap('mypage-activate')
    carrier.refuseNext('番号のお乗り換えが完了しておりません。', 'お店のスタッフにお申し出ください。')
    await father.tap('activation-confirm')
    expect(father.text()).toContain('お店のスタッフにお申し出ください。')
    expect(father.all('mypage-activate')).toHaveLength(1)
  })
})
