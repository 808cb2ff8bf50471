/** The phones in English: they speak as the desk does, on every screen, and keep the labels that a trainee looks for. */
import { afterEach, describe, expect, it } from 'vitest'
import { screenComponents } from '#renderer/phones/frame/screen-components.ts'
import { createPhoneWords, followLanguage } from '#renderer/phones/i18n.ts'
import { guide } from '#shared/rules/linking/guide.ts'
import { everyText, mountPhones, walkEveryScreen, type MountedPhones } from '#test/support/phone-page.ts'
import { rest } from '#test/support/rest.ts'
import { japaneseLeft } from '#test/support/seed-labels.ts'

/** The invented family at the desk. */
const people = ['見本 太郎', '見本 花子', '見本 一郎']

let on: MountedPhones
afterEach(() => {
  on.app.unmount()
})

describe('the language of the phones', () => {
  it('is the one that was chosen at the desk, from the first moment', async () => {
    on = await mountPhones('en')
    expect(document.documentElement.lang).toBe('en')
    expect(document.title).toBe('Practice phones')
    expect(on.app.find('h1').text()).toBe('Practice phones')
    expect(on.app.findAll('.place').map((place) => place.attributes('aria-label'))).toEqual([
      'Contractor’s phone',
      'User’s phone (Mother)',
      'User’s phone (Child)',
    ])
  })

  it('is Japanese until another one is chosen, and follows while the phones are open, said words included', async () => {
    on = await mountPhones()
    const { father } = on
    expect(document.documentElement.lang).toBe('ja')
    await father.addFriend()
    await father.link(1)
    await father.openTalk()
    await father.tap(
      'menu-contractor',
      'mypage',
      'mypage-action-plan',
      'plan-communication-free-3',
      'plan-submit',
    )
    expect(father.at('action-said').text()).toContain('12月1日から適用されます')
    await on.mother.addFriend()
    await on.mother.openTalk()
    await on.mother.tap('menu-help', 'chat-ai')
    await on.speak('en')
    await rest()
    expect(document.documentElement.lang).toBe('en')
    expect(father.at('action-said').text()).toMatch(/takes effect on 1\sDecember/)
    expect(on.mother.at('chat-reply').text()).toContain('This is the automatic answer.')
    await on.speak('ja')
    await rest()
    expect(document.title).toBe('練習用スマートフォン')
    expect(on.mother.at('chat-reply').text()).toContain('自動応答です。')
  })

  it('a push that comes before the answer is the newer one', async () => {
    on = await mountPhones('ja')
    on.app.unmount()
    const { call } = window.phones
    const late: typeof call = async (name, input) => {
      const answer = await call(name, input)
      if (name === 'language.read') await on.speak('en')
      return answer
    }
    Object.defineProperty(window, 'phones', { value: { ...window.phones, call: late }, configurable: true })
    const words = createPhoneWords()
    const stop = await followLanguage(words)
    expect(words.global.locale.value).toBe('en')
    stop()
    await on.speak('ja')
    expect(words.global.locale.value).toBe('en')
  })
})

describe('the phones in English', () => {
  it('S48–S59, S15: no screen has Japanese left but labels of the seed, names of the pack and of people', async () => {
    on = await mountPhones('en')
    const seen = new Set<string>()
    const left = new Set<string>()
    const look = (): void => {
      for (const glass of on.app.findAll('.glass')) seen.add(glass.attributes('data-screen') ?? '')
      for (const text of everyText()) {
        const japanese = japaneseLeft(text, people)
        if (japanese !== '') left.add(`${japanese} in “${text}”`)
      }
    }
    await walkEveryScreen(on, look)
    expect([...left]).toEqual([])
    expect([...seen].toSorted()).toEqual(Object.keys(screenComponents).toSorted())
  })

  it('S48–S59: every label of the guide is found on the phone, as the desk’s steps name it', async () => {
    on = await mountPhones('en')
    const words = JSON.stringify(createPhoneWords().global.messages.value.en)
    for (const label of guide.flatMap((step) => step.labels)) {
      expect(words).toContain(label === '…' ? label : `「${label}」`)
    }
  })

  it('S15: money, days and what the pack names', async () => {
    on = await mountPhones('en')
    const { father } = on
    await father.addFriend()
    await father.link(2)
    await father.openTalk()
    await father.tap('menu-contractor', 'mypage', 'mypage-action-billing')
    expect(father.at('bill').text()).toMatch(/November\s2026/)
    expect(father.at('bill').text()).toContain('3,000 yen (without tax)')
    expect(father.at('bill').text()).toContain('Registration fee 「登録事務手数料」')
    expect(father.at('points-exchange').text()).toContain('LINE Pay')
    expect(father.text()).toMatch(/Communication Free Plan 「コミュニケーションフリープラン」 3\sGB/)
    await father.tap('back', 'mypage-action-cancel')
    expect(father.text()).toMatch(/before 23\sNovember\s2027 costs 9,800 yen/)
    await father.tap('back', 'mypage-action-contract')
    expect(father.at('mypage-code-state').text()).toBe('Not used yet')
  })
})
