/** The main job from end to end: a father, a mother and a son, three lines, five slips, six links (S34–S45). */
import { familyLines } from '#test/fixtures/family.ts'
import { expect, hostName, test } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { Phone } from './support/phone.ts'
import { loginIdsOn, readSlip } from './support/slips.ts'

test(`V20: the family of three, from a blank desk to six links (${hostName})`, async ({
  running,
  folder,
}) => {
  test.slow()
  const desk = new Desk(await running.window('desk'))
  await desk.practise(0.3)
  const reception = await desk.newSession()
  await desk.typeSignUp(familyLines)
  await desk.activateAll(3)
  await desk.next()
  await desk.expectStep('slips')

  const paper = async (slip: string) => readSlip(folder, reception, await desk.printAndHandOver(slip))
  const contractorSlip = await paper('slip-contractor')
  const userSlips = [await paper('slip-user-1'), await paper('slip-user-2'), await paper('slip-user-3')]
  const storeSlip = await paper('slip-store')
  await desk.readSims(familyLines)

  const loginIds = loginIdsOn(contractorSlip)
  const codes = userSlips.map((slip) => slip.qr ?? '')
  await test.step('S36: one login ID and one usage code per line, all distinct', () => {
    expect(new Set(loginIds).size).toBe(3)
    expect(new Set(codes).size).toBe(3)
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
  })
  await test.step('S5, S39: no login ID on a user slip, no code on the contractor slip, neither on the store copy', () => {
    for (const slip of [...userSlips, storeSlip]) {
      expect(slip.text).toContain(reception)
      expect(loginIdsOn(slip)).toEqual([])
    }
    for (const code of codes) {
      expect(contractorSlip.text).not.toContain(code)
      expect(contractorSlip.text).not.toContain(code.replace(/(.{4})(?=.)/g, '$1-'))
      expect(storeSlip.text).not.toContain(code.slice(0, 4))
    }
    expect(storeSlip.text).not.toContain('見本')
  })

  await desk.next()
  await desk.expectStep('link')
  await desk.at('open-phones').click()
  const phones = await running.window('phones')
  const [father, mother, son] = [new Phone(phones, 1), new Phone(phones, 2), new Phone(phones, 3)]

  await test.step('S37, S43: three login IDs on the father’s phone', async () => {
    await father.addFriend()
    for (const [index, loginId] of loginIds.entries()) {
      await father.linkContractor(loginId, reception)
      await desk.expectLink(index + 1, 'contractorLink', 'linked')
    }
    await father.openTalk()
    await father.tap('menu-contractor')
    await expect(father.at('login-row')).toHaveCount(3)
  })
  await test.step('S42: one usage code on each phone', async () => {
    await father.linkUser(codes[0] ?? '')
    for (const [index, phone] of [mother, son].entries()) {
      await phone.addFriend()
      await phone.linkUser(codes[index + 1] ?? '')
    }
    for (const n of [1, 2, 3]) await desk.expectLink(n, 'userLink', 'linked')
  })

  await test.step('L7: each person confirms the account', async () => {
    await desk.confirmAccounts()
  })
  await desk.next()
  await desk.expectStep('done')
  await desk.complete(reception)
})
