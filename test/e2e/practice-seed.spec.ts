/** `--practice-seed`: an empty profile begins with the sample family at a step, once (Q8). */
import { expect, test } from './support/app.ts'
import { Desk } from './support/desk.ts'

test('Q8: a seeded profile stands at the step, and a restart adds nothing', async ({ start }) => {
  const seed = '--practice-seed=family@link'
  const running = await start([seed])
  const desk = new Desk(await running.window('desk'))
  const rows = desk.page.locator('[data-control^="session-row-"]')
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText('3回線')
  await rows.click()
  await desk.expectStep('link')
  await expect(desk.at('device-3')).toBeVisible()
  await expect(desk.at('practice-mark')).toBeVisible()
  await running.close()

  const again = new Desk(await (await start([seed])).window('desk'))
  await expect(again.at('sessions-open')).toBeVisible()
  await expect(again.page.locator('[data-control^="session-row-"]')).toHaveCount(1)
})
