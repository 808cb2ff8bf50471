/** Pictures of what links give: data, gifts, MyPage's actions, a month that passes, what each phone can do. */
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from '../e2e/support/app.ts'
import { Phone } from '../e2e/support/phone.ts'
import { atLinking } from '../e2e/support/story.ts'
import { picture, sizes } from './camera.ts'

test('what links give, step by step', async ({ running }) => {
  const { desk, reception, loginIds, codes, phones } = await atLinking(running, familyLines)
  await phones.setViewportSize({ width: sizes[0].width, height: sizes[0].height })
  const [father, mother, son] = [new Phone(phones, 1), new Phone(phones, 2), new Phone(phones, 3)]
  for (const phone of [father, mother, son]) await phone.addFriend()
  for (const loginId of loginIds) await father.linkContractor(loginId, reception)
  for (const [n, phone] of [father, mother].entries()) await phone.linkUser(codes[n] ?? '')
  await desk.at('abilities').click()
  await desk.choose('abilities.line', 2)
  await expect(desk.at('ability-dataGift')).toBeVisible()
  await picture(desk.page, '20-abilities')
  await desk.page.keyboard.press('Escape')

  await mother.tap('home', 'friends', 'befriend-1')
  await father.openTalk()
  await father.tap('menu-gift', 'gift-gb-2')
  await father.root.getByRole('group', { name: '贈る相手' }).getByRole('button').first().click()
  await father.tap('gift-send')
  await expect(father.at('gift-done')).toBeVisible()
  await son.openTalk()
  await son.tap('menu-gift')
  await picture(phones, '21-phones-gift')

  await father.openMyPage(1)
  await father.tap('mypage-action-plan', 'plan-communication-free-3', 'plan-submit')
  await expect(father.at('action-said')).toBeVisible()
  await mother.openTalk()
  await mother.tap('menu-data', 'use-data')
  await son.openTalk()
  await son.tap('menu-help', 'chat-ai', 'topic-points')
  await picture(phones, '22-phones-plan-data-help')

  await desk.settings('practice')
  await desk.at('practice-forward-month').click()
  await expect(desk.at('practice-date-mark')).toBeVisible()
  await picture(desk.page, '23-practice-date')
  await desk.leaveSettings()
  await expect(mother.root.locator('[data-kind=carried]')).toBeVisible()
  await father.openMyPage(1)
  await father.tap('mypage-action-billing')
  await expect(father.at('points')).toBeVisible()
  await picture(phones, '24-phones-next-month')
  await father.openMyPage(3)
  await father.tap('mypage-action-cancel', 'end-submit')
  await picture(phones, '25-phones-cancel')

  await father.tap('end-no')
  await father.openMyPage(1)
  await mother.openTalk()
  await desk.settings('display')
  await desk.choose('display.language', 'en')
  await expect(phones.locator('html')).toHaveAttribute('lang', 'en')
  await picture(phones, '26-phones-english')
})
