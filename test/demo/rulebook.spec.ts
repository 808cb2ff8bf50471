/** Pictures of ルール集: what is in force, a file with mistakes, two packs compared. */
import { defaultPack } from '#shared/rulebook/library/packs.ts'
import { expect, test } from '../e2e/support/app.ts'
import { Desk } from '../e2e/support/desk.ts'
import { picture } from './camera.ts'

test('the rulebooks', async ({ running }) => {
  test.slow()
  const desk = new Desk(await running.window('desk'))
  await expect(desk.at('new-session')).toBeVisible()
  await desk.page.keyboard.press('Control+k')
  await desk.page.keyboard.type('きやく')
  await desk.page.keyboard.press('Enter')
  await expect(desk.at('rulebook')).toBeVisible()
  await picture(desk.page, '40-rulebook')
  const text = JSON.stringify({ ...defaultPack, id: 'own', maxLines: 0, contact: '' })
  await desk
    .at('rulebook.file')
    .setInputFiles({ name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(desk.at('rulebook.issues')).toBeVisible()
  await picture(desk.page, '41-rulebook-refused')
  await desk.at('use-linemobile-2019-05-2019-05').click()
  await expect(desk.page.getByRole('dialog')).toBeVisible()
  await picture(desk.page, '42-rulebook-switch')
})
