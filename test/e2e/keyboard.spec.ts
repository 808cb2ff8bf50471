/** The whole desk without a mouse: shortcuts, palette, and the family of three from blank to 完了. */
import { contractor, familyLines } from '#test/fixtures/family.ts'
import { expect, test, type Running } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { Keys } from './support/keys.ts'
import { Phone } from './support/phone.ts'
import { loginIdsOn, readSlip } from './support/slips.ts'
import { countStrokes } from './support/strokes.ts'

const [father, mother, son] = familyLines as readonly [
  (typeof familyLines)[number],
  (typeof familyLines)[number],
  (typeof familyLines)[number],
]

async function begin(running: Running) {
  const desk = new Desk(await running.window('desk'))
  const keys = new Keys(desk.page)
  await expect(desk.at('new-session')).toBeVisible()
  await keys.expectFocusSomewhere()
  return { desk, keys }
}

/** 受付 by digits: everybody here with a phone, nobody gets a new one. */
async function receive(desk: Desk, keys: Keys): Promise<void> {
  await keys.pick('reception.contractorPhone', 1)
  await keys.pick('reception.phoneReplaced', 1)
  // 契約者さまご本人, 母, お子さま.
  for (const [n, who] of [1, 2, 4].entries()) {
    const line = `line-${String(n + 1)}`
    if (n > 0) {
      await keys.press('F6')
      await keys.expectFocus(`${line}.who`)
    }
    await keys.pick(`${line}.who`, who)
    if (who !== 1) await keys.pick(`${line}.visit.phone`, 1)
    // 店頭で行う is chosen already, where the phone is here.
    await keys.expectFocus(`${line}.visit.place`)
    await keys.press('Enter')
    await keys.pick(`${line}.numberKind`, 1)
  }
  await keys.press('Control+Enter')
  await desk.expectStep('contractor')
}

async function writeContractor(desk: Desk, keys: Keys): Promise<void> {
  await keys.write('contractor.familyName', contractor.familyName)
  await keys.write('contractor.givenName', contractor.givenName)
  await keys.write('contractor.familyKana', contractor.familyKana)
  await keys.write('contractor.givenKana', contractor.givenKana)
  await keys.pick('contractor.sex', 2)
  await keys.write('contractor.birthDate', 'S55.4.2')
  await keys.write('contractor.postalCode', contractor.postalCode)
  await keys.write('contractor.address', contractor.address)
  await keys.write('contractor.contactPhone', contractor.contactPhone)
  await keys.pick('contractor.paymentKind', 1)
  await keys.expectFocus('next')
  await keys.press('Enter')
  await desk.expectStep('lines')
}

async function writeLines(desk: Desk, keys: Keys): Promise<void> {
  // Three cards on the counter, one after the other, wherever the focus is.
  await keys.expectFocus('line-1.planId')
  for (const { iccid } of [father, mother, son]) await keys.scan(iccid)
  for (const [n, line] of [father, mother, son].entries()) {
    const field = (name: string): string => `line-${String(n + 1)}.${name}`
    await keys.pick(field('planId'), line.planId === 'line-free' ? 3 : 1)
    // Where a plan has one capacity only, it is chosen with the plan.
    if (line.planId === 'line-free') await keys.press('Enter')
    else await keys.pick(field('capacityGb'), line.capacityGb === 3 ? 1 : 4)
    await keys.expectFocus(field('numberKind'))
    await keys.press('Enter')
    await keys.expectFocus(field('iccid'))
    await expect(desk.at(field('iccid'))).not.toHaveValue('')
    await keys.press('Enter')
    await keys.expectFocus(field('userSetting'))
    await keys.press('Enter')
    if (line.user === null) continue
    await keys.write(field('user.familyName'), line.user.familyName)
    await keys.write(field('user.givenName'), line.user.givenName)
    await keys.write(field('user.birthDate'), line.user.birthDate)
    await keys.pick(field('user.sex'), line.user.sex === 'female' ? 1 : 2)
    await keys.expectFocus(field('user.relation'))
    await keys.press('Enter')
  }
  await keys.expectFocus('next')
  await keys.press('Enter')
  await desk.expectStep('check')
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

  await keys.press('F2')
  await desk.expectStep('reception')
  const reception = await desk.receptionNumber()
  await receive(desk, keys)
  await writeContractor(desk, keys)
  await writeLines(desk, keys)

  await test.step('S36: 申し込む and すべて開通 with one key each', async () => {
    await keys.expectFocus('apply')
    await keys.press('F9')
    await desk.expectStep('activate')
    await keys.expectFocus('activate-all')
    await keys.press('F9')
    for (const n of [1, 2, 3]) await desk.expectState(n, 'active')
    await keys.expectFocusSomewhere()
    await keys.press('Control+Enter')
    await desk.expectStep('slips')
    await keys.expectFocusSomewhere()
  })

  await test.step('W3: every card is read once more, without a field to go to', async () => {
    await expect(desk.at('simcheck')).toBeVisible()
    for (const [n, { iccid }] of [father, mother, son].entries()) {
      await keys.scan(iccid)
      await expect(desk.at(`line-${String(n + 1)}.simcheck`)).toHaveAttribute('data-checked', 'true')
      await keys.expectFocusSomewhere()
    }
  })
  const names: Record<string, string> = {}
  await test.step('S27: every slip printed and handed over', async () => {
    for (const slip of ['slip-contractor', 'slip-user-1', 'slip-user-2', 'slip-user-3', 'slip-store']) {
      await keys.tabTo(`${slip}.print`)
      await keys.press('Enter')
      await expect(desk.at(`${slip}.file`)).toContainText('.pdf')
      names[slip] = ((await desk.at(`${slip}.file`).textContent()) ?? '').trim()
      await keys.expectFocusSomewhere()
      await keys.tabTo(`${slip}.handover`)
      await keys.press('Enter')
      await keys.expectFocusSomewhere()
    }
  })
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
  await keys.expectFocus('complete')
  await keys.press('F9')
  await expect(desk.at('completed')).toBeVisible()
  await keys.expectFocusSomewhere()
  const all = await strokes.read()
  expect(all.clicks).toBe(0)
  console.log(
    `strokes: ${String(handed.keys)} keys to the last slip, ${String(all.keys)} to the end, no click`,
  )
})
