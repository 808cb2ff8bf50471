/** The practice phones by themselves: nothing in the way of people who cannot see or point, five phones as well as three. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { familyAtLinking } from './support/story.ts'

async function expectClean(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([])
}

test('S43–S59, S15: axe finds nothing on the phones, from friend-add to MyPage, in both languages', async ({
  running,
}) => {
  test.slow()
  const { desk, reception, loginIds, codes, father, mother, son, phones } = await familyAtLinking(running)
  expect(loginIds).toHaveLength(familyLines.length)
  await expectClean(phones, 'home')
  await father.tap('open-more')
  await mother.tap('open-more', 'open-scan')
  await son.tap('tab-home')
  await expectClean(phones, 'more, scan, friends')
  await father.addFriend()
  await father.tap('home', 'friends', 'friend-row')
  await mother.tap('scan')
  await son.tap('tab-talk', 'open-more', 'official-accounts', 'search')
  await expectClean(phones, 'popup, account, search')
  await father.linkContractor(loginIds[1] ?? '', reception)
  await mother.enterCode('0000000000000000')
  await mother.expectError('あと4回')
  await expectClean(phones, 'code, error')
  await father.tap('back-to-talk', 'menu-contractor')
  await mother.linkUser(codes[1] ?? '')
  await expectClean(phones, 'login IDs, done')
  await father.tap('mypage')
  await mother.tap('home', 'talk-row')
  await expectClean(phones, 'MyPage, talk')
  await father.tap('mypage-action-plan')
  await mother.tap('menu-data')
  await expectClean(phones, 'action, data')
  await father.tap('back', 'mypage-action-cancel', 'end-submit')
  await mother.tap('back', 'menu-gift')
  await son.tap('home', 'friends')
  await expectClean(phones, 'last question, gift, friends')
  await father.tap('end-no', 'back', 'mypage-action-billing')
  await mother.tap('back', 'menu-help', 'chat-ai')
  await expectClean(phones, 'bill, help')
  await test.step('the phones follow the language that is chosen at the desk', async () => {
    await desk.settings('display')
    await desk.choose('display.language', 'en')
    await expect(phones.locator('html')).toHaveAttribute('lang', 'en')
    await expect(father.at('bill')).toContainText('3,740 yen')
    await expect(mother.at('chat-reply')).toContainText('Please choose a question below.')
    await mother.tap('back')
    const stickOut = await phones.evaluate(() =>
      [...document.querySelectorAll('.glass, .screen, .body, .rich-menu, .rich-menu button')]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ className, textContent }) => `${className} ${textContent}`),
    )
    expect(stickOut).toEqual([])
    await expectClean(phones, 'English: bill, talk')
  })
})

test('S49, S50: a friend is added with the keyboard alone', async ({ running }) => {
  const { phones, father } = await familyAtLinking(running)
  const on = (id: string) => father.at(id)
  await on('open-more').focus()
  for (const id of ['official-accounts', 'search']) {
    await phones.keyboard.press('Enter')
    await expect(on(id)).toBeVisible()
    while (!(await on(id).evaluate((button) => button === document.activeElement))) {
      await phones.keyboard.press('Tab')
    }
  }
  await phones.keyboard.press('Enter')
  await phones.keyboard.press('Tab')
  await phones.keyboard.press('Tab')
  await phones.keyboard.type('LINEモバイル')
  await phones.keyboard.press('Tab')
  await phones.keyboard.press('Enter')
  await expect(on('add')).toBeVisible()
  while (!(await on('add').evaluate((button) => button === document.activeElement))) {
    await phones.keyboard.press('Tab')
  }
  await phones.keyboard.press('Enter')
  // The question has the focus; 同意する is the next thing behind it, once it can be pressed (E1).
  await expect(on('agree')).toBeEnabled()
  await phones.keyboard.press('Tab')
  await expect(on('agree')).toBeFocused()
  await phones.keyboard.press('Enter')
  await expect(on('friend-added')).toBeVisible()
})

test('three phones fit side by side on a small counter PC, and nothing sticks out', async ({ running }) => {
  const { phones } = await familyAtLinking(running)
  await phones.setViewportSize({ width: 1280, height: 720 })
  const fits = await phones.evaluate(() => {
    const page = document.documentElement
    const tops = [...document.querySelectorAll('.place')].map((place) => place.getBoundingClientRect().top)
    return {
      sideBySide: new Set(tops).size === 1 && tops.length === 3,
      noScroll: page.scrollHeight <= page.clientHeight && page.scrollWidth <= page.clientWidth,
    }
  })
  expect(fits).toEqual({ sideBySide: true, noScroll: true })
})
