/** No printer at all: the contractor notes the login IDs from the screen, codes are read in MyPage. */
import { familyLines } from '#test/fixtures/family.ts'
import { expect, test } from './support/app.ts'
import { atSlips } from './support/story.ts'

test('W10: a reception ends without a sheet of paper', async ({ running }) => {
  const lines = familyLines.slice(0, 2)
  const { desk, reception } = await atSlips(running, lines)
  await desk.at('no-printer.open').click()
  await expect(desk.at('no-printer.show')).toBeDisabled()
  await desk.at('no-printer.identity').click()
  await test.step('W10: one login ID at a time, and nothing of it stays on the screen', async () => {
    await desk.at('no-printer.show').click()
    await expect(desk.at('login-id-shown')).toContainText('画面を契約者さまに向けてください')
    await expect(desk.at('login-id-value')).toHaveText(/^PR\d{10}$/)
    await expect(desk.at('login-id-seconds')).toContainText(/あと[1-6]?\d秒/)
    const first = (await desk.at('login-id-value').textContent()) ?? ''
    await desk.at('login-id-next').click()
    await expect(desk.at('login-id-value')).not.toHaveText(first)
    await expect(desk.at('login-id-next')).toHaveCount(0)
    await desk.page.keyboard.press('Escape')
    await expect(desk.at('login-id-shown')).toHaveCount(0)
    expect(await desk.page.content()).not.toMatch(/PR\d{10}/)
  })
  for (const n of [1, 2])
    await expect(desk.at(`line-${String(n)}.shown`)).toHaveAttribute('data-shown', 'true')
  await desk.at('no-printer.noted').click()
  await expect(desk.at('no-printer.noted-done')).toBeVisible()
  await test.step('S38: the codes are read in MyPage', async () => {
    await expect(desk.at('no-printer')).toContainText('「契約情報」')
    for (const n of [1, 2]) {
      await desk.at(`line-${String(n)}.myPage.use`).click()
      await expect(desk.at(`line-${String(n)}.myPage`)).toHaveAttribute('data-substitute', 'true')
    }
  })
  await desk.readSims(lines)
  await desk.next()
  await desk.expectStep('link')
  for (const n of [1, 2]) {
    await desk.defer(n, 'contractorLink', 'atHome')
    await desk.defer(n, 'userLink', 'atHome')
  }
  await desk.next()
  await desk.complete(reception)
})
