/** Wrong code five times, then the lock; ten times, and the code is dead (L4). On the phone and at the desk. */
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { Phone } from './support/phone.ts'
import { readSlip } from './support/slips.ts'
import { atLinking } from './support/story.ts'

/** A well-formed code that was never issued: check character included. */
const STRANGE_CODE = '0000000000000000'
const at = (time: string): string[] => [`--test-now=2026-11-23T${time}Z`]

test('E11d, E11j, L4, L5: wrong code five times then the lock, ten times and only a new code helps', async ({
  start,
}) => {
  test.setTimeout(300_000)
  const first = await start(at('01:00:00'))
  const { desk, reception, loginIds, codes, phones } = await atLinking(first, familyLines.slice(0, 2))
  const code = codes[1] ?? ''
  const [father, mother] = [new Phone(phones, 1), new Phone(phones, 2)]
  await father.addFriend()
  await father.linkContractor(loginIds[1] ?? '', reception)
  await mother.addFriend()

  await test.step('L4: a typing slip is told as one, and spends no try', async () => {
    for (let n = 0; n < 6; n += 1) {
      await mother.enterCode(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`)
      await mother.expectError('打ち間違い')
    }
  })
  await test.step('E11d, L4, L5: each wrong code says how many tries are left, another line’s as an invented one', async () => {
    for (let left = 4; left >= 1; left -= 1) {
      await mother.enterCode(left % 2 === 0 ? (codes[0] ?? '') : STRANGE_CODE)
      await mother.expectError(
        `この利用コードはお使いいただけません。最新の利用コードをお確かめのうえ、もう一度ご入力ください(あと${String(left)}回)。`,
      )
    }
  })
  await test.step('L4: the fifth locks the phone for a quarter of an hour, the right code too has to wait', async () => {
    await mother.enterCode(STRANGE_CODE)
    await mother.expectError(/10:1\d以降にお試しください/)
    await mother.enterCode(code)
    await mother.expectError(/10:1\d以降/)
    await mother.openTalk()
    await mother.tap('menu-user')
    await expect(mother.at('phone-locked')).toContainText(/10:1\d/)
    await expect(mother.at('link-done')).toHaveCount(0)
  })
  await test.step('L4, L5: the desk has heard of it, with what the customer may not hear', async () => {
    await desk.expectLink(2, 'userLink', 'failed')
    await expect(desk.at('line-2.userLink')).toContainText(/10:1\d以降/)
    await expect(desk.at('device-2.locked.code')).toContainText(/10:1\d まで止まっています/)
    await expect(desk.at('line-2.userLink.waits')).toContainText('再発行せずにお待ち')
    await expect(desk.at('line-2.reissue')).toHaveCount(0)
    await expect(desk.at('line-2.userLink.staff')).not.toContainText('スタッフ向け:')
    await desk.at('line-2.userLink.staff.show').click()
    await expect(desk.at('line-2.userLink.staff')).toContainText('スタッフ向け:')
  })
  await first.close()

  const second = await start(at('01:00:00'))
  const later = new Desk(await second.window('desk'))
  await test.step('E12j: practice time moved on by ten minutes twice ends the lock', async () => {
    await later.settings('practice')
    for (const minutes of ['10分', '20分']) {
      await later.at('practice-forward-tenMinutes').click()
      await expect(later.at('practice-date')).toContainText(`${minutes}先`)
    }
    await later.leaveSettings()
  })
  await later.openFromList(reception)
  await later.at('open-phones').click()
  const again = new Phone(await second.window('phones'), 2)
  await test.step('L4: after the lock five more wrong codes revoke the code for good', async () => {
    for (let left = 4; left >= 1; left -= 1) {
      await again.enterCode(STRANGE_CODE)
      await again.expectError(`あと${String(left)}回`)
    }
    await again.enterCode(STRANGE_CODE)
    await again.expectError('これまでの利用コードはお使いいただけなくなりました')
  })
  await test.step('S60: the desk offers a new code at once', async () => {
    await later.at('line-2.reissue').click()
    const dialog = later.page.getByRole('dialog')
    await dialog.getByRole('checkbox').click()
    await later.confirm()
  })
  await later.at('step-slips').click()
  const fresh = await readSlip(second.folder, reception, await later.printAndHandOver('slip-user-2'))
  await second.close()

  const third = await start(at('01:40:00'))
  const last = new Desk(await third.window('desk'))
  await last.openFromList(reception)
  await last.at('step-link').click()
  await last.at('open-phones').click()
  const phone = new Phone(await third.window('phones'), 2)
  await phone.enterCode(code)
  await phone.expectError('この利用コードはお使いいただけません')
  await phone.linkUser(fresh.qr ?? '')
  await last.expectLink(2, 'userLink', 'linked')
})
