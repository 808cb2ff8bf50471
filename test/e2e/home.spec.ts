/** Not everything ends at the counter: a line is withdrawn, links are made at home, and the reception still closes. */
import { readdirSync } from 'node:fs'
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { activationsOf } from './support/carrier.ts'
import { Desk } from './support/desk.ts'
import { Phone } from './support/phone.ts'
import { loginIdsOn, readSlip, slipFolder } from './support/slips.ts'

test('W5, W6, W8: one line fails and is withdrawn, the links are left for home, the reception completes', async ({
  running,
  folder,
}) => {
  test.slow()
  const desk = new Desk(await running.window('desk'))
  await desk.practise(0.3)
  const reception = await desk.newSession()
  await desk.signUp(familyLines.slice(0, 2))
  await test.step('W8: the other line goes on, and the failed one is given up with a reason', async () => {
    await desk.practise(0.3, 'refused', 1)
    await desk.at('line-2.activate').click()
    await desk.expectState(2, 'failed')
    await desk.at('line-1.activate').click()
    await desk.expectState(1, 'active')
    await desk.at('line-2.withdraw').click()
    await expect(desk.page.getByRole('dialog')).toContainText('回線2')
    await desk.confirmWith('番号のお乗り換えを見送り')
    await desk.expectState(2, 'withdrawn')
    await expect(desk.at('line-2.activate')).toHaveCount(0)
    await expect(desk.at('abandon')).toHaveCount(0)
    expect(await activationsOf(running, reception)).toEqual([1, 0])
  })
  await desk.next()
  await desk.expectStep('slips')
  await expect(desk.at('slip-user-2')).toHaveCount(0)
  const paper = await readSlip(folder, reception, await desk.printAndHandOver('slip-contractor'))
  for (const slip of ['slip-user-1', 'slip-store']) await desk.printAndHandOver(slip)
  await desk.readSims(familyLines.slice(0, 1))
  await desk.next()
  await expect(desk.at('line-2.userLink')).toHaveCount(0)

  await test.step('W6: what is left open stands in the way, with its rule', async () => {
    await desk.next()
    await desk.expectStep('done')
    await expect(desk.at('remaining')).toHaveAttribute('data-count', '2')
    await desk.at('complete').click()
    await expect(desk.at('refusal')).toBeInViewport()
    await desk.at('back').click()
  })
  await desk.defer(1, 'contractorLink', 'atHome')
  await desk.defer(1, 'userLink', 'noPhone')
  await test.step('a link left for later can be taken up again', async () => {
    await desk.press('line-1.userLink.undefer')
    await expect(desk.at('line-1.userLink.start')).toBeVisible()
    await desk.defer(1, 'userLink', 'atHome')
  })
  await desk.next()
  await expect(desk.page.locator('main')).toContainText('ご自宅')
  await desk.complete(reception)
  await test.step('L8: no slip with a secret stays on this computer', async () => {
    const left = async () => readdirSync(await slipFolder(folder, reception))
    await expect.poll(left).toEqual([expect.stringContaining('store')])
  })
  await test.step('Q6: the closed reception can be looked at, and offers nothing that changes it', async () => {
    await desk.openFromList(reception)
    await expect(desk.at('completed')).toBeVisible()
    await expect(desk.page.locator('main')).toContainText('取り下げ')
    await expect(desk.page.locator('main')).toContainText('あとで連携(ご自宅で行う)')
    for (const way of ['park', 'abandon', 'complete', 'next']) await expect(desk.at(way)).toHaveCount(0)
    await desk.at('journal').locator('summary').click()
    await expect(desk.at('journal')).toContainText('回線2(母) 取り下げ')
    await expect(desk.at('journal')).toContainText('番号のお乗り換えを見送り')
  })
  await test.step('W5: at home both links are made, and the closed reception shows it', async () => {
    await desk.at('open-phones').click()
    const phone = new Phone(await running.window('phones'), 1)
    await phone.addFriend()
    await phone.linkContractor(loginIdsOn(paper)[0] ?? '', reception)
    await phone.tap('copy', 'back-to-talk', 'menu-user', 'paste', 'submit-link')
    await expect(phone.at('link-done')).toBeVisible()
    await expect(desk.page.locator('main').getByText('連携済み(システム確認)')).toHaveCount(2)
  })
})
