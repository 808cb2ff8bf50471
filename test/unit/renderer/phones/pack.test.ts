/** The phones say what the pack says (E9): its account is found, its kinds of data are given away. */
import { afterEach, describe, expect, it } from 'vitest'
import { defaultPack } from '#shared/rulebook/library/packs.ts'
import type { Rulebook } from '#shared/rulebook/schema/pack.ts'
import { inForce } from '#test/support/a-pack.ts'
import { theMain } from '#test/support/main/the-main.ts'
import { mountPhones, type MountedPhones } from '#test/support/phone-page.ts'
import { rest } from '#test/support/rest.ts'

let app: MountedPhones['app'] | null = null
afterEach(() => app?.unmount())

/** In front of a main whose pack says it so. */
async function phones(change: Partial<Rulebook>, locale: 'ja' | 'en' = 'ja'): Promise<MountedPhones> {
  await inForce(await theMain(), change)
  const mounted = await mountPhones(locale)
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
      const { father } = await phones({ officialAccount: account }, locale)
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

/** Data of these kinds, and of no other, may be given away. */
function giving(...given: string[]): Partial<Rulebook> {
  const { data } = defaultPack
  const kinds = Object.entries(data.kinds).map(([kind, of]) => [
    kind,
    { ...of, giftable: given.includes(kind) },
  ])
  return { data: { ...data, kinds: Object.fromEntries(kinds) as typeof data.kinds } }
}

describe('what can be given away', () => {
  it.each([
    [[], '贈れるデータはありません。'],
    [['plan'], '贈れるデータは、プランの月間データ通信量の残りです。'],
    [['carried', 'purchased'], '贈れるデータは、繰り越した分、追加購入した分です。'],
  ])('E9h, S21: %j is said on the phone as the pack has it', async (kinds, said) => {
    const { father } = await phones(giving(...kinds))
    await father.addFriend()
    const code = await father.link(1)
    await father.openTalk()
    await father.tap('menu-user')
    await father.type('code-input', code)
    await father.tap('submit-link')
    await father.openTalk()
    await father.tap('menu-gift')
    await rest()
    expect(father.at('gift-lead').text()).toBe(said)
  })

  it.each([
    [['plan', 'purchased'], 'プレゼントもできます。'],
    [['plan'], 'プレゼントはできません。'],
  ])('E9h: where data is bought, with %j', async (kinds, said) => {
    const { father } = await phones(giving(...kinds))
    await father.addFriend()
    await father.link(2)
    await father.openTalk()
    await father.tap('menu-contractor', 'mypage', 'mypage-action-addData')
    expect(father.at('top-up-lead').text()).toContain(said)
  })
})
