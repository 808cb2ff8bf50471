/**
 * `kill -9` while something is under way: between the click and its answer, wherever that may be. Whatever
 * the moment was, the next start ends it, and nothing happens twice.
 */
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from '../e2e/support/app.ts'
import { activationsOf } from '../e2e/support/carrier.ts'
import { Desk } from '../e2e/support/desk.ts'
import { Phone } from '../e2e/support/phone.ts'
import { loginIdsOn, readSlip } from '../e2e/support/slips.ts'
import { killAndResume } from './support/kill-and-resume.ts'

test('S36, Q2: killed while applying: one contract per line, and the desk goes on to activation', async ({
  start,
  folder,
}) => {
  const running = await start()
  const first = new Desk(await running.window('desk'))
  await first.practise(0.3)
  const reception = await first.newSession()
  await first.fillReception(familyLines.slice(0, 2))
  await first.fillContractor()
  await first.next()
  await first.fillLines(familyLines.slice(0, 2))
  await first.next()
  await first.expectStep('check')
  await first.answerDuties()
  await first.at('apply').click({ noWaitAfter: true })
  const { running: again, desk } = await killAndResume(running, start, reception)
  // Killed before the operation id was committed: nothing was sent, staff press again.
  const onward = desk.at('apply').or(desk.at('activate-all'))
  await expect(onward.first()).toBeVisible()
  if (await desk.at('apply').isVisible()) await desk.at('apply').click()
  await desk.expectStep('activate')
  await desk.activateAll(2)
  expect(await activationsOf(again, reception)).toEqual([1, 1])
  await desk.next()
  const slip = await readSlip(folder, reception, await desk.printAndHandOver('slip-contractor'))
  expect(new Set(loginIdsOn(slip)).size).toBe(2)
})

test('Q1, L10: killed while printing and while handing over: the slip can be had, and is counted', async ({
  start,
  folder,
}) => {
  test.slow()
  const running = await start()
  const first = new Desk(await running.window('desk'))
  await first.practise(0.3)
  const reception = await first.newSession()
  await first.signUp(familyLines.slice(0, 1))
  await first.activateAll(1)
  await first.next()
  await first.expectStep('slips')
  await first.at('slip-user-1.print').click({ noWaitAfter: true })
  const second = await killAndResume(running, start, reception)
  const row = second.desk.at('slip-user-1')
  await expect(row).toHaveAttribute('data-state', /^(waiting|printed)$/)
  if ((await row.getAttribute('data-state')) === 'waiting') await second.desk.at('slip-user-1.print').click()
  else {
    await second.desk.at('slip-user-1.reprint').click()
    await second.desk.at('dialog-reason').fill('用紙が出なかったため')
    await second.desk.at('dialog-confirm').click()
    await expect(second.desk.page.getByRole('dialog')).toHaveCount(0)
  }
  await expect(row).toHaveAttribute('data-state', 'printed')
  const file = ((await second.desk.at('slip-user-1.file').textContent()) ?? '').trim()
  expect((await readSlip(folder, reception, file)).qr).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
  await second.desk.at('slip-user-1.handover').click({ noWaitAfter: true })
  const third = await killAndResume(second.running, start, reception)
  const handed = third.desk.at('slip-user-1')
  await expect(handed).toHaveAttribute('data-state', /^(printed|handed)$/)
  if ((await handed.getAttribute('data-state')) === 'printed')
    await third.desk.at('slip-user-1.handover').click()
  await expect(handed).toHaveAttribute('data-state', 'handed')
})

test('Q1: killed while a phone links: desk and carrier agree afterwards', async ({ start, folder }) => {
  test.slow()
  const running = await start()
  const desk = new Desk(await running.window('desk'))
  await desk.practise(0.3)
  const reception = await desk.newSession()
  await desk.signUp(familyLines.slice(0, 1))
  await desk.activateAll(1)
  await desk.next()
  const code = (await readSlip(folder, reception, await desk.printAndHandOver('slip-user-1'))).qr ?? ''
  await desk.printAndHandOver('slip-contractor')
  await desk.next()
  await desk.at('open-phones').click()
  const phone = new Phone(await running.window('phones'), 1)
  await phone.addFriend()
  await phone.openTalk()
  await phone.tap('menu-user')
  await phone.at('code-input').fill(code)
  await phone.at('submit-link').click({ noWaitAfter: true })
  const { running: again, desk: resumed } = await killAndResume(running, start, reception)
  await resumed.expectStep('link')
  const link = resumed.at('line-1.userLink')
  await expect(link).toHaveAttribute('data-status', /^(eligible|linked)$/)
  if ((await link.getAttribute('data-status')) === 'eligible') {
    await resumed.at('open-phones').click()
    const same = new Phone(await again.window('phones'), 1)
    await same.linkUser(code)
  }
  await resumed.expectLink(1, 'userLink', 'linked')
})
