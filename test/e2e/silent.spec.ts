/** A carrier that tells nothing: the family is linked on what staff see and customers say (C26, N7). */
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { Phone } from './support/phone.ts'
import { atLinking } from './support/story.ts'

test('C26, N7: the desk hears nothing, staff record what they saw, and the carrier confirms it later', async ({
  running,
}) => {
  test.slow()
  const story = await atLinking(running, familyLines.slice(0, 2))
  const { desk, reception, loginIds, codes, phones } = story
  const [father, mother] = [new Phone(phones, 1), new Phone(phones, 2)]
  await desk.settings('practice')
  await desk.choose('practice.hears', 'no')
  await desk.savePractice()
  await desk.leaveSettings()

  await father.addFriend()
  for (const loginId of [loginIds[1], loginIds[0]]) await father.linkContractor(loginId ?? '', reception)
  await mother.addFriend()
  await test.step('C26: what happened on the phones is not at the desk', async () => {
    await expect(desk.at('device-1.friend')).not.toHaveAttribute('data-status', 'added')
    await desk.expectLink(1, 'contractorLink', 'eligible')
    await desk.expectLink(2, 'contractorLink', 'eligible')
  })
  await test.step('N7: friend-add and links, seen by staff or said by the customer', async () => {
    await desk.press('device-1.friend')
    await expect(desk.at('device-1.friend')).toHaveAttribute('data-status', 'added')
    await desk.press('device-2.friend.said')
    await expect(desk.at('device-2.friend')).toContainText('お客様申告')
    for (const n of [2, 1]) {
      await desk.press(`line-${String(n)}.contractorLink.start`)
      await desk.at(`line-${String(n)}.contractorLink.done`).click()
      await desk.expectLink(n, 'contractorLink', 'linked')
    }
    await father.linkUser(codes[0] ?? '')
    await desk.press('line-1.userLink.start')
    await desk.at('line-1.userLink.done').click()
    await mother.linkUser(codes[1] ?? '')
    await desk.press('line-2.userLink.start')
    await desk.at('line-2.userLink.said').click()
    for (const n of [1, 2]) await desk.expectLink(n, 'userLink', 'linked')
    await expect(desk.at('line-1.userLink')).toContainText('スタッフ目視確認')
    await expect(desk.at('line-2.userLink')).toContainText('お客様申告')
    await expect(desk.page.getByText('システム確認')).toHaveCount(0)
  })
  await test.step('N7: heard again, the carrier confirms what stands there', async () => {
    await desk.settings('practice')
    await desk.choose('practice.hears', 'yes')
    await desk.savePractice()
    await desk.leaveSettings()
    await desk.backToList()
    await desk.openFromList(reception)
    for (const n of [1, 2]) await expect(desk.at(`line-${String(n)}.userLink`)).toContainText('システム確認')
  })
})
