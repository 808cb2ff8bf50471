/** The English desk, and what a rule says where its tag stands (N8): from the keyboard. */
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'
import { holdStill, looksOf } from './support/looks.ts'

test('N8: a refusal in English; its rule is opened, read and closed from the keyboard', async ({
  desk: page,
}) => {
  const desk = new Desk(page)
  await holdStill(page)
  await desk.at('about').click()
  await desk.choose('about.language', 'en')
  await desk.at('dialog-cancel').click()
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
