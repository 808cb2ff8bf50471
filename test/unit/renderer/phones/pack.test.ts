/** The phones say what the pack says (E9): its account is found, its kinds of data are given away. */
import { afterEach, describe, expect, it } from 'vitest'
import { flushPromises } from '@vue/test-utils'
import { mountPhones, type MountedPhones } from '#test/support/phone-page.ts'

let app: MountedPhones['app'] | null = null
afterEach(() => app?.unmount())

async function phones(...of: Parameters<typeof mountPhones>): Promise<MountedPhones> {
  const mounted = await mountPhones(...of)
  ;({ app } = mounted)
  return mounted
}

describe('the official account', () => {
  const account = { name: 'みほんモバイル', lineId: '@mihon_mobile' }

  it.each([
    ['ja', 'みほん'],
    ['ja', '@mihon_mobile'],
    ['en', 'MIHON'],
  ] as const)(
    'E9g, S50: a pack’s own account is found (%s, %s), and is called by its name everywhere',
    async (locale, typed) => {
      const { father } = await phones(locale, account)
      await father.tap('home', 'open-more', 'official-accounts', 'search')
      expect(father.at('search-input').attributes('placeholder')).toBe(account.name)
      for (const other of ['LINEモバイル', '@linemobile']) {
        await father.type('search-input', other)
        expect(father.all('search-result')).toEqual([])
      }
      await father.type('search-input', typed)
      for (const said of Object.values(account)) expect(father.at('search-result').text()).toContain(said)
      await father.tap('search-result')
      for (const said of Object.values(account)) expect(father.text()).toContain(said)
      await father.tap('add', 'agree', 'home')
      expect(father.text()).toContain(account.name)
      await father.tap('friends', 'friend-row')
      for (const said of Object.values(account)) expect(father.text()).toContain(said)
      await father.tap('talk')
      expect(father.text()).toContain(account.name)
      expect(father.text()).not.toContain('LINEモバイル')
    },
  )
})

describe('what can be given away', () => {
  it.each([
    [[], '贈れるデータはありません。'],
    [['plan'], '贈れるデータは、プランの月間データ通信量の残りです。'],
    [['carried', 'purchased'], '贈れるデータは、繰り越した分、追加購入した分です。'],
  ])('E9h, S21: %j is said on the phone as the pack has it', async (kinds, said) => {
    const { father, carrier } = await phones()
    carrier.giveKinds(kinds)
    await father.addFriend()
    await father.link('PR0000000101')
    await father.openTalk()
    await father.tap('menu-gift')
    await flushPromises()
    expect(father.at('gift-lead').text()).toBe(said)
  })

  it.each([
    [['plan', 'purchased'], 'プレゼントもできます。'],
    [['plan'], 'プレゼントはできません。'],
  ])('E9h: where data is bought, with %j', async (kinds, said) => {
    const { father, carrier } = await phones()
    carrier.giveKinds(kinds)
    await father.addFriend()
    await father.link('PR0000000102')
    await father.openTalk()
    await father.tap('menu-contractor', 'mypage', 'mypage-action-addData')
    expect(father.at('top-up-lead').text()).toContain(said)
  })
})
