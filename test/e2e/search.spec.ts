/** A customer comes back: found by two elements, from the first key to the opened reception. */
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { saveForms } from './support/forms.ts'

test('R28, W16: one element is refused, two find the reception, and the keyboard opens it', async ({
  running,
}) => {
  const desk = new Desk(await running.window('desk'))
  const { keyboard } = desk.page
  const number = await desk.newSession()
  await saveForms(desk, familyLines.slice(0, 1))
  await desk.backToList()

  await keyboard.press('Control+f')
  await expect(desk.at('search.familyKana')).toBeFocused()
  await keyboard.type('ミホン')
  await keyboard.press('Enter')
  await expect(desk.at('refusal')).toHaveAttribute('data-rules', 'R28')
  await keyboard.press('Tab')
  await expect(desk.at('search.phoneEnd')).toBeFocused()
  await keyboard.type('1234')
  await keyboard.press('Enter')
  const row = desk.at(`search.row-${number}`)
  await expect(row).toBeFocused()
  await expect(desk.at('search.found')).not.toContainText('見本')
  await keyboard.press('Enter')
  await expect(desk.page.getByRole('dialog')).toHaveCount(0)
  await expect(desk.at('reception-number')).toContainText(number)

  await test.step('what was typed is gone', async () => {
    await keyboard.press('Control+f')
    await expect(desk.at('search.familyKana')).toHaveValue('')
    await expect(desk.at('search.found')).toHaveCount(0)
  })
})
