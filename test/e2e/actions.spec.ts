/** How often staff press something for one line, from its activation to its last link, when the desk hears nothing. */
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'

test('N4: at most eight staff actions for a line, from activation to both links', async ({ running }) => {
  const [own] = familyLines
  if (own === undefined) throw new Error('no line')
  const desk = new Desk(await running.window('desk'))
  await desk.practise(0.3)
  await desk.newSession()
  await desk.signUp([own])

  // What the line asks for, not what the reception asks for once: steps, the contractor's slip, the store's copy.
  let presses = 0
  const press = async (control: string): Promise<void> => {
    await desk.at(control).click()
    presses += 1
  }

  await press('line-1.activate')
  await desk.expectState(1, 'active')
  await desk.next()
  await desk.expectStep('slips')
  await desk.printAndHandOver('slip-contractor')
  await press('slip-user-1.print')
  await expect(desk.at('slip-user-1.file')).toContainText('.pdf')
  await press('slip-user-1.handover')
  // The card is read with the scanner, whose last key is Enter: nothing is pressed on the desk (W3).
  await desk.readSims([own])
  await desk.next()
  await desk.expectStep('link')
  await press('device-1.friend')
  for (const kind of ['contractorLink', 'userLink'] as const) {
    await press(`line-1.${kind}.start`)
    await press(`line-1.${kind}.done`)
    await expect(desk.at(`line-1.${kind}`)).toHaveAttribute('data-confirmed', 'true')
  }
  await expect(desk.at('link-all-done')).toBeVisible()
  expect(presses).toBeLessThanOrEqual(8)
  await desk.at('board').click()
  for (const column of ['application', 'activation', 'friendAdd', 'contractorLink', 'userLink', 'slip']) {
    await expect(desk.at(`board-line-1.${column}`)).toHaveAttribute('data-state', 'done')
  }
})
