/** Pictures of what happens beside the straight way: a line that screening holds, a customer who is searched for, a closed reception. */
import { mkdir } from 'node:fs/promises'
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from '../e2e/support/app.ts'
import { Desk } from '../e2e/support/desk.ts'
import { saveForms } from '../e2e/support/forms.ts'
import { out, picture, sizes } from './camera.ts'

test('screening, search and a closed reception', async ({ running }) => {
  await mkdir(out, { recursive: true })
  const page = await running.window('desk')
  await page.setViewportSize({ width: sizes[0].width, height: sizes[0].height })
  const desk = new Desk(page)
  const screening = (outcome: 'onHold' | 'declined') =>
    page.evaluate(
      (next) =>
        window.desk.call('practice.write', {
          ...{ fault: 'none', remaining: 0, latencySeconds: 0.3, hears: true },
          screening: next,
        }),
      outcome,
    )

  await screening('onHold')
  await desk.newSession()
  await desk.signUp(familyLines)
  await expect(desk.at('line-3.ask-screening')).toBeVisible()
  await picture(page, '50-screening-on-hold')
  await screening('declined')
  await desk.at('line-3.ask-screening').click()
  await desk.expectState(3, 'declined')
  await picture(page, '51-screening-declined')

  await desk.backToList()
  const number = await desk.newSession()
  await saveForms(desk, familyLines.slice(0, 1))
  await desk.at('abandon').click()
  await desk.confirmWith('お客様のご都合')
  await expect(desk.at(`session-row-${number}`)).toHaveAttribute('data-status', 'abandoned')
  await page.keyboard.press('Control+f')
  await desk.type('search.familyKana', 'みほん')
  await desk.at('search.find').click()
  await expect(desk.at('refusal')).toBeVisible()
  await picture(page, '52-search-refused', false)
  await desk.type('search.phoneEnd', '1234')
  await desk.at('search.find').click()
  await expect(desk.at(`search.row-${number}`)).toBeVisible()
  await picture(page, '53-search-found', false)
  await desk.at(`search.row-${number}`).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await picture(page, '54-closed')
})
