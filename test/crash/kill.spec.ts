/** `kill -9` in the middle of each step: the next start finds everything that was confirmed, and goes on there. */
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from '../e2e/support/app.ts'
import { activationsOf } from '../e2e/support/carrier.ts'
import { Desk } from '../e2e/support/desk.ts'
import { Phone } from '../e2e/support/phone.ts'
import { loginIdsOn, readSlip } from '../e2e/support/slips.ts'
import { killAndResume } from './support/kill-and-resume.ts'

test('contractor step: every completed field is there and the same field has the focus', async ({
  start,
}) => {
  const running = await start()
  const desk = new Desk(await running.window('desk'))
  const reception = await desk.newSession()
  await desk.fillReception(familyLines.slice(0, 1))
  await desk.type('contractor.familyName', '見本')
  await desk.type('contractor.givenName', '太郎')
  await desk.at('contractor.familyKana').fill('みほん')
  await desk.at('contractor.familyKana').press('Tab')
  await expect(desk.at('contractor.givenKana')).toBeFocused()
  await desk.at('contractor.givenKana').fill('たろう')
  // Not left, so not saved; kept all the same (E3).
  await expect(desk.at('typing')).toHaveAttribute('data-kept', 'true')
  const resumed = await killAndResume(running, start, reception)
  await resumed.desk.expectStep('contractor')
  await expect(resumed.desk.at('contractor.familyName')).toHaveValue('見本')
  await expect(resumed.desk.at('contractor.givenName')).toHaveValue('太郎')
  await expect(resumed.desk.at('contractor.familyKana')).toHaveValue('みほん')
  await expect(resumed.desk.at('contractor.givenKana')).toBeFocused()
  await expect(resumed.desk.at('contractor.givenKana')).toHaveValue('たろう')
})

test('lines and check steps: lines and users are there, nothing was applied for', async ({ start }) => {
  let running = await start()
  let desk = new Desk(await running.window('desk'))
  const reception = await desk.newSession()
  await desk.fillReception(familyLines.slice(0, 2))
  await desk.fillContractor()
  await desk.next()
  await desk.fillLines(familyLines.slice(0, 2))
  await expect(desk.at('saved')).toBeVisible()
  ;({ running, desk } = await killAndResume(running, start, reception))
  await desk.expectStep('lines')
  await expect(desk.at('line-2.iccid')).toHaveValue(
    (familyLines[1]?.iccid ?? '').replaceAll(/\d{4}(?=\d)/g, '$& '),
  )
  await expect(desk.at('line-2.user.familyName')).toHaveValue('見本')
  await desk.next()
  await desk.expectStep('check')
  const last = await killAndResume(running, start, reception)
  desk = last.desk
  await desk.expectStep('check')
  await desk.answerDuties()
  await desk.at('apply').click()
  await desk.expectStep('activate')
})

test('Q2: killed while three lines are being activated: each ends active, each activated once', async ({
  start,
}) => {
  let running = await start()
  let desk = new Desk(await running.window('desk'))
  await desk.practise(3)
  const reception = await desk.newSession()
  await desk.signUp(familyLines)
  await desk.at('activate-all').click()
  for (const n of [1, 2, 3]) await desk.expectState(n, 'activating')
  ;({ running, desk } = await killAndResume(running, start, reception))
  for (const n of [1, 2, 3]) {
    const state = desk.at(`line-${n}.state`)
    await expect(state).toHaveAttribute('data-state', /^(active|failed)$/)
    // Killed before the carrier had heard of it: the desk knows that nothing was done, and staff try again.
    if ((await state.getAttribute('data-state')) === 'failed') await desk.at(`line-${n}.activate`).click()
    await desk.expectState(n, 'active')
  }
  expect(await activationsOf(running, reception)).toEqual([1, 1, 1])
})

test('slips and link steps: what was handed over stays handed over, what was linked stays linked', async ({
  start,
}) => {
  test.slow()
  let running = await start()
  let desk = new Desk(await running.window('desk'))
  await desk.practise(0.3)
  const reception = await desk.newSession()
  await desk.signUp(familyLines.slice(0, 1))
  await desk.activateAll(1)
  await desk.next()
  const contractorFile = await desk.printAndHandOver('slip-contractor')
  await expect(desk.at('slip-contractor')).toHaveAttribute('data-state', 'handed')
  ;({ running, desk } = await killAndResume(running, start, reception))
  await desk.expectStep('slips')
  await expect(desk.at('slip-contractor')).toHaveAttribute('data-state', 'handed')
  await expect(desk.at('slip-user-1')).toHaveAttribute('data-state', 'waiting')
  await desk.printAndHandOver('slip-user-1')
  await desk.printAndHandOver('slip-store')
  await desk.next()
  const [loginId] = loginIdsOn(await readSlip(running.folder, reception, contractorFile))
  await desk.at('open-phones').click()
  const phone = new Phone(await running.window('phones'), 1)
  await phone.addFriend()
  await phone.linkContractor(loginId ?? '', reception)
  await desk.expectLink(1, 'contractorLink', 'linked')
  const last = await killAndResume(running, start, reception)
  await last.desk.expectStep('link')
  await last.desk.expectLink(1, 'contractorLink', 'linked')
  await last.desk.expectLink(1, 'userLink', 'eligible')
})

test('R23: a parked session waits for its customer through a quit', async ({ start }) => {
  const running = await start()
  const desk = new Desk(await running.window('desk'))
  const reception = await desk.newSession()
  await desk.fillReception(familyLines.slice(0, 1))
  await desk.type('contractor.familyName', '見本')
  await desk.at('park').click()
  await desk.at('park-reason.returning').click()
  await desk.at('dialog-confirm').click()
  await expect(desk.at(`session-row-${reception}`)).toHaveAttribute('data-status', 'parked')
  await running.close()
  const again = new Desk(await (await start()).window('desk'))
  await expect(again.at(`session-row-${reception}`)).toContainText('お戻り待ち')
  await again.at(`session-row-${reception}`).click()
  await again.at('curtain.show').click()
  await expect(again.at('contractor.familyName')).toHaveValue('見本')
})
