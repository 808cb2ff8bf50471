/** What the staff set for practice, and what the app says about itself. */
import { familyLines } from '#test/fixtures/family.ts'
import { expect, hostName, test } from './support/app.ts'
import { Desk } from './support/desk.ts'

test('the practice carrier is made to fail from its dialog, shown at the top, and recovers by itself', async ({
  running,
}) => {
  const desk = new Desk(await running.window('desk'))
  await test.step('a number out of range is refused beside its field', async () => {
    await desk.at('practice-settings').click()
    await desk.choose('practice.fault', 'busy')
    await desk.type('practice.remaining', '11')
    await expect(desk.at('field-error-practice.remaining')).toContainText('0〜10')
    await expect(desk.at('dialog-confirm')).toBeDisabled()
    await desk.type('practice.remaining', '1')
    await desk.type('practice.latency', '0.3')
    await desk.confirm()
    await expect(desk.at('carrier-state')).toContainText('混雑')
    await expect(desk.at('carrier-state')).toContainText('1件')
  })
  const reception = await desk.newSession()
  await desk.fillReception(familyLines.slice(0, 1))
  await desk.fillContractor()
  await desk.next()
  await desk.fillLines(familyLines.slice(0, 1))
  await desk.next()
  await desk.answerDuties()
  await desk.at('apply').click()
  await desk.expectStep('activate')
  await desk.at('line-1.activate').click()
  await desk.expectState(1, 'failed')
  await expect(desk.at('line-1')).toContainText('混み合って')
  await expect(desk.at('carrier-state')).toContainText('正常')
  await desk.at('line-1.activate').click()
  await desk.expectState(1, 'active')
  await test.step('about: what it runs on, by which rules, where the slips go; language and brightness', async () => {
    await desk.at('about').click()
    const dialog = desk.page.getByRole('dialog')
    await expect(dialog).toContainText(hostName === 'Electron' ? 'Electron' : /ブラウザ/)
    await expect(dialog).toContainText('linemobile-article')
    await expect(dialog).toContainText('slips')
    await desk.choose('about.theme', 'dark')
    await expect(desk.page.locator('html')).toHaveClass(/dark/)
    await desk.choose('about.language', 'en')
    await expect(dialog).toContainText('Rulebook')
    await desk.choose('about.language', 'ja')
    await desk.at('dialog-cancel').click()
    await expect(desk.at('reception-number')).toContainText(reception)
  })
})
