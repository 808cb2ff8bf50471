/** Every refusal of V15–V18, on the phones and at the desk: said in plain words, with the rule behind it. */
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { Phone } from './support/phone.ts'
import { readSlip } from './support/slips.ts'
import { familyAtLinking } from './support/story.ts'

/** A well-formed code that was never issued: check character included. */
const STRANGE_CODE = '0000000000000000'

test('V15: a phone with a usage code takes no second one, however many login IDs it manages', async ({
  running,
}) => {
  const { desk, reception, loginIds, codes, father } = await familyAtLinking(running)
  await father.addFriend()
  for (const loginId of loginIds) await father.linkContractor(loginId, reception)
  await father.linkUser(codes[0] ?? '')
  await desk.expectLink(1, 'userLink', 'linked')
  await father.enterCode(codes[1] ?? '')
  await expect(father.at('phone-error')).toBeVisible()
  await expect(father.at('link-done')).toHaveCount(0)
  await desk.expectLink(2, 'userLink', 'eligible')
})

test('V16: the son cannot link before his father has, and the desk refuses it too', async ({ running }) => {
  test.slow()
  const { desk, codes, son } = await familyAtLinking(running)
  await son.addFriend()
  await son.enterCode(codes[2] ?? '')
  await son.expectError('契約者連携')
  await desk.expectLink(3, 'contractorLink', 'eligible')
  await desk.press('line-3.userLink.start')
  await expect(desk.at('refusal')).toHaveAttribute('data-rules', /S26/)
  await expect(desk.at('refusal')).toContainText('先に契約者連携をお願いいたします。')
})

test('V17: a friend-add on the father’s phone does not count on the son’s', async ({ running }) => {
  test.slow()
  const { desk, reception, loginIds, codes, father, son } = await familyAtLinking(running)
  await father.addFriend()
  await father.linkContractor(loginIds[2] ?? '', reception)
  await desk.expectLink(3, 'contractorLink', 'linked')
  await desk.press('line-3.userLink.start')
  await expect(desk.at('refusal')).toHaveAttribute('data-rules', /S46/)
  await expect(son.at('friend-row')).toHaveCount(0)
  await son.tap('home', 'friends')
  await expect(son.at('friend-row')).toHaveCount(0)
  await son.addFriend()
  await son.linkUser(codes[2] ?? '')
  await desk.expectLink(3, 'userLink', 'linked')
})

test('V18: after a reissue the old code is refused, the new one links once', async ({ running }) => {
  test.slow()
  const { desk, reception, loginIds, codes, father, mother } = await familyAtLinking(running)
  await father.addFriend()
  await father.linkContractor(loginIds[1] ?? '', reception)
  await mother.addFriend()
  await mother.enterCode(STRANGE_CODE)
  await expect(mother.at('phone-error')).toBeVisible()
  await test.step('S60, N9: a failed link offers a new code and says first what it does', async () => {
    await desk.press('line-2.userLink.start')
    await desk.at('line-2.userLink.fail').click()
    await desk.at('line-2.reissue').click()
    await expect(desk.page.getByRole('dialog')).toContainText('以前の利用コードは使えなくなります')
    await desk.page.getByRole('dialog').getByRole('checkbox').click()
    await desk.at('dialog-confirm').click()
    await expect(desk.page.getByRole('dialog')).toHaveCount(0)
  })
  await desk.at('step-slips').click()
  await expect(desk.at('slip-user-2.print')).toBeVisible()
  const fresh = await readSlip(running.folder, reception, await desk.printAndHandOver('slip-user-2'))
  expect(fresh.qr).not.toBe(codes[1])
  await mother.enterCode(codes[1] ?? '')
  await mother.expectError('この利用コードはお使いいただけません')
  await mother.linkUser(fresh.qr ?? '')
  await desk.at('step-link').click()
  await desk.expectLink(2, 'userLink', 'linked')
})

test('S43: on a contractor with two lines of their own the one-code limit alone says no', async ({
  running,
}) => {
  test.slow()
  const desk = new Desk(await running.window('desk'))
  await desk.practise(0.3)
  const reception = await desk.newSession()
  const [own, second] = familyLines
  if (!own || !second) throw new Error('the family has three lines')
  await desk.signUp([own, { ...second, user: null }])
  await desk.activateAll(2)
  await desk.next()
  const codes: string[] = []
  for (const n of [1, 2]) {
    codes.push(
      (await readSlip(running.folder, reception, await desk.printAndHandOver(`slip-user-${n}`))).qr ?? '',
    )
  }
  await desk.at('step-link').click()
  await desk.at('open-phones').click()
  const phone = new Phone(await running.window('phones'), 1)
  await phone.addFriend()
  await phone.linkUser(codes[0] ?? '')
  await desk.expectLink(1, 'userLink', 'linked')
  await phone.enterCode(codes[1] ?? '')
  await phone.expectError('このスマートフォンには、別の利用コードが連携されています。')
  await desk.expectLink(2, 'userLink', 'eligible')
})
