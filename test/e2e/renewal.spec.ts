/** After the link: a lost phone, another user, unlinking. What ends, what stays, and who may ask for it. */
import { familyLines, son } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { Phone } from './support/phone.ts'
import { readSlip } from './support/slips.ts'
import { atLinking } from './support/story.ts'

test('V19, C10, S31–S33, S63: at the desk: a stolen phone, another user, unlinking', async ({ running }) => {
  test.slow()
  const story = await atLinking(running, familyLines.slice(1, 2))
  const { desk, reception, loginIds, codes, phones } = story
  const father = new Phone(phones, 1)
  const mother = new Phone(phones, 2)
  const dialog = desk.page.getByRole('dialog')
  const newSlip = async (): Promise<string> => {
    await desk.at('line-1.userLink.print-new').click()
    const slip = await readSlip(running.folder, reception, await desk.printAndHandOver('slip-user-1'))
    await desk.at('step-link').click()
    await desk.expectStep('link')
    return slip.qr ?? ''
  }
  await father.addFriend()
  await father.linkContractor(loginIds[0] ?? '', reception)
  await mother.addFriend()
  await mother.linkUser(codes[0] ?? '')
  await desk.expectLink(1, 'userLink', 'linked')

  await test.step('C30, N9: a code that has linked is not reissued without a reason that counts', async () => {
    await desk.at('line-1.userLink.more').click()
    await desk.at('line-1.reissue').click()
    await desk.choose('reissue.reason', 'slipLost')
    await expect(dialog.getByTestId('refusal')).toHaveAttribute('data-rules', /C30/)
    await expect(desk.at('dialog-confirm')).toBeDisabled()
  })
  await test.step('C10: 紛失・盗難 cuts the link, and says so before', async () => {
    await desk.choose('reissue.reason', 'lostOrStolen')
    await expect(desk.at('reissue.effect')).toHaveAttribute('data-user-link', 'revoked')
    await expect(desk.at('dialog-confirm')).toBeDisabled()
    await dialog.getByRole('checkbox').click()
    await desk.confirm()
    await desk.expectLink(1, 'userLink', 'revoked')
    await desk.expectLink(1, 'contractorLink', 'linked')
    await mother.enterCode(codes[0] ?? '')
    await expect(mother.at('phone-error')).toBeVisible()
  })
  const second = await newSlip()
  expect(second).not.toBe(codes[0])
  await mother.linkUser(second)
  await desk.expectLink(1, 'userLink', 'linked')

  await test.step('V19, S31–S33, C9: another user: the old link is cut, the old code refused, a new slip needed', async () => {
    await desk.at('line-1.userLink.more').click()
    await desk.at('line-1.user-change').click()
    await expect(desk.at('user-change.effect')).toContainText('取り消され')
    await desk.type('user-change.familyName', son.familyName)
    await desk.type('user-change.givenName', son.givenName)
    await desk.choose('user-change.sex', son.sex)
    await desk.type('user-change.birthDate', son.birthDate)
    await desk.choose('user-change.relation', son.relation)
    await desk.at('dialog-reason').fill('お子さまがお使いになる')
    await expect(desk.at('dialog-confirm')).toBeDisabled()
    await desk.at('user-change.present').click()
    await desk.confirm()
    await desk.expectLink(1, 'userLink', 'revoked')
    await expect(desk.at('line-1.userLink')).toContainText('お子さま')
    await expect(mother.root.locator('.caption')).toContainText('コード 0')
  })
  const third = await newSlip()
  const child = new Phone(phones, 3)
  await child.addFriend()
  await child.enterCode(second)
  await child.expectError('この利用コードはお使いいただけません')
  await mother.enterCode(third)
  await expect(mother.at('phone-error')).toBeVisible()
  await child.linkUser(third)
  await desk.expectLink(1, 'userLink', 'linked')

  await test.step('S63, C11, C12: unlinking wants identity and reason, and leaves the other link', async () => {
    await desk.at('line-1.contractorLink.more').click()
    await desk.at('line-1.contractorLink.unlink').click()
    await expect(desk.at('unlink.effect')).toContainText('影響しません')
    await desk.at('dialog-reason').fill('お客様のご希望')
    await expect(desk.at('dialog-confirm')).toBeDisabled()
    await dialog.getByRole('checkbox').click()
    await desk.confirm()
    await desk.expectLink(1, 'contractorLink', 'unlinked')
    await desk.expectLink(1, 'userLink', 'linked')
    await father.openTalk()
    await father.tap('menu-contractor')
    await expect(father.at('login-row')).toHaveCount(0)
  })
  await test.step('L11: the same login ID links again, with the password that it has', async () => {
    await father.linkContractor(loginIds[0] ?? '', reception)
    await desk.expectLink(1, 'contractorLink', 'linked')
  })
})
