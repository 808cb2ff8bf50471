/** Several customers at one counter: sessions side by side, waiting, given up, and none of them ever lost. */
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'

test('R23, Q6: two sessions interleaved, one parked with its time, one given up with its reason', async ({
  running,
}) => {
  const desk = new Desk(await running.window('desk'))
  const first = await desk.newSession()
  await desk.fillReception(familyLines.slice(0, 1))
  await desk.fillContractor()
  await desk.next()
  await desk.expectStep('lines')
  await desk.choose('line-1.planId', 'line-free')
  await desk.at('line-1.iccid').focus()
  await expect(desk.at('saved')).toBeVisible()

  await desk.backToList()
  const second = await desk.newSession()
  expect(second).not.toBe(first)
  await desk.fillReception(familyLines.slice(0, 1))
  await expect(desk.at('contractor.familyName')).toHaveValue('')
  await desk.type('contractor.familyName', '別人')

  await desk.backToList()
  await desk.openFromList(first)
  await desk.expectStep('lines')
  await expect(desk.at('line-1.iccid')).toBeFocused()
  await test.step('R23: お戻り待ち, with the time and the number on its ticket', async () => {
    await desk.at('park').click()
    await expect(desk.page.getByRole('dialog')).toContainText(first)
    await desk.type('park.returnAt', '25:00')
    await expect(desk.at('field-error-park.returnAt')).toBeVisible()
    await expect(desk.at('dialog-confirm')).toBeDisabled()
    await desk.type('park.returnAt', '23:59')
    await desk.at('dialog-confirm').click()
    const row = desk.at(`session-row-${first}`)
    await expect(row).toHaveAttribute('data-status', 'parked')
    await expect(row).toContainText('お戻り待ち')
    await expect(row).toContainText('23:59')
  })
  await test.step('a parked session is looked at, not typed into, until its customer is back', async () => {
    await desk.openFromList(first)
    await desk.at('curtain.show').click()
    await expect(desk.at('line-1.iccid')).toBeDisabled()
    await expect(desk.at('next')).toHaveCount(0)
    await desk.at('resume').click()
    await expect(desk.at('line-1.iccid')).toBeFocused()
    await expect(desk.at('line-1.planId').getByRole('radio', { checked: true })).toHaveCount(1)
    await desk.type('line-1.iccid', familyLines[0]?.iccid ?? '')
    await expect(desk.at('saved')).toBeVisible()
  })

  await desk.backToList()
  await desk.openFromList(second)
  await expect(desk.at('contractor.familyName')).toHaveValue('別人')
  await test.step('Q6: given up with a reason; the record stays, and nothing deletes it', async () => {
    await desk.at('abandon').click()
    await expect(desk.at('dialog-confirm')).toBeDisabled()
    await desk.at('dialog-reason').fill('お客様のご希望')
    await desk.at('dialog-confirm').click()
    await expect(desk.at(`session-row-${second}`)).toHaveAttribute('data-status', 'abandoned')
    await desk.openFromList(second)
    await desk.at('curtain.show').click()
    await expect(desk.at('contractor.familyName')).toHaveValue('別人')
    await expect(desk.at('contractor.familyName')).toBeDisabled()
    await desk.at('abandon-reason.show').click()
    await expect(desk.page.getByRole('status').filter({ hasText: 'お客様のご希望' })).toBeVisible()
    for (const way of ['park', 'abandon', 'resume', 'next']) await expect(desk.at(way)).toHaveCount(0)
  })
  await desk.backToList()
  await expect(desk.at(`session-row-${first}`)).toHaveAttribute('data-status', 'open')
})
