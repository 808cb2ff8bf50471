/** The contractor alone: one line, one phone, both links on it (S9, C8). */
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { Phone } from './support/phone.ts'
import { loginIdsOn, readSlip } from './support/slips.ts'

test('S9: a contractor who is the user links both on one phone', async ({ running, folder }) => {
  const desk = new Desk(await running.window('desk'))
  await desk.practise(0.3)
  const reception = await desk.newSession()
  await desk.signUp(familyLines.slice(0, 1))
  await desk.activateAll(1)
  await desk.next()
  const contractorSlip = await readSlip(folder, reception, await desk.printAndHandOver('slip-contractor'))
  const userSlip = await readSlip(folder, reception, await desk.printAndHandOver('slip-user-1'))
  await desk.printAndHandOver('slip-store')
  await desk.readSims(familyLines.slice(0, 1))
  await desk.next()
  await desk.at('open-phones').click()
  const phone = new Phone(await running.window('phones'), 1)
  await phone.addFriend()
  await test.step('C8: the user link first is allowed when both are one person', async () => {
    await phone.linkUser(userSlip.qr ?? '')
    await desk.expectLink(1, 'userLink', 'linked')
  })
  await phone.linkContractor(loginIdsOn(contractorSlip)[0] ?? '', reception)
  await desk.expectLink(1, 'contractorLink', 'linked')
  await expect(desk.at('line-1.contractorLink')).toContainText('システム確認')
})

test('C26: what staff only saw is recorded as seen, and completes', async ({ running }) => {
  const desk = new Desk(await running.window('desk'))
  await desk.practise(0.3)
  const reception = await desk.newSession()
  await desk.signUp(familyLines.slice(0, 1))
  await desk.activateAll(1)
  await desk.next()
  for (const slip of ['slip-contractor', 'slip-user-1', 'slip-store']) await desk.printAndHandOver(slip)
  await desk.readSims(familyLines.slice(0, 1))
  await desk.next()
  await desk.press('device-1.friend')
  for (const kind of ['contractorLink', 'userLink'] as const) {
    await desk.press(`line-1.${kind}.start`)
    // L7: on the same phone it is asked once.
    await desk.at(`line-1.${kind}.${kind === 'contractorLink' ? 'seen' : 'done'}`).click()
    await desk.expectLink(1, kind, 'linked')
    await expect(desk.at(`line-1.${kind}`)).toContainText('スタッフ目視確認')
    if (kind === 'contractorLink') await desk.confirmAccounts()
    await expect(desk.at(`line-1.${kind}`)).toHaveAttribute('data-confirmed', 'true')
  }
  await desk.next()
  await desk.complete(reception)
})
