/** Pictures of the duties at the counter: the checklists of a family with a minor and a number that runs out, and the customer's display. */
import { mkdir } from 'node:fs/promises'
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from '../e2e/support/app.ts'
import { Desk } from '../e2e/support/desk.ts'
import { saveForms } from '../e2e/support/forms.ts'
import { out, picture, sizes } from './camera.ts'

test('the duties at the counter', async ({ start }) => {
  await mkdir(out, { recursive: true })
  const running = await start(['--test-now=2026-11-30T01:00:00Z'])
  const page = await running.window('desk')
  await page.setViewportSize({ width: sizes[0].width, height: sizes[0].height })
  const desk = new Desk(page)
  await desk.newSession()
  await saveForms(desk, familyLines)
  for (const step of ['contractor', 'lines']) {
    await desk.next()
    await desk.expectStep(step)
  }
  await desk.choose('line-2.numberKind', 'mnp')
  await desk.type('line-2.phoneNumber', '09000005678')
  await desk.type('line-2.mnpNumber', '1123456789')
  await desk.type('line-2.mnpExpiresOn', '2026-12-01')
  await desk.next()
  await desk.expectStep('check')
  for (const duty of ['duty.matters.limits', 'line-3.duty.minor.filtering']) {
    await desk.press(`${duty}.undo`)
    await expect(desk.at(`${duty}.row`)).toHaveAttribute('data-status', 'open')
  }
  await picture(page, '30-duties')
  await desk.at('duties-show').click()
  for (const voice of ['ja', 'easyJa', 'en']) {
    await desk.at(`display-voice.${voice}`).click()
    await picture(page, `31-customer-display-${voice}`, false)
  }
})
