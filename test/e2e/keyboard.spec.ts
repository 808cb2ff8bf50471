/** The whole desk without a mouse: shortcuts, palette, and the family of three from blank to 完了. */
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test, type Running } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { walkToLastSlip } from './support/keyboard-walk.ts'
import { Keys } from './support/keys.ts'
import { Phone } from './support/phone.ts'
import { loginIdsOn, readSlip } from './support/slips.ts'
import { countStrokes } from './support/strokes.ts'

async function begin(running: Running) {
  const desk = new Desk(await running.window('desk'))
  const keys = new Keys(desk.page)
  await expect(desk.at('new-session')).toBeVisible()
  await keys.expectFocusSomewhere()
  return { desk, keys }
}

test('N6: every shortcut that the list names works, and palette and list give the focus back', async ({
  running,
}) => {
  const { desk, keys } = await begin(running)
  await keys.press('F2')
  await desk.expectStep('reception')
  await keys.expectFocus('reception.contractorPhone')

  await test.step('the palette finds by name, by reading and in English', async () => {
    for (const [typed, id] of [
      ['一覧', 'sessions'],
      ['いちじ', 'park'],
      ['イチジチュウダン', 'park'],
      ['about', 'about'],
    ] as const) {
      await keys.press('Control+k')
      await keys.expectFocus('palette-input')
      await desk.page.keyboard.type(typed)
      await expect(desk.at(`palette.${id}`)).toBeVisible()
      await keys.press('Escape')
      await keys.expectFocus('reception.contractorPhone')
    }
  })
  await test.step('what is chosen there is done', async () => {
    await keys.press('Control+k')
    await keys.expectFocus('palette-input')
    await desk.page.keyboard.type('つぎへ')
    await keys.press('Enter')
    await expect(desk.at('refusal')).toBeVisible()
    await keys.expectFocusSomewhere()
  })
  await test.step('F1 lists the keys; the focus comes back', async () => {
    await desk.at('line-1.who').locator('[role=radio]').first().focus()
    await keys.press('F1')
    await expect(desk.at('shortcut-list')).toContainText('Ctrl')
    await keys.press('Escape')
    await keys.expectFocus('line-1.who')
  })
  await test.step('F4 parks, Esc stays, F3 goes to the list', async () => {
    await keys.press('F4')
    await expect(desk.page.getByRole('dialog')).toBeVisible()
    await keys.expectFocusSomewhere()
    await keys.press('Escape')
    await expect(desk.page.getByRole('dialog')).toHaveCount(0)
    await keys.expectFocusSomewhere()
    await keys.press('F3')
    await expect(desk.at('session-list')).toBeVisible()
    await keys.expectFocusSomewhere()
  })
})

test('V20: the family of three by keyboard alone, from a blank desk to 完了', async ({ running, folder }) => {
  test.slow()
  const { desk, keys } = await begin(running)
  await desk.practise(0.3)
  const strokes = await countStrokes(desk.page)

  const { reception, names } = await walkToLastSlip(desk, keys, familyLines)
  const handed = await strokes.read()
  await keys.press('Control+Enter')
  await desk.expectStep('link')
  await keys.expectFocusSomewhere()

  await test.step('S42, S43: the customers link on their own phones', async () => {
    await keys.press('F7')
    const phones = await running.window('phones')
    const [first, ...others] = [1, 2, 3].map((n) => new Phone(phones, n)) as [Phone, Phone, Phone]
    const loginIds = loginIdsOn(await readSlip(folder, reception, names['slip-contractor'] ?? ''))
    const codes: string[] = []
    for (const n of [1, 2, 3]) {
      codes.push((await readSlip(folder, reception, names[`slip-user-${String(n)}`] ?? '')).qr ?? '')
    }
    await first.addFriend()
    for (const [index, loginId] of loginIds.entries()) {
      await first.linkContractor(loginId, reception)
      await desk.expectLink(index + 1, 'contractorLink', 'linked')
    }
    await first.linkUser(codes[0] ?? '')
    for (const [index, phone] of others.entries()) {
      await phone.addFriend()
      await phone.linkUser(codes[index + 1] ?? '')
    }
    for (const n of [1, 2, 3]) await desk.expectLink(n, 'userLink', 'linked')
  })
  await test.step('L7: each account is confirmed with a key', async () => {
    await desk.page.bringToFront()
    for (const n of [1, 2, 3]) {
      for (const kind of ['contractorLink', 'userLink']) {
        const button = `line-${String(n)}.${kind}.confirm`
        if ((await desk.at(button).count()) === 0) continue
        await keys.tabTo(button)
        await keys.press('Enter')
        await expect(desk.at(button)).toHaveCount(0)
        await keys.expectFocusSomewhere()
      }
    }
  })
  await keys.press('Control+Enter')
  await desk.expectStep('done')
  // R14, R7: the son’s filter is on, the contract document is handed over.
  await keys.pick('line-3.duty.minor.enabled', 1)
  await keys.pick('duty.handOver.document', 1)
  // Behind the last answer the focus waits beside 完了する (E1).
  await keys.expectFocus('h2')
  await keys.act()
  await expect(desk.at('completed')).toBeVisible()
  await keys.expectFocusSomewhere()
  const all = await strokes.read()
  expect(all.clicks).toBe(0)
  console.log(
    `strokes: ${String(handed.keys)} keys to the last slip, ${String(all.keys)} to the end, no click`,
  )
})
