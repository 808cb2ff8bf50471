/** Two families at one counter: the carrier works for one while the other is typed, and nothing gets mixed up. */
import { familyLines, type TypedLine } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'

test('N6: one reception activates while the other is typed; one press to switch; both finish', async ({
  running,
}) => {
  test.slow()
  const [own, mothers] = familyLines
  if (own === undefined || mothers === undefined) throw new Error('no lines')
  const desk = new Desk(await running.window('desk'))
  await desk.practise(4)
  const first = await desk.newSession()
  await desk.signUp([own])
  await desk.at('activate-all').click()
  await desk.expectState(1, 'activating')
  await expect(desk.at('activation-wait')).toBeVisible()

  await test.step('N6: the list says what is waited for and for how long', async () => {
    await desk.backToList()
    await expect(desk.at(`wait-${first}`)).toContainText(/開通手続き中\s*\d+:\d\d/)
    await expect(desk.at(`session-row-${first}`)).toHaveAttribute('data-badge', 'waiting')
  })

  const second = await desk.newSession()
  await test.step('N6: the second is typed meanwhile; the first says by itself that it is done', async () => {
    await expect(desk.at(`switch-${first}`)).toHaveAttribute('data-badge', /waiting|active/)
    await desk.fillReception([mothers])
    await desk.type('contractor.familyName', '別府')
    await expect(desk.at(`switch-${first}`)).toHaveAttribute('data-badge', 'active', { timeout: 20_000 })
    await expect(desk.at(`switch-${first}`)).toHaveAttribute('data-told', 'activated')
    await expect(desk.at('contractor.familyName')).toHaveValue('別府')
  })

  await test.step('N6: one press to the first; its board says what is next; the second waits untouched', async () => {
    await desk.at(`switch-${first}`).click()
    await expect(desk.at('reception-number')).toHaveText(first)
    await desk.expectState(1, 'active')
    await desk.at('board').click()
    await expect(desk.at('board-line-1.activation')).toHaveAttribute('data-state', 'done')
    await desk.at('board.next').click()
    await desk.expectStep('slips')
    // Led to and shown; the focus stays beside it, on what does nothing (E1).
    await expect(desk.at('print-all')).toHaveAttribute('data-led', '')
    await expect(desk.at('print-all')).not.toBeFocused()
  })

  await test.step('N6: back by key in the middle of it, and everything typed is there', async () => {
    await expect(desk.at(`switch-${second}`)).toHaveAttribute('data-badge', 'typing')
    await desk.page.keyboard.press('Alt+2')
    await expect(desk.at('reception-number')).toHaveText(second)
    await desk.expectStep('contractor')
    await expect(desk.at('contractor.familyName')).toHaveValue('別府')
    await expect(desk.at(`switch-${second}`)).toHaveCount(0)
    await desk.page.keyboard.press('Alt+1')
    await expect(desk.at('reception-number')).toHaveText(first)
    await desk.expectStep('slips')
  })

  const finish = async (reception: string, line: TypedLine) => {
    for (const slip of ['slip-contractor', 'slip-user-1', 'slip-store']) await desk.printAndHandOver(slip)
    await desk.readSims([line])
    await desk.next()
    await desk.expectStep('link')
    for (const link of ['contractorLink', 'userLink'] as const) await desk.defer(1, link, 'atHome')
    await desk.next()
    await desk.expectStep('done')
    await desk.complete(reception)
  }
  await finish(first, own)

  await test.step('N6: the second goes to its own end', async () => {
    await desk.practise(0.2)
    await desk.openFromList(second)
    await expect(desk.at('contractor.familyName')).toHaveValue('別府')
    await desk.fillContractor()
    await desk.type('contractor.familyName', '別府')
    await desk.next()
    await desk.expectStep('lines')
    await desk.fillLines([mothers])
    await desk.next()
    await desk.expectStep('check')
    await expect(desk.page.locator('main')).toContainText('別府')
    await desk.answerDuties()
    await desk.at('apply').click()
    await desk.expectStep('activate')
    await desk.activateAll(1)
    await desk.next()
    await desk.expectStep('slips')
    await finish(second, mothers)
  })
  await expect(desk.at(`session-row-${first}`)).toHaveAttribute('data-status', 'completed')
})
