/** What links give, over a month that passes: gifts, carry-over, a plan that changes on the 1st (S20–S25, S71). */
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { Phone } from './support/phone.ts'
import { atLinking } from './support/story.ts'

test('E10e, V22, V14, V24, S18, S20–S25, S71, S72, N15: two phones, a gift, and the months that follow', async ({
  start,
}) => {
  test.slow()
  const running = await start(['--test-now=2026-11-20T01:00:00Z'])
  const [own, mothers] = familyLines
  if (!own || !mothers) throw new Error('no lines')
  const lines = [own, { ...mothers, capacityGb: 10 }]
  const { desk, reception, loginIds, phones } = await atLinking(running, lines, 'linePayCard')
  const father = new Phone(phones, 1)
  const mother = new Phone(phones, 2)
  const give = async (): Promise<void> => {
    await father.openTalk()
    await father.tap('menu-gift')
    await father.root.getByRole('group', { name: '贈る相手' }).getByRole('button').click()
    await father.tap('gift-gb-2', 'gift-send')
  }
  const ability = (name: string) =>
    desk
      .at(`ability-${name}`)
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => cell.dataset.can))

  await father.addFriend()
  await mother.addFriend()
  await father.linkContractor(loginIds[1] ?? '', reception)
  const motherCode = (await father.at('shown-code').textContent()) ?? ''
  await father.linkContractor(loginIds[0] ?? '', reception)
  await test.step('V24: no gift from a phone that is not user-linked', async () => {
    await father.openTalk()
    await father.tap('menu-gift')
    await expect(father.at('gift-needs-link')).toBeVisible()
  })
  await father.openMyPage(1)
  await father.tap('mypage-contract')
  await father.linkUser((await father.at('shown-code').textContent()) ?? '')

  await test.step('V14: no gift to who is no friend, nor to who is not user-linked', async () => {
    await give()
    await father.expectError('友だちではない')
    await mother.tap('home', 'friends', 'befriend-1')
    await expect(mother.at('befriended-1')).toBeVisible()
    await father.tap('gift-send')
    await father.expectError('お相手の利用者連携')
  })
  await test.step('1.3, N15: what each phone can do changes at the desk with the links', async () => {
    await desk.at('abilities').click()
    await desk.choose('abilities.line', '2')
    await expect.poll(() => ability('dataGift')).toEqual(['false', 'false'])
    await mother.linkUser(motherCode)
    await expect.poll(() => ability('dataGift')).toEqual(['false', 'true'])
    expect(await ability('changePlan')).toEqual(['true', 'false'])
    await desk.page.keyboard.press('Escape')
  })
  await test.step('S20–S22: given to a linked friend, from the plan’s own data only', async () => {
    await give()
    await expect(father.at('gift-done')).toContainText('2GB')
    await expect(father.at('giftable')).toContainText('8GB')
    await mother.openTalk()
    await mother.tap('menu-data')
    await expect(mother.root.locator('[data-kind=received]')).toHaveAttribute('data-carries', 'false')
  })
  await test.step('S71: the plan change is accepted for the 1st of the next month', async () => {
    await father.openMyPage(1)
    await father.tap('mypage-action-plan', 'plan-communication-free-3', 'plan-submit')
    await expect(father.at('action-said')).toContainText('12月1日から適用されます')
    await father.openTalk()
    await father.tap('menu-data', 'use-data')
    await expect(father.at('data-used')).toContainText('1GB(プラン 10GB)')
  })
  await test.step('a month on: carried data, the new plan, nothing that was received', async () => {
    await desk.settings('practice')
    await desk.at('practice-forward-month').click()
    await expect(desk.at('practice-date')).toContainText('30日先')
    await desk.leaveSettings()
    await expect(desk.at('practice-date-mark')).toBeVisible()
    await expect(phones.getByTestId('phones-ahead')).toBeVisible()
    await expect(father.at('data-used')).toContainText('0GB(プラン 3GB)')
    await expect(father.root.locator('[data-kind=carried]')).toContainText('7GB')
    await expect(father.root.locator('[data-kind=plan]')).toContainText('3GB')
    await expect(mother.root.locator('[data-kind=received]')).toHaveCount(0)
  })
  await test.step('V22, S18: another month on: by the card that was chosen at the desk, 32 and 64 points', async () => {
    await desk.settings('practice')
    await desk.at('practice-forward-month').click()
    await desk.leaveSettings()
    await father.openMyPage(2)
    await father.tap('mypage-action-billing')
    await expect(father.at('bill').first()).toContainText('LINE Payカード')
    await expect(father.at('points')).toContainText('32ポイント+64ポイント')
  })
  await test.step('S15: 解約 is asked once more, ends the line, and the desk hears of it', async () => {
    await father.openMyPage(2)
    await father.tap('mypage-action-cancel', 'end-submit', 'end-confirm')
    await expect(father.at('action-said')).toContainText('1月20日に終了しました')
    await desk.at('step-done').click()
    await expect(desk.page.locator('main table')).toContainText('解約済み')
  })
  await test.step('L4: moved on it stays, also over a restart', async () => {
    await running.close()
    const again = await start(['--test-now=2026-11-20T01:10:00Z'])
    await expect((await again.window('desk')).getByTestId('practice-date-mark')).toBeVisible()
  })
})
