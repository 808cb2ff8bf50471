/** The English desk, and what a rule says where its tag stands (N8): from the keyboard. */
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { holdStill, looksOf } from './support/looks.ts'

test('N8: a refusal in English; its rule is opened, read and closed from the keyboard', async ({
  desk: page,
}) => {
  const desk = new Desk(page)
  await holdStill(page)
  await desk.settings('display')
  await desk.choose('display.language', 'en')
  await desk.leaveSettings()
  await desk.newSession()
  await desk.next()
  const refusal = desk.at('refusal')
  await expect(refusal).toContainText('We have not asked about the contractor’s phone yet.')
  expect(await refusal.textContent()).not.toMatch(/[ぁ-んァ-ヶ]/)

  const tag = refusal.locator('button[data-rule="W1"]').first()
  await tag.focus()
  await page.keyboard.press('Enter')
  const words = desk.at('rule-words')
  await expect(words).toContainText('Source')
  const found = await looksOf(page, 'what a rule says')
  await page.keyboard.press('Escape')
  await expect(words).toHaveCount(0)
  await expect(tag).toBeFocused()

  await page.keyboard.press('Enter')
  await desk.at('rule-words.all').press('Enter')
  await expect(desk.at('rules.list')).toBeVisible()
  await page.keyboard.type('S26')
  await expect(desk.at('rules.list').locator('li')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(desk.at('rules.list')).toHaveCount(0)
  await expect(tag).toBeFocused()
  expect(found).toEqual([])
})

test('N8: beside a field that is wrong, on the board and in dialogs: rules by key, and none in the way of typing', async ({
  desk: page,
}) => {
  const desk = new Desk(page)
  await holdStill(page)
  const focused = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.getAttribute('data-rule') ?? null)
  await desk.newSession()
  await desk.fillReception(familyLines.slice(0, 1))
  await desk.next()
  await desk.expectStep('contractor')
  await desk.at('contractor.address').focus()
  await desk.next()
  await expect(desk.at('field-error-contractor.address')).toBeVisible()

  // Left as it is, Tab leads to the rule; mended, to the next field.
  await desk.at('contractor.address').focus()
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('R5')
  await page.keyboard.press('Enter')
  await expect(desk.at('rule-words')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(desk.at('rule-words')).toHaveCount(0)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('1-1 Chiyoda')
  await page.keyboard.press('Tab')
  await expect(desk.at('contractor.contactPhone')).toBeFocused()
  await expect(desk.at('field-error-contractor.address')).toHaveCount(0)

  // Alt+R goes to the next one, here and over a dialog.
  await page.keyboard.press('Alt+r')
  expect(await focused()).toBe('R20')
  const found = await looksOf(page, 'a form with errors and their rules')
  await page.keyboard.press('Alt+b')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Alt+r')
  await expect.poll(focused).toBe('S36')
  await page.keyboard.press('Enter')
  await expect(desk.at('rule-words')).toContainText('ログインID')
  found.push(...(await looksOf(page, 'a rule on the board')))
  expect(found).toEqual([])
})
