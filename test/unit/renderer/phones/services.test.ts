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
