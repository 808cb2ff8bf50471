/** One MNP fails: the others go on, its code is dead, the old SIM is kept, and there are three ways (W8). */
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test, type Running } from './support/app.ts'
import { activationsOf } from './support/carrier.ts'
import { Desk } from './support/desk.ts'
import { Phone } from './support/phone.ts'
import { loginIdsOn, readSlip } from './support/slips.ts'

const NOW = '--test-now=2026-11-23T01:00:00Z'
const KEPT = '09011112222'

/** Some of the family applied for, the last line with a number that it brings along. */
async function applied(running: Running, lines: typeof familyLines) {
  const desk = new Desk(await running.window('desk'))
  await desk.practise(0.3)
  const reception = await desk.newSession()
  await desk.fillReception(lines)
  await desk.fillContractor()
  await desk.next()
  await desk.expectStep('lines')
  await desk.fillLines(lines)
  const last = `line-${String(lines.length)}`
  await desk.choose(`${last}.numberKind`, 'mnp')
  await desk.type(`${last}.phoneNumber`, KEPT)
  await desk.type(`${last}.mnpNumber`, '1234567890')
  await desk.type(`${last}.mnpExpiresOn`, '2026-12-06')
  await desk.next()
  await desk.expectStep('check')
  await desk.answerDuties()
  await desk.at('apply').click()
  await desk.expectStep('activate')
  return { desk, reception }
}

/** The son's number does not come over. */
async function mnpFails(running: Running) {
  const { desk, reception } = await applied(running, familyLines)
  await desk.practise(0.3, 'mnpRefused', 1)
  await desk.at('activate-all').click()
  await desk.expectState(1, 'active')
  await desk.expectState(2, 'active')
  await desk.expectState(3, 'failed')
  await expect(desk.at('line-3')).toContainText(
    '番号のお乗り換えが完了しておりません。今のSIMはそのままお持ちください。',
  )
  return { desk, reception }
}

/** The son's slip is printed, and its code links on his phone. */
async function sonLinks(running: Running, desk: Desk, reception: string): Promise<void> {
  await desk.next()
  await desk.expectStep('slips')
  const paper = async (slip: string) => readSlip(running.folder, reception, await desk.printAndHandOver(slip))
  const loginIds = loginIdsOn(await paper('slip-contractor'))
  const code = (await paper('slip-user-3')).qr ?? ''
  await desk.at('step-link').click()
  await desk.expectStep('link')
  await desk.at('open-phones').click()
  const phones = await running.window('phones')
  const [father, son] = [new Phone(phones, 1), new Phone(phones, 3)]
  await father.addFriend()
  await father.linkContractor(loginIds[2] ?? '', reception)
  await son.addFriend()
  await son.linkUser(code)
  await desk.expectLink(3, 'userLink', 'linked')
}

test('W8, S36: tried again, the number comes over with a fresh code on its slip', async ({ start }) => {
  test.slow()
  const running = await start([NOW])
  const { desk, reception } = await mnpFails(running)
  await desk.at('line-3.activate').click()
  await desk.expectState(3, 'active')
  await expect(desk.at('line-3')).toContainText('2222')
  expect(await activationsOf(running, reception)).toEqual([1, 1, 1])
  await sonLinks(running, desk, reception)
})

test('W8: with fresh consent the line goes on with a new number', async ({ start }) => {
  test.slow()
  const running = await start([NOW])
  const { desk, reception } = await mnpFails(running)
  await desk.at('line-3.new-number').click()
  await expect(desk.at('new-number.effect')).toContainText('新しい番号でのご契約')
  await expect(desk.at('dialog-confirm')).toBeDisabled()
  await desk.at('new-number.consent').click()
  await desk.confirm()
  await desk.expectState(3, 'active')
  await expect(desk.at('line-3')).not.toContainText('2222')
  expect(await activationsOf(running, reception)).toEqual([1, 1, 1])
  await sonLinks(running, desk, reception)
})

test('W8: withdrawn, the line is over and the reception goes on without it', async ({ start }) => {
  const running = await start([NOW])
  const { desk, reception } = await mnpFails(running)
  await desk.at('line-3.withdraw').click()
  await desk.confirmWith('お客様のご希望')
  await desk.expectState(3, 'withdrawn')
  expect(await activationsOf(running, reception)).toEqual([1, 1, 0])
  await desk.next()
  await desk.expectStep('slips')
  await expect(desk.at('slip-user-2')).toBeVisible()
  await expect(desk.at('slip-user-3')).toHaveCount(0)
})

test('W8, Q2: killed on the way to the new number, it is given once', async ({ start }) => {
  test.slow()
  const running = await start([NOW])
  const { desk, reception } = await mnpFails(running)
  await desk.practise(20)
  await desk.at('line-3.new-number').click()
  await desk.at('new-number.consent').click()
  await desk.confirm()
  await desk.expectState(3, 'activating')
  await running.kill()
  const again = await start(['--test-now=2026-11-23T01:05:00Z'])
  const next = new Desk(await again.window('desk'))
  await next.practise(0.3)
  await next.openFromList(reception)
  await expect(next.at('line-3.state')).toHaveAttribute('data-state', /^(active|failed)$/)
  if ((await next.at('line-3.activate').count()) > 0) await next.at('line-3.activate').click()
  await next.expectState(3, 'active')
  expect(await activationsOf(again, reception)).toEqual([1, 1, 1])
})

test('E9n, S75: the contractor does not wait: MNP開通手続き in MyPage, and the desk hears of it', async ({
  start,
}) => {
  test.slow()
  const running = await start([NOW])
  const { desk, reception } = await applied(running, familyLines.slice(0, 2))
  await desk.at('line-1.activate').click()
  await desk.expectState(1, 'active')
  await desk.next()
  await desk.expectStep('slips')
  const paper = await desk.printAndHandOver('slip-contractor')
  const [, loginId = ''] = loginIdsOn(await readSlip(running.folder, reception, paper))
  await desk.at('step-link').click()
  await desk.expectStep('link')
  await desk.at('open-phones').click()
  const father = new Phone(await running.window('phones'), 1)
  await father.addFriend()
  await father.logInFirst(loginId, reception)
  await expect(father.at('activation-state')).toContainText('開通待ち')
  await father.tap('mypage-activate', 'activation-confirm')
  await expect(father.at('mypage-contract')).toBeVisible()
  await desk.at('step-activate').click()
  await desk.expectState(2, 'active')
  expect(await activationsOf(running, reception)).toEqual([1, 1])
})
