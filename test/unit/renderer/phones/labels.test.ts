/** Labels that the desk, the slips, the help and the refusals name are really on the phones, where they are said to be. */
import { afterEach, describe, expect, it } from 'vitest'
import { helpText } from '#test/support/help-text.ts'
import { helpTopics } from '#shared/contract/phone-services.ts'
import { rulebook } from '#shared/rulebook/index.ts'
import { guide, type GuidePart, guideParts, myPagePaths } from '#shared/rules/linking/guide.ts'
import {
  everyText,
  mountPhones,
  walkEveryScreen,
  type MountedPhones,
  type PhonePage,
} from '#test/support/phone-page.ts'
import { phoneLabels } from '#test/support/seed-labels.ts'

let on: MountedPhones
afterEach(() => {
  on.app.unmount()
})

/** In English the Japanese label stands quoted behind the English; a sign without words is itself. */
function carries(text: string, label: string, locale: 'ja' | 'en'): boolean {
  return text.trim() === label || (locale === 'en' && text.includes(`「${label}」`))
}

/** Everything that was read or spoken on any screen. */
async function seenOnEveryScreen(locale: 'ja' | 'en'): Promise<ReadonlySet<string>> {
  on = await mountPhones(locale)
  const seen = new Set<string>()
  await walkEveryScreen(on, () => {
    for (const text of everyText()) seen.add(text)
  })
  return seen
}

const labelsOf = (part: GuidePart) =>
  guide.filter((step) => step.part === part).flatMap(({ labels }) => labels)

describe.each(['ja', 'en'] as const)('labels on the phones (%s)', (locale) => {
  it('E14s: each label of the seed is on a screen, not only among the words', async () => {
    const seen = [...(await seenOnEveryScreen(locale))]
    expect(phoneLabels.length).toBeGreaterThan(25)
    expect(phoneLabels.filter((label) => !seen.some((text) => carries(text, label, locale)))).toEqual([])
  })

  it('E14s, S12: what the help tells people to press is on a screen', async () => {
    const seen = [...(await seenOnEveryScreen(locale))]
    const told = helpTopics.flatMap((topic) => {
      const { text, en } = helpText(rulebook, 'ai', topic)
      return [...(locale === 'ja' ? text : en.text).matchAll(/「([^」]+)」/g)].map(([, label = '']) => label)
    })
    expect(told.length).toBeGreaterThan(4)
    expect(told.filter((label) => !seen.some((text) => carries(text, label, locale)))).toEqual([])
  })

  /** Presses the one control that carries the label. */
  async function press(phone: PhonePage, label: string): Promise<void> {
    const found = phone.controls().filter((control) => carries(control.text(), label, locale))
    expect(
      found.map((control) => control.text()),
      label,
    ).toHaveLength(1)
    await phone.pressed(found[0])
  }

  it('E14s, S48–S59: the guide is walked by its labels alone, in its order', async () => {
    on = await mountPhones(locale)
    const { father, mother } = on
    const [friend, contractor, user] = guideParts.map(labelsOf)
    if (!friend || !contractor || !user) throw new Error('the guide has three parts')
    await father.tap('home')
    for (const label of friend) {
      await press(father, label)
      if (label !== '虫眼鏡') continue
      await father.type('search-input', 'LINEモバイル')
      await father.tap('search-result')
    }
    await father.tap('home')
    for (const label of contractor) {
      if (label === '連携する') {
        await father.type('login-id', father.loginId(2))
        await father.type('password', 'Himitsu-no-1')
        await press(father, label)
        await father.answerFirst()
      }
      if (label === 'トーク') await father.tap('friend-row')
      await press(father, label)
    }
    const code = father.at('shown-code').text()
    expect(code.slice(-4)).toBe(on.session.lines[1]?.code?.last4)
    await mother.addFriend()
    await mother.openTalk()
    const [menu, submit, done = ''] = user
    await press(mother, menu ?? '')
    await mother.type('code-input', code)
    await press(mother, submit ?? '')
    expect(mother.texts().some((text) => carries(text, done, locale))).toBe(true)
  })

  it.each(Object.entries(myPagePaths))(
    'E14s, S32, S61, S64: the path %s is walked by its labels',
    async (_, path) => {
      on = await mountPhones(locale)
      const { father } = on
      await father.addFriend()
      await father.link(2)
      await father.openTalk()
      await father.tap('menu-contractor', 'mypage')
      const [first, last] = path
      await press(father, first)
      // 「連携解除」 stands at each of the two links.
      const ends = father.controls().filter((control) => carries(control.text(), last, locale))
      expect(ends.length).toBeGreaterThan(0)
    },
  )
})
