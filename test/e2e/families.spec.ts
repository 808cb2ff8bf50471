/** Families as they come: phones that are missing, without LINE or to be replaced, and cards that are mixed up. */
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { atSlips } from './support/story.ts'

const [own, second, third] = familyLines as readonly [
  (typeof familyLines)[number],
  (typeof familyLines)[number],
  (typeof familyLines)[number],
]

/** Every slip printed and handed over, the desk at 連携. */
async function handOut(desk: Desk, lines: readonly (typeof own)[]): Promise<void> {
  await desk.at('print-all').click()
  const users = [...lines.keys()].map((n) => `slip-user-${String(n + 1)}`)
  for (const slip of ['slip-contractor', ...users, 'slip-store']) {
    await desk.at(`${slip}.handover`).click()
    await expect(desk.at(slip)).toHaveAttribute('data-state', 'handed')
  }
  await desk.next()
  await desk.expectStep('link')
}

test('W1, W2, W7: the first minute asks before anything else; a phone without LINE gets its line, and links at home', async ({
  running,
}) => {
  test.slow()
  const desk = new Desk(await running.window('desk'))
  await desk.practise(0.3)
  const reception = await desk.newSession()

  await test.step('W1: nothing goes on before who is here, with which phone, is known', async () => {
    await desk.next()
    await desk.expectStep('reception')
    await expect(desk.at('refusal')).toBeVisible()
    await desk.choose('reception.contractorPhone', 'ready')
    await desk.choose('line-1.who', 'self')
    await expect(desk.at('line-1.follows')).toContainText('店頭')
  })
  await test.step('W2: a phone is replaced only after LINE引き継ぎ is ready', async () => {
    await desk.choose('reception.phoneReplaced', 'yes')
    await desk.next()
    await desk.expectStep('reception')
    await expect(desk.at('refusal')).toContainText('引き継ぎ')
    await desk.choose('reception.transferConfirmed', 'yes')
  })
  await test.step('W7: the mother has no LINE: her line works, her link is made at home', async () => {
    await desk.at('add-line').click()
    await desk.choose('line-2.who', 'mother')
    await desk.choose('line-2.visit.phone', 'noLine')
    await expect(desk.at('line-2.follows')).toContainText('回線はお使いいただけます')
    await expect(desk.at('line-2.visit.place.store')).toHaveCount(0)
    await desk.next()
    await desk.expectStep('contractor')
  })
  await desk.applyFor([own, second])
  await test.step('W2: while activation runs, the friend is added; only phones with LINE are asked for', async () => {
    await desk.at('activate-all').click()
    await expect(desk.at('meanwhile')).toContainText('契約者さま')
    await expect(desk.at('meanwhile')).not.toContainText('母')
    await desk.expectState(1, 'active')
    await desk.expectState(2, 'active')
    await desk.next()
  })
  await desk.readSims([own, second])
  await handOut(desk, [own, second])
  await test.step('W7: left for home with its reason, it stands in nobody’s way', async () => {
    await expect(desk.at('line-2.userLink')).toHaveAttribute('data-deferred', 'noLine')
    await desk.at('open-phones').click()
    const phones = await running.window('phones')
    // E12k: her phone says so itself, and what to do.
    await expect(phones.getByTestId('phone-2').getByTestId('no-line')).toContainText('LINEが入っていません')
    await expect(phones.getByTestId('phone-1').getByTestId('no-line')).toHaveCount(0)
    await desk.defer(1, 'userLink', 'atHome')
    await desk.defer(1, 'contractorLink', 'atHome')
    await desk.defer(2, 'contractorLink', 'atHome')
    await desk.next()
    await desk.expectStep('done')
    await expect(desk.page.locator('main')).toContainText('LINEなし')
    await desk.complete(reception)
  })
})

test('W5, W6: a father without his phone and an absent child: everything but the links is done here', async ({
  running,
}) => {
  test.slow()
  const desk = new Desk(await running.window('desk'))
  await desk.practise(0.3)
  const reception = await desk.newSession()
  await test.step('W5: no link is made on anybody else’s phone', async () => {
    await desk.choose('reception.contractorPhone', 'notHere')
    await expect(desk.at('reception.contractorAway')).toContainText('ほかの方のスマートフォンでは')
    await desk.choose('reception.phoneReplaced', 'no')
    await desk.choose('line-1.who', 'self')
    await expect(desk.at('line-1.visit.place.store')).toHaveCount(0)
  })
  await test.step('W6: the child did not come', async () => {
    await desk.at('add-line').click()
    await desk.choose('line-2.who', 'child')
    await desk.choose('line-2.visit.phone', 'absent')
    await expect(desk.at('line-2.follows')).toContainText('ご自宅')
  })
  await desk.next()
  await desk.applyFor([own, third])
  await desk.activateAll(2)
  await desk.next()
  await desk.readSims([own, third])
  await handOut(desk, [own, third])
  await test.step('W5, W6: all four links wait for home, none can be started here, and the reception ends', async () => {
    for (const n of [1, 2]) {
      for (const kind of ['contractorLink', 'userLink'] as const) {
        await expect(desk.at(`line-${String(n)}.${kind}`)).toHaveAttribute('data-deferred', /.+/)
        await expect(desk.at(`line-${String(n)}.${kind}.start`)).toHaveCount(0)
      }
    }
    await desk.next()
    await desk.expectStep('done')
    await expect(desk.page.locator('main')).toContainText('ご自宅')
    await desk.complete(reception)
  })
  await test.step('R10: what took how long stands in the record', async () => {
    await desk.openFromList(reception)
    await desk.at('journal').locator('summary').click()
    for (const step of ['contractor', 'lines', 'activate', 'slips']) {
      await expect(desk.at('step-times').locator(`[data-step=${step}]`)).toContainText('分')
    }
  })
})

test('W3, W4: three cards on the counter, and three links on one phone, the father’s own last', async ({
  running,
}) => {
  test.slow()
  const { desk } = await atSlips(running, familyLines)
  await test.step('W3: a card of nobody here is refused; read in any order, each finds its line', async () => {
    await expect(desk.at('simcheck')).toContainText('Wi-Fi')
    await desk.type('simcheck.read', '8981000000000000045')
    await expect(desk.at('refusal')).toHaveAttribute('data-rules', /W3/)
    for (const n of [1, 2, 3]) {
      await expect(desk.at(`line-${String(n)}.simcheck`)).toHaveAttribute('data-checked', 'false')
    }
    await desk.type('simcheck.read', third.iccid)
    await expect(desk.at('line-3.simcheck')).toHaveAttribute('data-checked', 'true')
    await expect(desk.at('line-1.simcheck')).toHaveAttribute('data-checked', 'false')
    await desk.readSims([own])
    await desk.type('simcheck.read', second.iccid)
    await expect(desk.at('line-2.simcheck')).toHaveAttribute('data-checked', 'true')
  })
  await handOut(desk, familyLines)
  await test.step('W4: his own line is linked last, and its user link follows at once', async () => {
    const links = desk.at('device-1').locator('[data-control$="Link"][data-status]')
    await expect(links).toHaveCount(4)
    const order = await links.evaluateAll((all) => all.map((e) => e.getAttribute('data-control')))
    expect(order).toEqual([
      'line-2.contractorLink',
      'line-3.contractorLink',
      'line-1.contractorLink',
      'line-1.userLink',
    ])
    await expect(desk.at('device-1')).toContainText('ご本人の回線は最後に連携し')
  })
})
